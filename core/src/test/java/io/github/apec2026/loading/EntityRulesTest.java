package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CYCLE;
import static io.github.apec2026.notice.NoticeCode.DATES_OUTSIDE_EDITION;
import static io.github.apec2026.notice.NoticeCode.DATES_OUTSIDE_WHOLE;
import static io.github.apec2026.notice.NoticeCode.INVERTED_DATES;
import static io.github.apec2026.notice.NoticeCode.SIMILAR_IDS;
import static io.github.apec2026.notice.NoticeCode.TOO_DEEP;
import static io.github.apec2026.notice.NoticeCode.UNKNOWN_REFERENCE;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.WARNING;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validating references, dates, ways from part to whole, and ids. */
public final class EntityRulesTest {

    private static final String BECAUSE = ", \"because\": \"x\"}";

    private static String facts(String facts) {
        return register(facts.replace(" x}", BECAUSE));
    }

    @Test
    @Shows(UNKNOWN_REFERENCE)
    void whatAPropertyRefersToIsClaimed() {
        data(facts(
                        "\"places\": {\"lima\": {\"kind\": {\"value\": \"city\" x}, \"within\":\n ▲{\"value\": \"peru-coast\" x}}}"))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/facts/places/lima/within")
                .about("place/lima", "within")
                .says("There is no place/peru-coast.");
    }

    @Test
    void theSecondOfManyReferencesIsFoundWhereItStands() {
        data(facts("""
                        "persons": {"ana": {"names": [{"value": {"en": "Ana"} x}]}},
                        "meetings": {"talks": {"kind": {"value": "dialogue" x},
                          "participants": [{"value": "person/ana" x}, ▲{"value": "person/ben" x}]}}
                        """))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/facts/meetings/talks/participants/1")
                .about("meeting/talks", "participants")
                .says("There is no person/ben.");
    }

    @Test
    void theSourceThatADocumentNamesIsClaimed() {
        data(facts(
                        "\"places\": {\"lima\": {\"kind\": ▲{\"value\": \"city\", \"according\": [{\"value\": \"person/ana\"}] x}}}"))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/facts/places/lima/kind")
                .says("There is no person/ana.");
    }

    @Test
    void anOfficialIsComputedAndNoReference() {
        data(facts("\"persons\": {\"ana\": {\"from\": ▲{\"value\": \"official/ana\" x}}}"))
                .load()
                .finds(ERROR, UNKNOWN_REFERENCE)
                .at("/facts/persons/ana/from")
                .says("There is no official/ana.");
    }

    @Test
    @Silent(UNKNOWN_REFERENCE)
    void economiesAndWhatAnotherFileClaimsAreKnown() {
        data(
                        facts(
                                "\"persons\": {\"ana\": {\"from\": {\"value\": \"economy/peru\" x}}, \"ben\": {\"from\": {\"value\": \"place/lima\" x}}}"),
                        facts("\"places\": {\"lima\": {\"kind\": {\"value\": \"city\" x}}}"))
                .load()
                .dataset();
    }

    @Test
    @Shows(INVERTED_DATES)
    void aRangeRunsForward() {
        data(facts("\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\" x},"
                        + " \"dates\": ▲{\"value\": \"2026-05-03/2026-05-01\" x}}}"))
                .load()
                .finds(ERROR, INVERTED_DATES)
                .at("/facts/meetings/talks/dates")
                .about("meeting/talks", "dates")
                .says("2026-05-03/2026-05-01 ends before it begins.");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01/2026-05-01", "2026-05/2026-05-01", "../2026-05-01", "2026-05-01/.."})
    void aRangeMayBeADayOrOpen(String dates) {
        data(meeting("2026", dates)).load().dataset();
    }

    private static String meeting(String year, String dates) {
        return facts("\"editions\": {\"e\": {\"year\": {\"value\": " + year + " x}}},"
                + " \"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\" x}, \"edition\": {\"value\": \"e\" x},"
                + " \"dates\": ▲{\"value\": \"" + dates + "\" x}}}");
    }

    @Test
    @Shows(DATES_OUTSIDE_EDITION)
    void aMeetingLiesInTheYearOfItsEditionOrTheYearBefore() {
        data(meeting("2026", "2027-01-01"))
                .load()
                .finds(WARNING, DATES_OUTSIDE_EDITION)
                .at("/facts/meetings/talks/dates")
                .about("meeting/talks", "dates")
                .says("2027-01-01 is outside the edition 2026 and the year before it.");
        data(meeting("2026", "2024-12-31")).load().finds(WARNING, DATES_OUTSIDE_EDITION);
    }

    @Test
    @Silent({DATES_OUTSIDE_EDITION, INVERTED_DATES})
    void theFirstAndTheLastDayOfTheSeasonLieInIt() {
        data(meeting("2026", "2025-01-01")).load().dataset();
        data(meeting("2026", "2026-12-31/2027-01-02")).load().dataset();
        data(meeting("2026", "2025")).load().dataset();
    }

    private static String session(String whole, String part) {
        return facts(
                "\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\" x}, \"dates\": {\"value\": \"" + whole
                        + "\" x}},\n \"opening\": {\"kind\": {\"value\": \"session\" x}, \"partOf\": {\"value\": \"talks\" x},"
                        + " \"dates\": ▲{\"value\": \"" + part + "\" x}}}");
    }

    @Test
    @Shows(DATES_OUTSIDE_WHOLE)
    void aPartDoesNotOutlastItsWhole() {
        data(session("2026-05-01/2026-05-03", "2026-05-03/2026-05-04"))
                .load()
                .finds(ERROR, DATES_OUTSIDE_WHOLE)
                .at("/facts/meetings/opening/dates")
                .about("meeting/opening", "dates")
                .says("2026-05-03/2026-05-04 is not within 2026-05-01/2026-05-03, the dates of its parent meeting.");
        data(session("2026-05-01", "2026-06")).load().finds(ERROR, DATES_OUTSIDE_WHOLE);
    }

    @Test
    void whereTwoDocumentsTellTheDatesOfPartAndWholeTheyContradictEachOther() {
        String talks =
                "{«Talks until 2 May 2026.», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},"
                        + " \"dates\": {\"value\": \"../2026-05-02\", \"quote\": \"until 2 May 2026\"}}}}}";
        String opening =
                "{«Opened on 3 May 2026.», \"facts\": {\"meetings\": {\"opening\": {\"kind\": {\"value\": \"session\"},"
                        + " \"partOf\": {\"value\": \"talks\", \"basis\": \"inferred\", \"because\": \"x\"},"
                        + " \"dates\": ▲{\"value\": \"2026-05-03\", \"quote\": \"3 May 2026\"}}}}}";

        data(lima(talks), bulletin("callao-gazette", "2026-05-04", opening))
                .load()
                .finds(WARNING, DATES_OUTSIDE_WHOLE)
                .about("meeting/opening", "dates")
                .says("2026-05-03 is not within ../2026-05-02, the dates of its parent meeting.");
        data(lima(talks, opening)).load().finds(ERROR, DATES_OUTSIDE_WHOLE);
    }

    @Test
    @Silent(DATES_OUTSIDE_WHOLE)
    void aPartMayBeToldLessExactlyThanItsWhole() {
        data(session("2026-05-01/2026-05-03", "2026-05-03")).load().dataset();
        data(session("2026-05-01/2026-05-03", "2026-05")).load().dataset();
        data(session("2026-05-01/..", "2026-05-03")).load().dataset();
    }

    /** A chain of places, so many above the first one. */
    private static String[] levels(int above) {
        return IntStream.range(0, above).mapToObj(i -> "l" + i + ">l" + (i + 1)).toArray(String[]::new);
    }

    private static String within(String... links) {
        StringBuilder out = new StringBuilder();
        for (String link : links) {
            String[] ends = link.split(">", 3);
            out.append(out.isEmpty() ? "" : ",\n")
                    .append("\"" + ends[0] + "\": {\"kind\": {\"value\": \"region\" x}, \"within\": "
                            + (ends.length > 2 ? "▲" : "") + "{\"value\": \"" + ends[1] + "\" x}}");
        }
        return facts("\"places\": {\"sea\": {\"kind\": {\"value\": \"region\" x}}," + out + "}");
    }

    @Test
    @Shows(CYCLE)
    void aPlaceDoesNotLieInItself() {
        data(within("a>b>▲", "b>c", "c>a"))
                .load()
                .finds(ERROR, CYCLE)
                .at("/facts/places/a/within")
                .about("place/a", "within")
                .says("Following \"within\" leads back to itself: [place/a, place/b, place/c, place/a].");
    }

    @Test
    void aCycleIsFoundOnceAlsoByTheWayIntoIt() {
        data(within("x>y", "y>b", "b>c>▲", "c>b", "z>b"))
                .load()
                .finds(ERROR, CYCLE)
                .at("/facts/places/b/within")
                .says("Following \"within\" leads back to itself: [place/b, place/c, place/b].");
    }

    @Test
    void aFormerIdClosesACycleToo() {
        data(facts(
                        "\"places\": {\"a\": {\"kind\": {\"value\": \"city\" x}, \"formerly\": [\"old-a\"], \"within\": {\"value\": \"b\" x}},"
                                + " \"b\": {\"kind\": {\"value\": \"city\" x}, \"within\": {\"value\": \"old-a\" x}}}"))
                .load()
                .finds(ERROR, CYCLE)
                .about("place/a", "within")
                .says("Following \"within\" leads back to itself: [place/a, place/b, place/a].");
    }

    @Test
    @Shows(TOO_DEEP)
    void aPlaceHasNoMoreThanSoManyLevelsAboveIt() {
        data(within(levels(101)).replace("\"sea\"", "\"l101\""))
                .load()
                .finds(ERROR, TOO_DEEP)
                .about("place/l0", "within")
                .says("place/l0 has more than 100 levels above it.");
    }

    @Test
    @Silent(TOO_DEEP)
    void aPlaceMayHaveAHundredLevelsAboveIt() {
        data(within(levels(100)).replace("\"sea\"", "\"l100\"")).load().dataset();
    }

    @Test
    @Silent(CYCLE)
    void twoWaysMayMeetInOneWhole() {
        data(within("a>c", "b>c", "c>d", "d>sea")).load().dataset();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @CsvSource({
        "meetings,      partOf,     '\"kind\": {\"value\": \"dialogue\" x}'",
        "organizations, parent,     '\"kind\": {\"value\": \"company\" x}'",
        "topics,        broader,    '\"names\": []'",
        "initiatives,   partOf,     '\"kind\": {\"value\": \"plan\" x}'",
        "initiatives,   succeeds,   '\"kind\": {\"value\": \"plan\" x}'",
        "indicators,    of,         '\"label\": {\"value\": {\"en\": \"x\"} x}, \"measure\": {\"value\": \"share\" x}'",
        "indicators,    subsetOf,   '\"label\": {\"value\": {\"en\": \"x\"} x}, \"measure\": {\"value\": \"share\" x}'",
        "indicators,    base,       '\"label\": {\"value\": {\"en\": \"x\"} x}, \"measure\": {\"value\": \"share\" x}'"
    })
    void nothingIsAPartOfItself(String plural, String property, String rest) {
        data(facts("\"" + plural + "\": {\"a\": {" + rest + ", \"" + property + "\": ▲{\"value\": \"a\" x}}}"))
                .load()
                .finds(ERROR, CYCLE)
                .at("/facts/" + plural + "/a/" + property);
    }

    @Test
    @Shows(SIMILAR_IDS)
    void twoIdsThatDifferByAHyphenAreProbablyOne() {
        data(facts("\"places\": {\"san-isidro\": {\"kind\": {\"value\": \"district\" x}},"
                        + " \"sanisidro\": {\"kind\": ▲{\"value\": \"district\" x}}}"))
                .load()
                .finds(WARNING, SIMILAR_IDS)
                .at("/facts/places/sanisidro/kind")
                .about("place/sanisidro")
                .says("place/sanisidro and place/san-isidro differ only by a hyphen.");
    }

    @Test
    @Silent(SIMILAR_IDS)
    void idsOfTwoTypesOrOfOtherLettersAreTwo() {
        data(facts("\"places\": {\"san-isidro\": {\"kind\": {\"value\": \"district\" x}},"
                        + " \"san-isidra\": {\"kind\": {\"value\": \"district\" x}}},"
                        + " \"topics\": {\"sanisidro\": {\"names\": [{\"value\": {\"en\": \"x\"} x}]}}"))
                .load()
                .dataset();
    }
}
