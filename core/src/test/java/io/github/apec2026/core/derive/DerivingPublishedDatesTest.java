package io.github.apec2026.core.derive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates derive from words of a text of which the day of publication is given. */
class DerivingPublishedDatesTest {

    private static @Nullable Dating dating(String dates) {
        return dates == null
                ? null
                : new Dating(0, 5, Kind.DATE, dates.equals("-") ? Optional.empty() : Optional.of(new OpenDates(dates)));
    }

    private static List<Recognition> list(@Nullable Dating dating) {
        return dating == null ? List.of() : List.of(dating);
    }

    /** Words that read so as of the day, so as news of that day, and so in their sentence, if that is at hand. */
    @ParameterizedTest(name = "{0}: {1}, as news {2}, in the sentence {3}: {4} {5}")
    @CsvSource({
        // a day without a year: the last one or the next one, and the one of the year
        "2026-12-20, XXXX-01-05, 2026-01-05, ,            2026-01-05, true",
        "2026-12-20, XXXX-01-05, 2026-01-05, ,            2027-01-05, true",
        "2026-12-20, XXXX-01-05, 2026-01-05, ,            2028-01-05, false",
        "2026-12-20, XXXX-01-05, 2026-01-05, ,            2025-01-05, false",
        "2026-01-05, XXXX-12-28, 2025-12-28, ,            2025-12-28, true",
        "2026-01-05, XXXX-12-28, 2025-12-28, ,            2026-12-28, true",
        "2026-05-03, XXXX-05-03, 2026-05-03, ,            2026-05-03, true",
        "2026-12-20, XXXX-01,    2026-01,    ,            2027-01,    true",
        "2026-12-20, XXXX-XX-10, 2026-12-10, ,            2026-12-10, true",
        "2026-12-20, XXXX-XX-10, 2026-12-10, ,            2027-01-10, true",
        "2026-12-20, XXXX-XX-10, 2026-12-10, ,            2026-11-10, false",
        "2026-05-03, XXXX-01-15/.., XXXX-01-15/.., ,      2026-01-15/.., true",
        // the sentence decides
        "2026-12-20, XXXX-01-05, 2026-01-05, 2027-01-05,  2027-01-05, true",
        "2026-12-20, XXXX-01-05, 2026-01-05, 2027-01-05,  2026-01-05, false",
        "2026-12-20, XXXX-01-05, 2026-01-05, XXXX-01-05,  2026-01-05, true",
        // a weekday is no date without the day of publication
        "2026-05-06, ,           2026-05-04, ,            2026-05-04, true",
        "2026-05-06, ,           2026-05-04, ,            2026-05-11, true",
        "2026-05-06, ,           2026-05-04, ,            2026-05-18, false",
        "2026-05-06, ,           2026-05-04, 2026-05-11,  2026-05-04, false",
        "2026-05-06, -,          2026-05-04, ,            2026-05-11, true",
        // what is complete is not moved
        "2026-05-06, 2026-05-05, 2026-05-05, ,            2026-05-05, true",
        "2026-05-06, 2026-05-05, 2026-05-05, ,            2026-05-12, false"
    })
    void theSentenceDecidesAndTheWordsAloneAllowBoth(
            LocalDate day,
            @Nullable String open,
            String asNews,
            @Nullable String sentence,
            String value,
            boolean derives) {
        StubWords words = new StubWords(
                "words",
                list(dating(asNews)),
                list(dating(open)),
                dating(sentence),
                sentence != null,
                false,
                Optional.of(day));

        assertThat(ValueDerivation.derive(DateRange.parse(value), words, false).isDerived())
                .isEqualTo(derives);
    }
}
