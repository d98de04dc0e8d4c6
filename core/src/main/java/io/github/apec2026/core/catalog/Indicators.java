package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.query.IndicatorCatalog;
import java.util.List;

/** Indicators by id. */
final class Indicators extends ListCatalog<Indicator> implements IndicatorCatalog {

    private final Facet bySubject;
    private final Facet byCounterpart;
    private final Facet byMeasure;

    Indicators(OrderedEntities<Indicator> roll, QueryContext narrowing) {
        super(roll, narrowing);
        Facet.Builder subjects = new Facet.Builder(narrowing.identities());
        Facet.Builder counterparts = new Facet.Builder(narrowing.identities());
        Facet.Builder measures = new Facet.Builder(narrowing.identities());
        List<Indicator> all = roll.entities();
        for (int i = 0; i < all.size(); i++) {
            subjects.add(i, narrowing.indicators().subject(all.get(i)));
            counterparts.add(i, narrowing.indicators().counterpart(all.get(i)));
            measures.addKey(i, all.get(i).measure());
        }
        this.bySubject = subjects.done();
        this.byCounterpart = counterparts.done();
        this.byMeasure = measures.done();
    }

    private Indicators(Indicators wider, QueryConditions kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.bySubject = wider.bySubject;
        this.byCounterpart = wider.byCounterpart;
        this.byMeasure = wider.byMeasure;
    }

    @Override
    public IndicatorCatalog bySubject(Id<?> subject) {
        return new Indicators(this, kept.and(bySubject.of(subject, "subject")));
    }

    @Override
    public IndicatorCatalog towards(Id<? extends Agent> counterpart) {
        return new Indicators(this, kept.and(byCounterpart.of(counterpart, "counterpart")));
    }

    @Override
    public IndicatorCatalog byMeasure(Measure measure) {
        return new Indicators(this, kept.and(byMeasure.ofKey(measure, "measure")));
    }

    @Override
    public IndicatorCatalog named(String text) {
        return new Indicators(this, called(text));
    }
}
