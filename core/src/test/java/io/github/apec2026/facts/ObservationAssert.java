package io.github.apec2026.facts;

import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Sentences about one figure. A figure is written as it is said: {@code 9.49E12 CNY}, {@code more than 1400 people}. */
final class ObservationAssert extends EntityAssert<ObservationAssert, Observation> {

    ObservationAssert(ApecDataset dataset, Observation observation) {
        super(dataset, observation, ObservationAssert.class);
    }

    ObservationAssert isOf(String indicator) {
        return holds("indicator", Optional.of(actual.indicator()), "indicator/" + indicator);
    }

    ObservationAssert is(String figure) {
        return holds("value", Optional.of(actual.value()), quantity(figure));
    }

    ObservationAssert isConvertedTo(String figure) {
        return holds("converted", actual.converted(), quantity(figure));
    }

    ObservationAssert forPeriod(String period) {
        return holds("period", actual.period(), DateRange.parse(period));
    }

    ObservationAssert isCounted() {
        return holds("status", Optional.of(actual.status()), "actual");
    }

    ObservationAssert isExpected() {
        return holds("status", Optional.of(actual.status()), "expected");
    }

    /** The document itself names this person or body, and no other, as its source for the figure. */
    ObservationAssert toldBy(String source) {
        remember("according", source);
        return holdsOnly("told by", actual.according(), source);
    }

    /** The document gives the figure on its own account. */
    ObservationAssert toldByNobody() {
        return holdsOnly("told by", actual.according());
    }

    ObservationAssert leavesItsPeriodOpen() {
        return open("period", actual.period());
    }

    /** The document says that this is among what was counted. */
    ObservationAssert counts(String component) {
        return includes("components", actual.components(), component);
    }

    ObservationAssert isNotConverted() {
        return open("converted", actual.converted());
    }

    /** The words leave open which of several periods is meant: this is one of them. */
    ObservationAssert isPerhapsFor(String period) {
        return includes("alternativePeriods", actual.alternativePeriods(), period);
    }

    /** It has no period, and a reason why not. */
    ObservationAssert hasNoPeriodBecause(String reason) {
        return holds("noPeriodBecause", actual.noPeriodBecause(), reason);
    }

    /** What it may count that another figure of the same indicator does not. */
    ObservationAssert hasTheScope(String scope) {
        return holds("scope", actual.scope(), scope);
    }

    static Quantity quantity(String figure) {
        int unit = figure.lastIndexOf(' ');
        int amount = figure.lastIndexOf(' ', unit - 1);
        String bound = amount < 0 ? "EXACT" : figure.substring(0, amount).replace(' ', '_');
        return new Quantity(
                new BigDecimal(figure.substring(amount + 1, unit)),
                figure.substring(unit + 1),
                Bound.valueOf(bound.toUpperCase(Locale.ROOT)));
    }
}
