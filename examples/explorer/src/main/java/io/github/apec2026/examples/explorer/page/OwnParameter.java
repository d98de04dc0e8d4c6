package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A parameter that narrows a list by something for which the library's catalog has no narrowing.
 *
 * @param parameter the parameter, a reference to entities of one type
 * @param values the entities that it finds an entity by
 */
record OwnParameter<E extends Entity>(Parameter parameter, Function<E, Set<? extends Id<?>>> values) {

    /** A parameter that refers to entities of a type. */
    static <E extends Entity> OwnParameter<E> of(
            String name, EntityType<?> type, String description, Function<E, Set<? extends Id<?>>> values) {
        return new OwnParameter<>(
                new Parameter(name, Parameter.Form.REFERENCE, List.of(type), List.of(), description), values);
    }

    /**
     * The choice of a value.
     *
     * @throws NoSuchElementException when there is no such entity
     */
    Choice choice(ApecDataset apec, String value) {
        EntityType<?> type = parameter.types().get(0);
        String key =
                value.startsWith(type + "/") ? value.substring(type.entityName().length() + 1) : value;
        Id<?> id = Id.of(type, key)
                .<Id<?>>map(asked -> apec.get(asked).id())
                .orElseThrow(() -> new NoSuchElementException("There is no " + type + " with such a key"));
        return choice(id);
    }

    /** The choice of an entity. */
    Choice choice(Id<?> id) {
        return new Choice(parameter, id.key(), Optional.of(id), Optional.empty());
    }
}
