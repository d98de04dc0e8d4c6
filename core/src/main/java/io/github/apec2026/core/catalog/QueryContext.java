package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.entities.Identities;

/** What the filters of all catalogs look up besides their own indexes. */
record QueryContext(Identities identities, Hierarchies hierarchies, EntityNames names) {

    QueryContext(EntitiesById entities, ClaimIndex claims) {
        this(entities.identities(), new Hierarchies(entities), new EntityNames(entities, claims));
    }
}
