package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.OfficialCatalog;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Officials by position. */
final class Officials extends ListCatalog<Official> implements OfficialCatalog {

    static final Comparator<Official> BY_POSITION = new Comparator<>() {
        @Override
        public int compare(Official a, Official b) {
            Optional<Id<Organization>> first = a.offices().get(0).organization();
            Optional<Id<Organization>> second = b.offices().get(0).organization();
            int c = Boolean.compare(first.isEmpty(), second.isEmpty());
            if (c == 0 && first.isPresent() && second.isPresent()) {
                c = first.get().compareTo(second.get());
            }
            return c == 0 ? a.id().compareTo(b.id()) : c;
        }
    };

    private final Facet byBody;
    private final Facet bySector;
    private final Facet byEconomy;

    Officials(OrderedEntities<Official> roll, Hierarchies trees, QueryContext narrowing) {
        super(roll, narrowing);
        Facet.Builder bodies = new Facet.Builder(narrowing.identities());
        Facet.Builder sectors = new Facet.Builder(narrowing.identities());
        Facet.Builder economies = new Facet.Builder(narrowing.identities());
        List<Official> all = roll.entities();
        for (int i = 0; i < all.size(); i++) {
            trees.economies().add(i, all.get(i).person().from(), economies);
            for (Position office : all.get(i).offices()) {
                trees.bodies().add(i, office.organization(), bodies);
                sectors.addKey(i, office.sector());
                trees.economies().add(i, office.organization(), economies);
            }
        }
        this.byBody = bodies.done();
        this.bySector = sectors.done();
        this.byEconomy = economies.done();
    }

    private Officials(Officials wider, QueryConditions kept) {
        super(wider.roll, kept, wider.narrowing, null);
        this.byBody = wider.byBody;
        this.bySector = wider.bySector;
        this.byEconomy = wider.byEconomy;
    }

    @Override
    public OfficialCatalog inOrganization(Id<Organization> organization) {
        return new Officials(this, kept.and(byBody.of(organization, "organization")));
    }

    @Override
    public OfficialCatalog bySector(Sector sector) {
        return new Officials(this, kept.and(bySector.ofKey(sector, "sector")));
    }

    @Override
    public OfficialCatalog byEconomy(Economy economy) {
        return new Officials(
                this,
                kept.and(byEconomy.of(Objects.requireNonNull(economy, "economy").id(), "economy")));
    }

    @Override
    public OfficialCatalog named(String text) {
        Set<Id<?>> officials = new HashSet<>();
        for (Id<?> each : narrowing.names().index().ids(Objects.requireNonNull(text, "text"))) {
            if (each.type() == EntityType.PERSON && roll.has(Official.id(each.key()))) {
                officials.add(Official.id(each.key()));
            }
        }
        return new Officials(this, kept.and(roll.of(officials)));
    }
}
