package io.github.apec2026.core.index;

import io.github.apec2026.model.EntityType;

/** What the narrowings of all catalogs look up besides their own indexes. */
record Narrowing(Identities identities, IndicatorTree indicators, EntityNames names) {

    Narrowing(EntitiesById entities, ClaimIndex claims) {
        this(
                entities.identities(),
                new IndicatorTree(entities.of(EntityType.INDICATOR), entities.identities()),
                new EntityNames(entities, claims));
    }
}
