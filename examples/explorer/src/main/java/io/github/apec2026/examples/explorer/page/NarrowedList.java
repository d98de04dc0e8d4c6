package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Choice;
import io.github.apec2026.examples.explorer.narrowing.Parameter;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A list as one request narrows it, with the numbers of what else could be chosen. Its text search may be another one than that of the
 * catalog.
 *
 * @param <E> the type of the entities
 */
final class NarrowedList<E extends Entity> {

    static final String TEXT = "text";

    private final FacetSets<E> sets;
    private final List<Choice> choices;
    private final String text;
    private final Map<String, Set<Id<?>>> left = new LinkedHashMap<>();

    /**
     * Reads the parameters of a request.
     *
     * @param search what a text finds
     * @throws org.springframework.web.server.ResponseStatusException when a value is malformed (400) or names what there is not (404)
     */
    NarrowedList(FacetSets<E> sets, Map<String, String> given, Function<String, Set<Id<?>>> search) {
        Map<String, String> values = new LinkedHashMap<>(given);
        this.sets = sets;
        this.text = Optional.ofNullable(values.remove(TEXT)).orElse("").strip();
        this.choices = sets.choices(values);
        for (Choice choice : choices) {
            left.put(choice.parameter().name(), sets.of(choice));
        }
        if (!text.isEmpty()) {
            left.put(TEXT, search.apply(text));
        }
    }

    /** What is left, in the order of the catalog. */
    List<E> fitting() {
        return fitting("");
    }

    /** What would be left without one of the choices. */
    List<E> fitting(String without) {
        return sets.all().stream().filter(entity -> fits(entity.id(), without)).toList();
    }

    /** The choices, in the order of the parameters, without the text. */
    List<Choice> choices() {
        return choices;
    }

    /** The text that is searched for; empty when there is none. */
    String text() {
        return text;
    }

    /** The parameter of a name. */
    Parameter parameter(String name) {
        return sets.parameter(name);
    }

    boolean isAll() {
        return left.isEmpty();
    }

    Optional<Choice> chosen(Parameter parameter) {
        return choices.stream()
                .filter(choice -> choice.parameter().equals(parameter))
                .findFirst();
    }

    /**
     * A value that could be chosen.
     *
     * @param choice the value
     * @param count how many it would leave
     * @param isChosen whether it is chosen
     */
    record Counted(Choice choice, int count, boolean isChosen) {}

    /** The values of a parameter that would leave something, in their order; the chosen one always. */
    List<Counted> facet(Parameter parameter) {
        List<Id<?>> others = new ArrayList<>();
        fitting(parameter.name()).forEach(entity -> others.add(entity.id()));
        Optional<Choice> chosen = chosen(parameter);
        List<Counted> counts = new ArrayList<>();
        for (FacetSets.Listed listed : sets.listed(parameter)) {
            int count = (int) others.stream().filter(listed.left()::contains).count();
            boolean isChosen = chosen.filter(
                            choice -> choice.value().equals(listed.choice().value()))
                    .isPresent();
            if (count > 0 || isChosen) {
                counts.add(new Counted(listed.choice(), count, isChosen));
            }
        }
        boolean isThere = counts.stream().anyMatch(Counted::isChosen);
        chosen.filter(choice -> !isThere).ifPresent(choice -> counts.add(new Counted(choice, 0, true)));
        return counts;
    }

    /** The address of the list. */
    ListAddress address(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            values.put(TEXT, text);
        }
        choices.forEach(choice -> values.put(choice.parameter().name(), choice.value()));
        return new ListAddress(path, values);
    }

    private boolean fits(Id<?> id, String without) {
        return left.entrySet().stream()
                .allMatch(
                        each -> each.getKey().equals(without) || each.getValue().contains(id));
    }
}
