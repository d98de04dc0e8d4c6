package io.github.apec2026.core.index;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.query.OfficialCatalog;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Officials by id. */
final class Officials extends ListCatalog<Official> implements OfficialCatalog {

    Officials(List<Official> officials, Narrowing narrowing) {
        super(officials, narrowing);
    }

    private Officials narrowed(List<Official> kept) {
        return new Officials(kept, narrowing);
    }

    @Override
    public OfficialCatalog at(Id<Organization> organization) {
        return narrowed(kept(official -> holds(
                official,
                office -> office.organization().isPresent()
                        && narrowing.bodies().isUnder(office.organization().get(), organization))));
    }

    @Override
    public OfficialCatalog in(Sector sector) {
        return narrowed(kept(official -> holds(official, office -> office.sector() == sector)));
    }

    @Override
    public OfficialCatalog of(Economy economy) {
        EconomyTree economies = narrowing.economies();
        return narrowed(kept(official -> economies.isOf(official.person().from(), economy)
                || holds(official, office -> economies.isOf(office.organization(), economy))));
    }

    @Override
    public OfficialCatalog named(String text) {
        Set<Id<?>> persons = narrowing.names().index().ids(text);
        return narrowed(kept(official -> persons.contains(official.person().id())));
    }

    private static boolean holds(Official official, Predicate<Position> test) {
        for (Position office : official.offices()) {
            if (test.test(office)) {
                return true;
            }
        }
        return false;
    }
}
