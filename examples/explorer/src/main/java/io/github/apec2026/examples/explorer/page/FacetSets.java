package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Facet;
import io.github.apec2026.examples.explorer.narrowing.Narrower;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What each value of each parameter leaves by itself, remembered. As narrowings give the same in any order, several together leave what all
 * of their sets have; so the numbers of a list with many facets are intersections, and a list may be narrowed by something else too.
 *
 * <p>Immutable and thread-safe: what it remembers follows from the record. Only listed values are remembered, of which there are few.
 *
 * @param <E> the type of the entities
 */
final class FacetSets<E extends Entity> {

    private final Narrower<E> narrower;
    private final Map<String, List<Choice>> listed = new ConcurrentHashMap<>();
    private final Map<String, Set<Id<?>>> sets = new ConcurrentHashMap<>();

    FacetSets(Narrower<E> narrower) {
        this.narrower = narrower;
    }

    Narrower<E> narrower() {
        return narrower;
    }

    /** The values of a parameter that leave something. */
    List<Choice> listed(Parameter parameter) {
        return listed.computeIfAbsent(
                parameter.name(),
                name -> narrower.read(Map.of()).facet(name).values().stream()
                        .map(Facet.Value::choice)
                        .toList());
    }

    /** What a value leaves by itself. */
    Set<Id<?>> of(Choice choice) {
        return choice.parameter().isListed() && listed(choice.parameter()).contains(choice)
                ? sets.computeIfAbsent(choice.parameter().name() + "=" + choice.value(), key -> left(choice))
                : left(choice);
    }

    private Set<Id<?>> left(Choice choice) {
        return narrower.read(Map.of(choice.parameter().name(), choice.value())).fitting().stream()
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
