package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Topic;

/** The hierarchies that facets and filters use: a facet has an entity also under the ancestors of an id. */
final class Hierarchies {

    private final Hierarchy<Place> places;
    private final Hierarchy<Topic> topics;
    private final Hierarchy<Organization> bodies;
    private final Hierarchy<Meeting> meetings;
    private final EconomyHierarchy economies;
    private final IndicatorHierarchy indicators;
    private final IndicatorTree indicatorTree;

    Hierarchies(EntitiesById entities) {
        places = new Hierarchy<>(entities.identities());
        for (Place place : entities.of(EntityType.PLACE)) {
            places.put(place.id(), place.within());
        }
        topics = new Hierarchy<>(entities.identities());
        for (Topic topic : entities.of(EntityType.TOPIC)) {
            topics.put(topic.id(), topic.broader());
        }
        bodies = new Hierarchy<>(entities.identities());
        for (Organization organization : entities.of(EntityType.ORGANIZATION)) {
            bodies.put(organization.id(), organization.parent());
        }
        meetings = new Hierarchy<>(entities.identities());
        for (Meeting meeting : entities.of(EntityType.MEETING)) {
            meetings.put(meeting.id(), meeting.partOf());
        }
        economies = new EconomyHierarchy(
                entities.of(EntityType.PLACE), entities.of(EntityType.ORGANIZATION), entities.identities());
        indicators = new IndicatorHierarchy(entities.of(EntityType.INDICATOR), entities.identities());
        indicatorTree = new IndicatorTree(entities.of(EntityType.INDICATOR), entities.identities());
    }

    Hierarchy<Place> places() {
        return places;
    }

    Hierarchy<Topic> topics() {
        return topics;
    }

    Hierarchy<Organization> bodies() {
        return bodies;
    }

    Hierarchy<Meeting> meetings() {
        return meetings;
    }

    EconomyHierarchy economies() {
        return economies;
    }

    IndicatorHierarchy indicators() {
        return indicators;
    }

    IndicatorTree indicatorTree() {
        return indicatorTree;
    }
}
