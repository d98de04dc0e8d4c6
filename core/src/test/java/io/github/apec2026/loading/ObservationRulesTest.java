package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import org.junit.jupiter.api.Test;

/** A figure is one thing: value, conversion, period and status come from one document. */
public final class ObservationRulesTest {

    private static final String REGISTER = register("""
            "units": {"people": {"names": [{"value": {"en": "people"}, "because": "x"}]}},
            "indicators": {"turnout": {"label": {"value": {"en": "Turnout"}, "because": "x"},
                                       "names": [{"value": {"en": "came"}, "because": "x"}],
                                       "measure": {"value": "count", "because": "x"}}}
            """);

    private static String turnout(String amount, String status, String more) {
        return "{«There came " + amount + " people in 2025 or 2026.», \"facts\": {\"observations\": {\"turnout\": {"
                + "\"indicator\": {\"value\": \"turnout\", \"quote\": \"came\"},"
                + "\"value\": {\"value\": {\"amount\": \"" + amount + "\", \"unit\": \"people\"}, \"quote\": \""
                + amount + " people\"},"
                + "\"status\": {\"value\": \"" + status + "\"}" + more + "}}}}";
    }

    private static String period(String year) {
        return ", \"period\": {\"value\": \"" + year + "\", \"quote\": \"" + year + "\"}";
    }

    @Test
    void whereTheValueConflictsThePeriodAndTheStatusComeFromTheWinnerToo() {
        Loaded loaded = data(
                        REGISTER,
                        lima(turnout("120", "expected", period("2025"))),
                        bulletin("gazette", "2026-05-04", turnout("140", "actual", period("2026"))))
                .load();

        Observation turnout = loaded.datasetWithWarnings().get(Observation.id("turnout"));
        assertThat(turnout.value()).hasToString("140 people");
        assertThat(turnout.period()).hasToString("Optional[2026]");
        assertThat(turnout.status()).isEqualTo(ObservationStatus.ACTUAL);
        assertThat(loaded.report().of(CONFLICTING_CLAIMS))
                .extracting(Notice::message)
                .containsExactly(
                        "2026 was chosen over 2025: together.",
                        "140 people was chosen over 120 people: later-publication.",
                        "actual was chosen over expected: together.");
    }

    @Test
    void alsoAPreferredPeriodOfTheLoserGivesWayToThatOfTheWinner() {
        String preferred =
                period("2025").replace("\"quote\"", "\"rank\": \"preferred\", \"because\": \"x\", \"quote\"");

        Loaded loaded = data(
                        REGISTER,
                        lima(turnout("120", "actual", preferred)),
                        bulletin("gazette", "2026-05-04", turnout("140", "actual", period("2026"))))
                .load();

        assertThat(loaded.datasetWithWarnings().get(Observation.id("turnout")).period())
                .hasToString("Optional[2026]");
    }

    @Test
    void theRivalsThatLoseTogetherAreInTheOrderOfTheirPublication() {
        Fact<DateRange> period = data(
                        REGISTER,
                        lima(turnout("120", "actual", period("2025"))),
                        bulletin("gazette", "2026-05-04", turnout("130", "actual", period("2025"))),
                        bulletin("herald", "2026-05-05", turnout("140", "actual", period("2026"))))
                .load()
                .datasetWithWarnings()
                .fact(Observation.id("turnout"), Observation.PERIOD)
                .orElseThrow();

        assertThat(period.rivals())
                .extracting(claim -> claim.evidence().orElseThrow().document().key())
                .containsExactly("gazette", "lima-bulletin");
    }

    @Test
    void whatOnlyTheLoserTellsIsNotMixedIn() {
        Loaded loaded = data(
                        REGISTER,
                        lima(turnout("120", "actual", period("2025"))),
                        bulletin("gazette", "2026-05-04", turnout("140", "actual", "")))
                .load();

        ApecDataset apec = loaded.datasetWithWarnings();
        assertThat(apec.get(Observation.id("turnout")).period()).isEmpty();
        assertThat(apec.fact(Observation.id("turnout"), Observation.PERIOD)).isEmpty();
        assertThat(apec.claims(Observation.id("turnout"), "period")).hasSize(1);
        assertThat(loaded.report().of(CONFLICTING_CLAIMS))
                .extracting(Notice::message)
                .containsExactlyInAnyOrder(
                        "no value was chosen over 2025: together.",
                        "140 people was chosen over 120 people: later-publication.");
    }

    @Test
    void whatOnlyTheLoserTellsIsNotMixedInWhenTheRecordIsCompiledEither() {
        ClaimSource source = data(
                        REGISTER,
                        lima(turnout("120", "actual", period("2025"))),
                        bulletin("gazette", "2026-05-04", turnout("140", "actual", "")))
                .source();

        ApecDataset apec = Recompiled.of(source).load().orThrow();
        assertThat(apec.info().compiledFrom()).isNotEmpty();
        assertThat(apec.get(Observation.id("turnout")).period()).isEmpty();
    }

    @Test
    void whatIsRequiredStaysEvenWhenTheWinnerDoesNotTellIt() {
        String valueOnly = "{«There came 140 people.», \"facts\": {\"observations\": {\"turnout\": {"
                + "\"value\": {\"value\": {\"amount\": \"140\", \"unit\": \"people\"}, \"quote\": \"140 people\"}}}}}";

        ApecDataset apec = data(
                        REGISTER, lima(turnout("120", "target", "")), bulletin("gazette", "2026-05-04", valueOnly))
                .load()
                .datasetWithWarnings();

        assertThat(apec.get(Observation.id("turnout")).status()).isEqualTo(ObservationStatus.TARGET);
    }

    @Test
    void whereTheyAgreeEachDocumentMayAddWhatTheOtherDoesNotTell() {
        ApecDataset apec = data(
                        REGISTER,
                        lima(turnout("120", "actual", period("2025"))),
                        bulletin("gazette", "2026-05-04", turnout("120", "actual", "")))
                .load()
                .dataset();

        assertThat(apec.get(Observation.id("turnout")).period()).hasToString("Optional[2025]");
    }

    @Test
    void theRestOfTheFigureSaysThatItWonTogether() {
        Fact<DateRange> period = data(
                        REGISTER,
                        lima(turnout("120", "actual", period("2026"))),
                        bulletin("gazette", "2026-05-04", turnout("140", "actual", period("2026"))))
                .load()
                .datasetWithWarnings()
                .fact(Observation.id("turnout"), Observation.PERIOD)
                .orElseThrow();

        assertThat(period.reason()).isEqualTo(Reason.TOGETHER);
        assertThat(period.agreeing()).hasSize(1);
        assertThat(period.rivals()).isEmpty();
    }

    @Test
    void aCountedFigureGoesBeforeAnExpectedOneAndBothStay() {
        String expected =
                turnout("120", "expected", period("2026")).replace("{\"turnout\": {", "{\"turnout-expected\": {");

        ApecDataset apec = data(REGISTER, lima(expected, turnout("140", "actual", period("2026"))))
                .load()
                .dataset();

        assertThat(apec.observations().size()).isEqualTo(2);
        assertThat(apec.conflicts()).hasSize(1);
        assertThat(apec.conflicts().get(0).reason()).isEqualTo(Reason.COUNTED);
        assertThat(apec.conflicts().get(0).chosen().value()).isEqualTo(Quantity.of("140", "people"));
        assertThat(apec.conflicts().get(0).others())
                .extracting(c -> c.subject().key())
                .containsExactly("turnout-expected");
    }
}
