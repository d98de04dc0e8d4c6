package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.EntityType;

/** What the narrowings of all catalogs look up besides their own indexes. */
record QueryContext(Identities identities, IndicatorHierarchy indicators, EntityNames names) {

    QueryContext(EntitiesById entities, ClaimIndex claims) {
        this(
                entities.identities(),
                new IndicatorHierarchy(entities.of(EntityType.INDICATOR), entities.identities()),
                new EntityNames(entities, claims));
    }
}
