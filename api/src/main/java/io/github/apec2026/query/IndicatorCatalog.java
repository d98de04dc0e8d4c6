package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import java.util.Locale;

/**
 * Indicators by id; once narrowed to a tree by {@link #under}, in the order of the tree.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * IndicatorCatalog trade = apec.indicators().bySubject(Place.id("guangdong")).towards(Economy.HONG_KONG_CHINA.id());
 * System.out.println(trade.byMeasure(Measure.LEVEL).first().orElseThrow().id()); // indicator/guangdong-hong-kong-trade
 * System.out.println(trade.byMeasure(Measure.RANK).size()); // 0
 * IndicatorCatalog growths = apec.indicators().of(Indicator.id("guangdong-asean-trade"));
 * System.out.println(growths.ids()); // [indicator/guangdong-asean-trade-growth]
 * System.out.println(apec.indicators().under(Indicator.id("guangdong-foreign-trade")).first().orElseThrow().measure()); // LEVEL
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface IndicatorCatalog extends Catalog<Indicator> {

    /**
     * Those whose quantity is that of a subject: their own, or that of the indicator whose growth, share, rank or duration they are, as
     * {@link ApecDataset#subject(Indicator)} has it. One whose subject is not stated is nobody's, and a city's is not its province's. An
     * official's id counts as the person's.
     */
    IndicatorCatalog bySubject(Id<?> subject);

    /**
     * Those that have another side, such as the partner of a trade figure: their own, or where they have none, that of the indicator
     * whose growth, share, rank or duration they are; one without another side is towards none.
     */
    IndicatorCatalog towards(Id<? extends Agent> counterpart);

    /** Those of a measure; every indicator has one. */
    IndicatorCatalog byMeasure(Measure measure);

    /**
     * The growths, shares, ranks and durations of an indicator: those whose {@link Indicator#of()} it is, and not what is of these in turn (the
     * duration of a rank). Empty when nobody gives one.
     *
     * @throws java.util.NoSuchElementException when the record has no such indicator, as {@link ApecDataset#get}
     */
    IndicatorCatalog of(Id<Indicator> indicator);

    /**
     * The direct parts of an indicator: those whose {@link Indicator#subsetOf()} it is, in the same unit, such as the trade with one partner.
     * Empty when none is stated. Parts need not make up the whole, and may overlap.
     *
     * @throws java.util.NoSuchElementException when the record has no such indicator, as {@link ApecDataset#get}
     */
    IndicatorCatalog partOf(Id<Indicator> whole);

    /**
     * An indicator and everything that is {@linkplain #of of} it, that is a share with it as {@linkplain Indicator#base() base}, or is
     * {@linkplain #partOf part of} it, and so on of each of these. At least the indicator itself, unless this catalog lacks it.
     *
     * <p>The order is that of the tree: the indicator first; then what is of it, by measure in the order of {@link Measure}, then by id; then
     * the shares with it as base, then its parts, each by id. Each is followed by its own tree at once, and stands only once, where it comes
     * first. Further narrowings keep this order; of two trees, that of the lower id counts.
     *
     * @throws java.util.NoSuchElementException when the record has no such indicator, as {@link ApecDataset#get}
     */
    IndicatorCatalog under(Id<Indicator> indicator);

    /**
     * The figures of these indicators as one table, indicator by indicator in the order of this catalog, those of one indicator in the order of
     * {@link ObservationCatalog}. An indicator without a figure has no row; empty when none has one.
     *
     * <p>Worked out when asked for, in a time that grows with the record.
     *
     * @param preferred the languages to prefer for labels, as {@link ApecDataset#label}
     */
    FigureTable table(Locale... preferred);

    @Override
    IndicatorCatalog named(String text);
}
