package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.IndicatorCatalog;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Indicators by id, or in the order of a tree. */
final class Indicators extends ListCatalog<Indicator, IndicatorCatalog> implements IndicatorCatalog {

    /** The tree that they are in the order of; {@code null} where that is by id. */
    private final IndicatorTree.@Nullable Order tree;

    Indicators(OrderedEntities<Indicator> indicators, QueryContext context) {
        super(indicators, context);
        this.tree = null;
    }

    private Indicators(Indicators wider, QueryConditions conditions) {
        super(wider, conditions);
        this.tree = wider.tree;
    }

    private Indicators(Indicators wider, QueryConditions conditions, IndicatorTree.Order tree) {
        super(wider, conditions, tree);
        this.tree = tree;
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
            facets.add("of", each.of());
            facets.add("whole", each.subsetOf());
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

    @Override
    public IndicatorCatalog of(Id<Indicator> indicator) {
        return and(facets().of("of", indicator, "indicator"));
    }

    @Override
    public IndicatorCatalog partOf(Id<Indicator> whole) {
        return by("whole", whole);
    }

    @Override
    public IndicatorCatalog under(Id<Indicator> indicator) {
        Id<?> root = context.identities().sought(indicator, "indicator");
        IndicatorTree.Order below = context.hierarchies().indicatorTree().under(root);
        IndicatorTree.Order order = tree == null || root.compareTo(tree.root()) < 0 ? below : tree;
        return new Indicators(this, conditions.and(entities.of(below.ids())), order);
    }

    @Override
    public FigureTable table(Locale... preferred) {
        Objects.requireNonNull(preferred, "preferred");
        return context.figures().of(list(), context.hierarchies().indicators(), preferred);
    }
}
