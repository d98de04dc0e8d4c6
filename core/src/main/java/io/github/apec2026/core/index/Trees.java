package io.github.apec2026.core.index;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Topic;

/** What stands under what. Done with when the indexes are made: in them everything is also under what it stands under. */
final class Trees {

    private final Tree<Place> places;
    private final Tree<Topic> topics;
    private final Tree<Organization> bodies;
    private final EconomyTree economies;

    Trees(EntitiesById entities) {
        places = new Tree<>(entities.identities());
        for (Place place : entities.of(EntityType.PLACE)) {
            places.put(place.id(), place.within());
        }
        topics = new Tree<>(entities.identities());
        for (Topic topic : entities.of(EntityType.TOPIC)) {
            topics.put(topic.id(), topic.broader());
        }
        bodies = new Tree<>(entities.identities());
        for (Organization organization : entities.of(EntityType.ORGANIZATION)) {
            bodies.put(organization.id(), organization.parent());
        }
        economies = new EconomyTree(
                entities.of(EntityType.PLACE), entities.of(EntityType.ORGANIZATION), entities.identities());
    }

    Tree<Place> places() {
        return places;
    }

    Tree<Topic> topics() {
        return topics;
    }

    Tree<Organization> bodies() {
        return bodies;
    }

    EconomyTree economies() {
        return economies;
    }
}
