package io.github.apec2026.core.index;

import io.github.apec2026.model.EntityType;

/** What the narrowings of a catalog look up besides its entities. */
record Narrowing(
        Identities identities,
        PlaceTree places,
        TopicTree topics,
        BodyTree bodies,
        EconomyTree economies,
        IndicatorTree indicators,
        EntityNames names) {

    Narrowing(EntitiesById entities, ClaimIndex claims) {
        this(
                entities.identities(),
                new PlaceTree(entities.of(EntityType.PLACE), entities.identities()),
                new TopicTree(entities.of(EntityType.TOPIC), entities.identities()),
                new BodyTree(entities.of(EntityType.ORGANIZATION), entities.identities()),
                new EconomyTree(
                        entities.of(EntityType.PLACE), entities.of(EntityType.ORGANIZATION), entities.identities()),
                new IndicatorTree(entities.of(EntityType.INDICATOR), entities.identities()),
                new EntityNames(entities, claims));
    }
}
