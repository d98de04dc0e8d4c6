package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The narrowings that there are of the entities of one type: a catalog and its steps.
 *
 * @param <E> the type of the entities
 * @param <C> their catalog
 */
final class Narrowing<E extends Entity, C extends Catalog<E>> {

    private final EntityType<E> type;
    private final Function<ApecDataset, C> all;
    private final List<Step<C>> steps;
    private final List<Condition<E>> conditions;
    private final Optional<Function<C, Catalog<E>>> undecided;

    Narrowing(
            EntityType<E> type,
            Function<ApecDataset, C> all,
            List<Step<C>> steps,
            List<Condition<E>> conditions,
            Optional<Function<C, Catalog<E>>> undecided) {
        this.type = type;
        this.all = all;
        this.steps = List.copyOf(steps);
        this.conditions = List.copyOf(conditions);
        this.undecided = undecided;
    }

    static <E extends Entity, C extends Catalog<E>> NarrowingBuilder<E, C> of(
            EntityType<E> type, Function<ApecDataset, C> all) {
        return new NarrowingBuilder<>(type, all);
    }

    EntityType<E> type() {
        return type;
    }

    List<Parameter> parameters() {
        return steps.stream().flatMap(step -> step.parameters().stream()).toList();
    }

    /** Whether there are entities of which the record leaves open whether they fit. */
    boolean hasUndecided() {
        return undecided.isPresent();
    }

    /** What all given values leave. */
    Left<E> left(Given given) {
        C catalog = all.apply(given.apec());
        for (Step<C> step : steps) {
            catalog = step.action().narrow(catalog, given);
        }
        return left(catalog, given);
    }

    /** How many fit for each of some values of one parameter, with all other values as they are given. */
    List<Integer> counts(Given given, String name, List<String> values) {
        Given others = given.without(name);
        C catalog = all.apply(given.apec());
        Step<C> own = steps.get(0);
        for (Step<C> step : steps) {
            if (step.has(name)) {
                own = step;
            } else {
                catalog = step.action().narrow(catalog, others);
            }
        }
        C rest = catalog;
        Step.Action<C> last = own.action();
        return values.stream()
                .map(value -> {
                    Given one = others.with(name, value);
                    return count(last.narrow(rest, one), one);
                })
                .toList();
    }

    private int count(C catalog, Given given) {
        if (!conditions.isEmpty()) {
            return left(catalog, given).fitting().size();
        }
        return catalog.size() - undecided.map(of -> of.apply(catalog).size()).orElse(0);
    }

    private Left<E> left(C catalog, Given given) {
        Set<Object> openIds = new HashSet<>();
        undecided.ifPresent(of -> of.apply(catalog).forEach(entity -> openIds.add(entity.id())));
        List<E> fitting = new ArrayList<>();
        List<E> open = new ArrayList<>();
        for (E entity : catalog) {
            Fit fit = fit(entity, given);
            if (fit == Fit.OPEN || (fit == Fit.YES && openIds.contains(entity.id()))) {
                open.add(entity);
            } else if (fit == Fit.YES) {
                fitting.add(entity);
            }
        }
        return new Left<>(fitting, open);
    }

    private Fit fit(E entity, Given given) {
        return conditions.stream()
                .map(condition -> condition.of(entity, given))
                .max(Comparator.naturalOrder())
                .orElse(Fit.YES);
    }

    /**
     * What a narrowing leaves, in the order of the catalog.
     *
     * @param fitting what fits by what is stated
     * @param undecided what may fit
     */
    record Left<E extends Entity>(List<E> fitting, List<E> undecided) {}
}
