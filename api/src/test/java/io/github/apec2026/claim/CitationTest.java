package io.github.apec2026.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalizedText PUBLISHER = LocalizedText.of(Map.of("en", "Lima Bulletin", "zh-Hant", "利馬公報"));

    private static Citation.Builder bare() {
        return Citation.builder().document(SourceDocument.id("lima-bulletin"));
    }

    @Test
    void whatIsToldIsPrintedInOneLineInTheLanguageThatIsPreferred() {
        Citation citation = bare().publisher(PUBLISHER)
                .title(LocalizedText.of("en", "Officials meet"))
                .date(DateRange.parse("2031-05-03"))
                .addAllWords(List.of("May 1", "to 3"))
                .build();

        assertThat(citation.print(Locale.ENGLISH))
                .isEqualTo("Lima Bulletin, “Officials meet”, 2031-05-03: “May 1 … to 3”");
        assertThat(citation.print(Locale.TRADITIONAL_CHINESE))
                .isEqualTo("利馬公報, “Officials meet”, 2031-05-03: “May 1 … to 3”");
    }

    @Test
    void whatIsNotToldIsNotPrinted() {
        assertThat(bare().publisher(PUBLISHER).build().print(Locale.ENGLISH)).isEqualTo("Lima Bulletin");
        assertThat(bare().title(LocalizedText.of("en", "Officials meet"))
                        .build()
                        .print())
                .isEqualTo("“Officials meet”");
    }

    @Test
    void theKeyOfTheDocumentStandsWhereNeitherPublisherNorTitleIsTold() {
        assertThat(bare().date(DateRange.parse("2031-05")).build().print()).isEqualTo("lima-bulletin, 2031-05");
    }
}
