package io.github.apec2026.query;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures by {@linkplain Observation#period() period}, then by id. Periods have the {@linkplain DateRange#compareTo order of dates}: by
 * first day, or by the last where the start is open, then by last day; figures without a period come first.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * ObservationCatalog trade = apec.observations().byIndicator(Indicator.id("guangdong-foreign-trade"));
 * System.out.println(trade.actual().latest().orElseThrow().value()); // 9490000000000 CNY
 * System.out.println(trade.atLeast(Quantity.of("1E13", "CNY")).latest().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface ObservationCatalog extends Catalog<Observation> {

    /** The figures of one indicator. */
    ObservationCatalog byIndicator(Id<Indicator> indicator);

    /** The figures of one status. */
    ObservationCatalog byStatus(ObservationStatus status);

    /** The figures that were counted or measured. */
    default ObservationCatalog actual() {
        return byStatus(ObservationStatus.ACTUAL);
    }

    /**
     * The figures for a period of which some day may lie in {@code dates}; one without a period is for none.
     *
     * @see #possiblyOverlapping(DateRange)
     */
    ObservationCatalog overlapping(DateRange dates);

    /**
     * Those of which the record does not exclude a day in {@code dates}: the {@linkplain #overlapping overlapping} ones, those with an
     * {@linkplain Observation#alternativePeriods() alternative} that overlaps, and those for whose period nothing is stated.
     * {@link #undecided()} tells them apart.
     */
    ObservationCatalog possiblyOverlapping(DateRange dates);

    /**
     * Of what is here, the figures for which the record leaves open whether they belong here: those that are here only by a
     * {@link #possiblyOverlapping}, and those whose period is open or no more exact than a month and lies partly outside of what was asked
     * for. Empty where no filter was a possible one.
     */
    ObservationCatalog undecided();

    /**
     * The figures in the unit of {@code limit} that are certainly that much or more: "more than 1,400" is at least 1,400, "about 1,400"
     * is certain of nothing. A {@linkplain Observation#converted() converted} figure counts too.
     *
     * @throws IllegalArgumentException when {@code limit} is not exact
     */
    ObservationCatalog atLeast(Quantity limit);

    /**
     * The figures in the unit of {@code limit} that are certainly that much or less: "more than 1,400" is at most nothing. A
     * {@linkplain Observation#converted() converted} figure counts too.
     *
     * @throws IllegalArgumentException when {@code limit} is not exact
     */
    ObservationCatalog atMost(Quantity limit);

    /**
     * The figure of the latest period, the last here; where several are for that period, the one whose id comes last. One without a
     * period is the latest only where none has one. Empty when there is none here.
     */
    Optional<Observation> latest();

    /**
     * These figures as one table, in the order of this catalog; empty when there is none here.
     *
     * <p>Worked out when asked for, in a time that grows with the number of figures.
     *
     * @param preferred the languages to prefer for labels, as {@link ApecDataset#label}
     * @see IndicatorCatalog#table
     */
    FigureTable table(Locale... preferred);

    /** {@inheritDoc} A figure has no name of its own: none is left. See {@link IndicatorCatalog#named(String)}. */
    @Override
    ObservationCatalog named(String text);
}
