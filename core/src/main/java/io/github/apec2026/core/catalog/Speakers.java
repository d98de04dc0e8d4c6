package io.github.apec2026.core.catalog;

import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of those who speak: where they are from, and which posts they hold. */
final class Speakers {

    private final EntitiesById entities;
    private final Hierarchies hierarchies;
    private final Map<Id<?>, List<Position>> posts = new HashMap<>();

    Speakers(EntitiesById entities, Hierarchies hierarchies) {
        this.entities = entities;
        this.hierarchies = hierarchies;
        for (Position position : entities.of(EntityType.POSITION)) {
            Id<?> holder = entities.identities().claimed(position.holder());
            posts.computeIfAbsent(holder, none -> new ArrayList<>()).add(position);
        }
    }

    /** Adds a statement under the economies of its speaker. */
    void addEconomies(String facet, Statement statement, Facets.Builder facets) {
        facets.declare(facet);
        if (statement.origin().isPresent()) {
            facets.add(facet, statement.origin().get().id());
        }
        if (statement.speaker().isEmpty()) {
            return;
        }
        Id<?> speaker = entities.identities().claimed(statement.speaker().get());
        if (speaker.type() != EntityType.PERSON) {
            hierarchies.economies().add(facet, statement.speaker(), facets);
            return;
        }
        @Nullable Person person = entities.find(speaker.as(EntityType.PERSON)); // a part may not hold it
        if (person != null) {
            hierarchies.economies().add(facet, person.from(), facets);
        }
        for (Position post : posts.getOrDefault(speaker, List.of())) {
            hierarchies.economies().addOf(facet, post, facets);
        }
    }

    /** Whether the speaker is an official. */
    boolean isOfficial(Statement statement) {
        return statement.speaker().isPresent()
                && statement.speaker().get().type() == EntityType.PERSON
                && entities.optional(Official.id(entities.identities()
                                .claimed(statement.speaker().get())
                                .key()))
                        .isPresent();
    }

    /** The kind of office of a position; empty where a part of a record does not hold it. */
    Optional<Sector> sector(Id<Position> position) {
        return entities.optional(position).map(Position::sector);
    }
}
