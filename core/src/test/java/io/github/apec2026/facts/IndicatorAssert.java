package io.github.apec2026.facts;

import io.github.apec2026.model.Indicator;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;

/** Sentences about what is measured. */
final class IndicatorAssert extends EntityAssert<IndicatorAssert, Indicator> {

    IndicatorAssert(ApecDataset dataset, Indicator indicator) {
        super(dataset, indicator, IndicatorAssert.class);
    }

    IndicatorAssert isA(String measure) {
        return holds("measure", Optional.of(actual.measure()), measure);
    }

    /** Whose figure it is. */
    IndicatorAssert isAbout(String subject) {
        return holds("subject", actual.subject(), subject);
    }

    /** With whom the trade is. */
    IndicatorAssert isWith(String counterpart) {
        return holds("counterpart", actual.counterpart(), counterpart);
    }

    /** It is the growth, share, rank or duration of this indicator. */
    IndicatorAssert isOf(String indicator) {
        return holds("of", actual.of(), "indicator/" + indicator);
    }

    IndicatorAssert comparesWith(String comparison) {
        return holds("comparison", actual.comparison(), comparison);
    }

    /** Its figure is a part of the figure of this indicator. */
    IndicatorAssert isASubsetOf(String indicator) {
        return holds("subsetOf", actual.subsetOf(), "indicator/" + indicator);
    }

    /** It is a share of this indicator. */
    IndicatorAssert isAShareOf(String indicator) {
        return holds("base", actual.base(), "indicator/" + indicator);
    }

    /** No document prints a name of it; it has a label alone. */
    IndicatorAssert isCalledNothing() {
        return expect("names", actual.names(), List.of());
    }

    IndicatorAssert leavesOpenWithWhatItCompares() {
        return open("comparison", actual.comparison());
    }

    /** Its rank or share is counted among these, or within this. */
    IndicatorAssert isAmong(String whole) {
        return holds("among", actual.among(), whole);
    }
}
