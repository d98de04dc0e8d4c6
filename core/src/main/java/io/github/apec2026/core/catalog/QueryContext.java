package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.core.search.NameIndex;
import io.github.apec2026.core.store.Lazy;

/** What the filters of all catalogs look up besides their own indexes. Each is made when it is first needed. */
final class QueryContext {

    private final EntitiesById entities;
    private final ClaimIndex claims;
    private final Identities identities;
    private final Lazy<Hierarchies> hierarchies;
    private final Lazy<NameIndex> names;
    private final FigureRows figures;

    QueryContext(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
        this.identities = entities.identities();
        this.hierarchies = new Lazy<>() {
            @Override
            protected Hierarchies make() {
                return new Hierarchies(entities);
            }
        };
        this.figures = new FigureRows(entities, claims);
        this.names = new Lazy<>() {
            @Override
            protected NameIndex make() {
                return new NameIndex(new EntityNames(entities, claims).all());
            }
        };
    }

    Identities identities() {
        return identities;
    }

    Speakers speakers() {
        return new Speakers(entities, hierarchies());
    }

    Attributions attributions() {
        return new Attributions(entities, claims);
    }

    Hierarchies hierarchies() {
        return hierarchies.get();
    }

    FigureRows figures() {
        return figures;
    }

    NameIndex names() {
        return names.get();
    }
}
