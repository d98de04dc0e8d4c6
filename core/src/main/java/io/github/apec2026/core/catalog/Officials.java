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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Officials by position. */
final class Officials extends ListCatalog<Official, OfficialCatalog> implements OfficialCatalog {

    static final Comparator<Official> BY_POSITION = (a, b) -> {
        Optional<Id<Organization>> first = a.offices().get(0).organization();
        Optional<Id<Organization>> second = b.offices().get(0).organization();
        int c = Boolean.compare(first.isEmpty(), second.isEmpty());
        if (c == 0 && first.isPresent() && second.isPresent()) {
            c = first.get().compareTo(second.get());
        }
        return c == 0 ? a.id().compareTo(b.id()) : c;
    };

    Officials(OrderedEntities<Official> officials, QueryContext context) {
        super(officials, context);
    }

    private Officials(Officials wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    OfficialCatalog with(QueryConditions changed) {
        return new Officials(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Official each : entities.entities()) {
            facets.next();
            Hierarchies above = context.hierarchies();
            above.economies().add("economy", each.person().from(), facets);
            for (Position office : each.offices()) {
                above.bodies().add("organization", office.organization(), facets);
                facets.addKey("sector", office.sector());
                above.economies().addOf("economy", office, facets);
            }
        }
        return facets.build();
    }

    @Override
    public OfficialCatalog inOrganization(Id<Organization> organization) {
        return by("organization", organization);
    }

    @Override
    public OfficialCatalog bySector(Sector sector) {
        return byKey("sector", sector);
    }

    @Override
    public OfficialCatalog byEconomy(Economy economy) {
        return by("economy", Objects.requireNonNull(economy, "economy").id());
    }

    /** An official has the names of the person. */
    @Override
    Set<Id<?>> withName(String text) {
        Set<Id<?>> officials = new HashSet<>();
        for (Id<?> each : super.withName(text)) {
            if (each.type() == EntityType.PERSON && entities.has(Official.id(each.key()))) {
                officials.add(Official.id(each.key()));
            }
        }
        return officials;
    }
}
