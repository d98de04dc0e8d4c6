package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Facet;
import io.github.apec2026.examples.explorer.narrowing.Narrower;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final ApecDataset apec;
    private final Narrower<E> narrower;
    private final List<OwnParameter<E>> own;
    private final List<E> all;
    private final Map<String, List<Listed>> listed = new ConcurrentHashMap<>();

    FacetSets(ApecDataset apec, Narrower<E> narrower) {
        this(apec, narrower, List.of());
    }

    FacetSets(ApecDataset apec, Narrower<E> narrower, List<OwnParameter<E>> own) {
        this.apec = apec;
        this.narrower = narrower;
        this.own = List.copyOf(own);
        this.all = narrower.read(Map.of()).fitting();
    }

    /** All entities, in the order of their catalog. */
    List<E> all() {
        return all;
    }

    /** The parameter of a name. */
    Parameter parameter(String name) {
        return own(name)
                .map(OwnParameter::parameter)
                .or(() -> narrower.parameter(name))
                .orElseThrow();
    }

    /**
     * The choices of a request, in the order of the parameters.
     *
     * @throws org.springframework.web.server.ResponseStatusException when a value is malformed (400) or names what there is not (404)
     */
    List<Choice> choices(Map<String, String> values) {
        List<Choice> choices = new ArrayList<>(narrower.read(values).choices());
        for (OwnParameter<E> each : own) {
            String value = values.getOrDefault(each.parameter().name(), "").strip();
            if (!value.isEmpty()) {
                choices.add(Asked.read(() -> each.choice(apec, value)));
            }
        }
        return choices;
    }

    /** What a text finds by the search of the catalog. */
    Set<Id<?>> named(String text) {
        return left(Map.of(NarrowedList.TEXT, text));
    }

    /**
     * A value that leaves something.
     *
     * @param choice the value
     * @param left what it leaves by itself
     */
    record Listed(Choice choice, Set<Id<?>> left) {}

    /** The values of a parameter that leave something, in their order. */
    List<Listed> listed(Parameter parameter) {
        return listed.computeIfAbsent(
                parameter.name(),
                name -> possible(parameter).stream()
                        .map(choice -> new Listed(choice, left(choice)))
                        .toList());
    }

    private List<Choice> possible(Parameter parameter) {
        return own(parameter.name())
                .map(this::possible)
                .orElseGet(() -> narrower.read(Map.of()).facet(parameter.name()).values().stream()
                        .map(Facet.Value::choice)
                        .toList());
    }

    private List<Choice> possible(OwnParameter<E> parameter) {
        return all.stream()
                .flatMap(entity -> parameter.values().apply(entity).stream())
                .distinct()
                .sorted()
                .map(parameter::choice)
                .toList();
    }

    /** What a value leaves by itself. */
    Set<Id<?>> of(Choice choice) {
        return choice.parameter().isListed()
                ? listed(choice.parameter()).stream()
                        .filter(each -> each.choice().value().equals(choice.value()))
                        .findFirst()
                        .map(Listed::left)
                        .orElse(Set.of())
                : left(choice);
    }

    private Set<Id<?>> left(Choice choice) {
        String name = choice.parameter().name();
        return own(name).map(parameter -> left(parameter, choice)).orElseGet(() -> left(Map.of(name, choice.value())));
    }

    private Set<Id<?>> left(OwnParameter<E> parameter, Choice choice) {
        Id<?> id = choice.id().orElseThrow();
        return all.stream()
                .filter(entity -> parameter.values().apply(entity).contains(id))
                .map(Entity::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Id<?>> left(Map<String, String> values) {
        return narrower.read(values).fitting().stream().map(Entity::id).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<OwnParameter<E>> own(String name) {
        return own.stream().filter(each -> each.parameter().name().equals(name)).findFirst();
    }
}
