package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.query.IndicatorCatalog;

/** Indicators by id. */
final class Indicators extends ListCatalog<Indicator, IndicatorCatalog> implements IndicatorCatalog {

    Indicators(OrderedEntities<Indicator> indicators, QueryContext context) {
        super(indicators, context);
    }

    private Indicators(Indicators wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    IndicatorCatalog with(QueryConditions changed) {
        return new Indicators(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Indicator each : entities.entities()) {
            facets.next();
            facets.add("subject", context.hierarchies().indicators().subject(each));
            facets.add("counterpart", context.hierarchies().indicators().counterpart(each));
            facets.addKey("measure", each.measure());
        }
        return facets.build();
    }

    @Override
    public IndicatorCatalog bySubject(Id<?> subject) {
        return by("subject", subject);
    }

    @Override
    public IndicatorCatalog towards(Id<? extends Agent> counterpart) {
        return by("counterpart", counterpart);
    }

    @Override
    public IndicatorCatalog byMeasure(Measure measure) {
        return byKey("measure", measure);
    }
}
