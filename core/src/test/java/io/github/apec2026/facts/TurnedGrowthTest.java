package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.SeedCopies.FigureClaim;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.rules.SourceDocuments;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every growth that the documents state, turned into a fall in a copy of the documents: of a text and a value exactly those are accepted
 * that go the same way.
 */
@Tag("documents")
class TurnedGrowthTest {

    private static final Map<String, String> OTHER_SIDE =
            Map.of("more-than", "less-than", "less-than", "more-than", "at-least", "at-most", "at-most", "at-least");

    private DocumentStore documents = DocumentStore.none();

    @Test
    void aTextAndAValueThatGoTheSameWayAreAcceptedAndNoOthers(TestReporter reporter) throws IOException {
        documents = SourceDocuments.storeFor("growth turned into falls");

        SeedCopies rises = new SeedCopies(sha256 -> documents.text(sha256));
        List<FigureClaim> risen = growths(rises);
        assertThat(errors(rises)).as("rises claimed as rises").isEmpty();
        assertThat(passed(rises, risen)).as("rises claimed as falls").isEmpty();

        TurnedDocuments turned = new TurnedDocuments();
        SeedCopies falls = new SeedCopies(
                sha256 -> Optional.ofNullable(turned.texts().get(sha256)).or(() -> text(sha256)));
        List<FigureClaim> fallen = growths(falls);
        falls.turn(fallen, turned, this::text);
        fallen.forEach(TurnedGrowthTest::negate);
        assertThat(errors(falls)).as("falls claimed as falls").isEmpty();
        assertThat(passed(falls, fallen)).as("falls claimed as rises").isEmpty();

        reporter.publishEntry(
                "growth turned into falls", fallen.size() + " figures, " + turned.replaced() + " words replaced");
        assertThat(fallen).hasSize(risen.size()).hasSizeGreaterThanOrEqualTo(7);
    }

    private Optional<String> text(String sha256) {
        try {
            return documents.text(sha256);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("No text " + sha256, e);
        }
    }

    private static List<FigureClaim> growths(SeedCopies copies) {
        ApecDataset apec = Seeds.dataset();
        List<FigureClaim> growths = new ArrayList<>();
        for (FigureClaim each : copies.figures()) {
            Indicator indicator =
                    apec.get(apec.get(Observation.id(each.observation())).indicator());
            if (indicator.measure() == Measure.GROWTH && each.property().equals("value")) {
                growths.add(each);
            }
        }
        return growths;
    }

    /** Those claims that may have the other sign without an error about them. */
    private static List<String> passed(SeedCopies copies, List<FigureClaim> claims) {
        List<String> passed = new ArrayList<>();
        for (FigureClaim each : claims) {
            negate(each);
            if (errors(copies).stream().noneMatch(notice -> isAbout(notice, each))) {
                passed.add(each.toString());
            }
            negate(each);
        }
        return passed;
    }

    private static boolean isAbout(Notice notice, FigureClaim claim) {
        return notice.code() == NoticeCode.MISMATCH
                && notice.entity().map(id -> id.key()).orElse("").equals(claim.observation())
                && notice.property().orElse("").equals(claim.property());
    }

    private static List<Notice> errors(SeedCopies copies) {
        LoadResult result = copies.load();
        return result.report().notices().stream()
                .filter(notice -> notice.severity() == Severity.ERROR)
                .toList();
    }

    private static void negate(FigureClaim each) {
        ObjectNode value = (ObjectNode) each.value();
        String amount = value.get("amount").asText();
        value.put("amount", amount.startsWith("-") ? amount.substring(1) : "-" + amount);
        if (value.has("bound")) {
            String bound = value.get("bound").asText();
            value.put("bound", OTHER_SIDE.getOrDefault(bound, bound));
        }
    }
}
