package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.query.IndicatorCatalog;
import java.util.List;

/** Indicators by id. */
final class Indicators extends ListCatalog<Indicator> implements IndicatorCatalog {

    Indicators(List<Indicator> indicators, Narrowing narrowing) {
        super(indicators, narrowing);
    }

    private Indicators narrowed(List<Indicator> kept) {
        return new Indicators(kept, narrowing);
    }

    @Override
    public IndicatorCatalog ofSubject(Id<?> subject) {
        return narrowed(kept(
                indicator -> narrowing.identities().same(narrowing.indicators().subject(indicator), subject)));
    }

    @Override
    public IndicatorCatalog towards(Id<?> counterpart) {
        return narrowed(kept(
                indicator -> narrowing.identities().same(narrowing.indicators().counterpart(indicator), counterpart)));
    }

    @Override
    public IndicatorCatalog of(Measure measure) {
        return narrowed(kept(indicator -> indicator.measure() == measure));
    }

    @Override
    public IndicatorCatalog named(String text) {
        return narrowed(called(text));
    }
}
