package io.github.apec2026.query;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;

/**
 * Indicators by id.
 *
 * <p>Narrowings may be chained in any order, with the same result.
 *
 * <pre>{@code
 * IndicatorCatalog trade = apec.indicators().bySubject(Place.id("guangdong")).towards(Economy.HONG_KONG_CHINA.id());
 * System.out.println(trade.byMeasure(Measure.LEVEL).first().orElseThrow().id()); // indicator/guangdong-hong-kong-trade
 * System.out.println(trade.byMeasure(Measure.RANK).size()); // 0
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

    @Override
    IndicatorCatalog named(String text);
}
