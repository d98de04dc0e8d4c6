package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.PositionCatalog;
import java.util.Objects;

/** Positions by id. */
final class Positions extends ListCatalog<Position, PositionCatalog> implements PositionCatalog {

    Positions(OrderedEntities<Position> positions, QueryContext context) {
        super(positions, context);
    }

    private Positions(Positions wider, QueryConditions conditions) {
        super(wider, conditions);
    }

    @Override
    PositionCatalog with(QueryConditions changed) {
        return new Positions(this, changed);
    }

    @Override
    Facets makeFacets() {
        Facets.Builder facets = new Facets.Builder(context.identities());
        for (Position each : entities.entities()) {
            facets.next();
            facets.add("holder", each.holder());
            context.hierarchies().bodies().add("organization", each.organization(), facets);
            facets.addKey("sector", each.sector());
            context.hierarchies().economies().addOf("economy", each, facets);
            facets.add("meeting", each.electedAt());
        }
        return facets.build();
    }

    @Override
    public PositionCatalog heldBy(Id<Person> holder) {
        return by("holder", holder);
    }

    @Override
    public PositionCatalog inOrganization(Id<Organization> organization) {
        return by("organization", organization);
    }

    @Override
    public PositionCatalog bySector(Sector sector) {
        return byKey("sector", sector);
    }

    @Override
    public PositionCatalog byEconomy(Economy economy) {
        return by("economy", Objects.requireNonNull(economy, "economy").id());
    }

    @Override
    public PositionCatalog electedAt(Id<Meeting> meeting) {
        return by("meeting", meeting);
    }
}
