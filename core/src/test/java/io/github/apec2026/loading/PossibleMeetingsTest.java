package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record leaves open about the time and the place of a meeting can be asked for, and is told apart from what it states. */
class PossibleMeetingsTest {

    private static final ApecDataset APEC = data(register(because("""
                    "places": {
                      "peru": {"kind": ~"region"},
                      "callao": {"kind": ~"city", "within": ~"peru"},
                      "cusco": {"kind": ~"city", "within": ~"peru"},
                      "quay": {"kind": ~"venue", "within": ~"callao"}},
                    "meetings": {
                      "a-fixed": {"kind": ~"dialogue", "dates": ~"2026-05-04", "venue": ~"quay"},
                      "b-month": {"kind": ~"dialogue", "dates": ~"2026-05", "place": ~"callao"},
                      "c-open": {"kind": ~"visit", "dates": ~"2026-05-03/..", "place": ~"callao"},
                      "d-elsewhere": {"kind": ~"dialogue", "dates": ~"2026-05-04", "place": ~"cusco"},
                      "e-larger": {"kind": ~"dialogue", "dates": ~"2026-05-04", "place": ~"peru"},
                      "f-nowhere": {"kind": ~"visit", "dates": ~"2026-05-04"},
                      "g-undated": {"kind": ~"dialogue", "place": ~"callao"},
                      "h-unknown": {"kind": ~"visit"},
                      "i-later": {"kind": ~"dialogue", "dates": ~"2026-07-01", "place": ~"callao"},
                      "j-venue": {"kind": ~"dialogue", "dates": ~"2026-05-04", "place": ~"peru", "venue": ~"quay"}}
                    """))).load().datasetWithWarnings();

    private static final Id<Place> CALLAO = Place.id("callao");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-05-04            | b c a d e f j g h | b c g h
                    2026-05               | b c a d e f j g h | g h
                    2026-05-02/2026-05-03 | b c g h           | b g h
                    2026-05-05            | b c g h           | b c g h
                    2026                  | b c a d e f j i g h | g h
                    2027                  | c g h             | c g h
                    """)
    void aMeetingMayLieInDatesThatItsOwnDoNotExclude(String dates, String possible, String undecided) {
        MeetingCatalog found = APEC.meetings().possiblyOverlapping(DateRange.parse(dates));

        assertThat(letters(found).chars().sorted().toArray()).isEqualTo(letters(possible));
        assertThat(letters(found.undecided()).chars().sorted().toArray()).isEqualTo(letters(undecided));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    callao | a b c e f g h i j   | e f h
                    quay   | a b c e f g h i j   | b c e f g h i
                    cusco  | d e f h             | e f h
                    peru   | a b c d e f g h i j | f h
                    """)
    void aMeetingMayBeHeldInAPlaceThatItsOwnContains(String place, String possible, String undecided) {
        MeetingCatalog found = APEC.meetings().possiblyHeldIn(Place.id(place));

        assertThat(letters(found).chars().sorted().toArray()).isEqualTo(letters(possible));
        assertThat(letters(found.undecided()).chars().sorted().toArray()).isEqualTo(letters(undecided));
    }

    @Test
    void possibleNarrowingsMayBeChainedWithEachOtherAndWithOthers() {
        MeetingCatalog found = APEC.meetings()
                .possiblyHeldIn(CALLAO)
                .byKind(MeetingKind.DIALOGUE)
                .possiblyOverlapping(DateRange.parse("2026-05-04"));

        assertThat(found.ids())
                .extracting(Id::key)
                .containsExactly("b-month", "a-fixed", "e-larger", "j-venue", "g-undated");
        assertThat(found.undecided().ids()).extracting(Id::key).containsExactly("b-month", "e-larger", "g-undated");
        assertThat(found.undecided().heldIn(CALLAO).ids()).extracting(Id::key).containsExactly("b-month", "g-undated");
    }

    @Test
    void withoutAPossibleNarrowingNothingIsUndecided() {
        assertThat(APEC.meetings().undecided()).isEmpty();
        assertThat(APEC.meetings()
                        .heldIn(CALLAO)
                        .overlapping(DateRange.parse("2026-05"))
                        .undecided())
                .isEmpty();
    }

    private static String letters(MeetingCatalog found) {
        return found.stream().map(meeting -> meeting.id().key().substring(0, 1)).collect(Collectors.joining());
    }

    private static int[] letters(String expected) {
        return expected.replace(" ", "").chars().sorted().toArray();
    }
}
