package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.notice.ClaimCounts;
import io.github.apec2026.notice.Tally;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report counts the claims of each document by the kind of their values. */
class ClaimCountsTest {

    private static final String REGISTER =
            register("\"places\": {\"lima\": {\"names\": [{\"value\": {\"es\": \"Ciudad de los Reyes\"},"
                    + " \"because\": \"Its founders called it so.\"}]}}");

    private static final String BULLETIN = lima("""
            {«Talks on ports in the port city of Lima, on May 3 or thereabouts; in it twelve came.», "facts": {
              "places": {"lima": {"kind": {"value": "city"}, "names": [{"value": {"en": "Lima"}, "quote": "Lima"}]}},
              "meetings": {"talks": {
                "kind": {"value": "dialogue", "quote": "Talks"},
                "names": [{"value": {"en": "Talks on ports"}, "quote": "Talks on ports"}],
                "place": {"value": "lima", "quote": "city of Lima"},
                "dates": {"value": "2026-05-03", "quote": "May 3", "given": "documents/lima-bulletin/published"}}}}}
            """);

    @Test
    void byDocumentAndKindOfValueWhatIsOnTheRegisterLast() {
        Tally tally = data(REGISTER, BULLETIN).load().report().tally();

        assertThat(tally.claimsByKind())
                .extracting(ClaimCountsTest::row)
                .containsExactly(
                        "document/lima-bulletin code {CLASSIFIED=3} {NOT_DERIVABLE=3}",
                        "document/lima-bulletin dates {STATED=1, CONTEXTUAL=1} {DERIVED_EXACT=1, IN_CONTEXT=1}",
                        "document/lima-bulletin reference {STATED=1} {DERIVED_CONTAINED=1}",
                        "document/lima-bulletin text {STATED=2} {DERIVED_EXACT=2}",
                        "document/lima-bulletin token {CLASSIFIED=2} {NOT_DERIVABLE=2}",
                        "- text {CURATED=1} {NOT_DERIVABLE=1}");
    }

    @Test
    void aMismatchIsCountedWhereItIs() {
        Tally tally = data(BULLETIN)
                .but(
                        "\"value\": \"2026-05-03\", \"quote\": \"May 3\"",
                        "\"value\": \"2026-05-04\", \"quote\": \"May 3\"")
                .load()
                .report()
                .tally();

        assertThat(tally.claimsByKind())
                .filteredOn(row -> row.byOutcome().containsKey(Outcome.MISMATCH))
                .extracting(ClaimCountsTest::row)
                .containsExactly("document/lima-bulletin dates {STATED=1, CONTEXTUAL=1} {DERIVED_EXACT=1, MISMATCH=1}");
    }

    @Test
    void theRowsAddUpToTheTotals() {
        Tally tally = data(REGISTER, BULLETIN).load().report().tally();

        assertThat(tally.claimsByKind().stream().mapToInt(ClaimCounts::claims).sum())
                .isEqualTo(tally.claims())
                .isEqualTo(11);
        for (Map.Entry<Basis, Integer> total : tally.claimsByBasis().entrySet()) {
            assertThat(sum(
                            tally.claimsByKind().stream()
                                    .map(ClaimCounts::byBasis)
                                    .toList(),
                            total.getKey()))
                    .isEqualTo(total.getValue());
        }
        for (Map.Entry<Outcome, Integer> total : tally.claimsByOutcome().entrySet()) {
            assertThat(sum(
                            tally.claimsByKind().stream()
                                    .map(ClaimCounts::byOutcome)
                                    .toList(),
                            total.getKey()))
                    .isEqualTo(total.getValue());
        }
    }

    private static <K> int sum(List<Map<K, Integer>> counts, K key) {
        return counts.stream().mapToInt(each -> each.getOrDefault(key, 0)).sum();
    }

    private static String row(ClaimCounts row) {
        return row.document().map(String::valueOf).orElse("-") + " " + row.kind() + " " + row.byBasis() + " "
                + row.byOutcome();
    }
}
