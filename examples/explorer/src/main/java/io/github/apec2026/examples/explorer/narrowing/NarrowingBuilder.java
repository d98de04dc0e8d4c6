package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.examples.explorer.narrowing.Parameter.Form;
import io.github.apec2026.model.Agent;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts a {@link Narrowing} together, parameter by parameter; not thread-safe. */
final class NarrowingBuilder<E extends Entity, C extends Catalog<E>> {

    /** Who acts. An official is a person. */
    private static final List<EntityType<?>> AGENTS =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.ECONOMY, EntityType.PLACE);

    private static final List<EntityType<?>> ANY = EntityType.all().stream()
            .filter(type -> type != EntityType.OFFICIAL)
            .toList();

    private final EntityType<E> type;
    private final Function<ApecDataset, C> all;
    private final List<Step<C>> steps = new ArrayList<>();
    private final List<Condition<E>> conditions = new ArrayList<>();
    private Optional<Function<C, Catalog<E>>> undecided = Optional.empty();

    NarrowingBuilder(EntityType<E> type, Function<ApecDataset, C> all) {
        this.type = type;
        this.all = all;
    }

    /** By {@code text}, a name or a part of one. */
    NarrowingBuilder<E, C> text(BiFunction<C, String, C> by) {
        return add(
                Parameter.of(
                        "text",
                        Form.TEXT,
                        "Those that a search finds by this text: a name, a title, a label or a part of one, in any language."),
                (catalog, apec, value) -> by.apply(catalog, value));
    }

    /** By {@code from} and {@code to}; both ends are within. */
    NarrowingBuilder<E, C> dates(BiFunction<C, DateRange, C> by, Function<C, Catalog<E>> open) {
        undecided = Optional.of(open);
        Parameter from = Parameter.of("from", Form.DATE, "Those of this day, month or year, or later.");
        Parameter to = Parameter.of("to", Form.DATE, "Those of this day, month or year, or earlier.");
        steps.add(new Step<>(List.of(from, to), (catalog, given) -> {
            Optional<String> first = given.value("from");
            Optional<String> last = given.value("to");
            return first.isPresent() || last.isPresent() ? by.apply(catalog, Values.dates(first, last)) : catalog;
        }));
        return this;
    }

    /** By an entity of one type. */
    <T extends Entity> NarrowingBuilder<E, C> id(
            String name, EntityType<T> target, BiFunction<C, Id<T>, C> by, String description) {
        Parameter parameter = Parameter.reference(name, List.of(target), description);
        return add(
                parameter,
                (catalog, apec, value) ->
                        by.apply(catalog, Values.id(apec, parameter, value).as(target)));
    }

    /** By someone who acts: a person, an organization, an economy, a place. */
    NarrowingBuilder<E, C> agent(String name, BiFunction<C, Id<? extends Agent>, C> by, String description) {
        Parameter parameter = Parameter.reference(name, AGENTS, description);
        return add(parameter, (catalog, apec, value) -> {
            Id<? extends Agent> agent = Values.id(apec, parameter, value)
                    .asAgent()
                    .orElseThrow(() -> new IllegalArgumentException("Nobody who acts: " + value));
            return by.apply(catalog, agent);
        });
    }

    /** By any entity. */
    NarrowingBuilder<E, C> any(String name, BiFunction<C, Id<?>, C> by, String description) {
        Parameter parameter = Parameter.reference(name, ANY, description);
        return add(parameter, (catalog, apec, value) -> by.apply(catalog, Values.id(apec, parameter, value)));
    }

    /** By an economy. */
    NarrowingBuilder<E, C> economy(String name, BiFunction<C, Economy, C> by, String description) {
        Parameter parameter = Parameter.reference(name, List.of(EntityType.ECONOMY), description);
        return add(
                parameter,
                (catalog, apec, value) -> by.apply(
                        catalog, apec.get(Values.id(apec, parameter, value).as(EntityType.ECONOMY))));
    }

    /** By a code that an entity has once or not at all. */
    <K extends Enum<K> & Coded> NarrowingBuilder<E, C> code(
            String name, Class<K> codes, BiFunction<C, K, C> by, String description) {
        return add(
                Parameter.code(name, List.of(codes.getEnumConstants()), description),
                (catalog, apec, value) -> by.apply(catalog, Coded.of(codes, value)));
    }

    /** By one of the codes of an entity, for which its catalog has no narrowing. */
    <K extends Enum<K> & Coded> NarrowingBuilder<E, C> having(
            String name, Class<K> codes, Function<E, Collection<K>> of, String description) {
        conditions.add((entity, given) -> given.value(name)
                .filter(value -> !of.apply(entity).contains(Coded.of(codes, value)))
                .map(value -> Fit.NO)
                .orElse(Fit.YES));
        return add(Parameter.code(name, List.of(codes.getEnumConstants()), description), (catalog, apec, value) -> {
            Coded.of(codes, value);
            return catalog;
        });
    }

    /** By an entity of one type, of which the record may leave open whether it belongs to it. */
    <T extends Entity> NarrowingBuilder<E, C> belonging(
            String name, EntityType<T> target, Belonging<E, T> fit, String description) {
        Parameter parameter = Parameter.reference(name, List.of(target), description);
        conditions.add((entity, given) -> given.value(name)
                .map(value -> fit.of(
                        entity,
                        given.apec()
                                .get(Values.id(given.apec(), parameter, value).as(target))
                                .id()
                                .as(target),
                        given.apec()))
                .orElse(Fit.YES));
        return add(parameter, (catalog, apec, value) -> catalog);
    }

    /** By what is either so or not asked for. */
    NarrowingBuilder<E, C> flag(String name, UnaryOperator<C> by, String description) {
        Parameter parameter = Parameter.of(name, Form.FLAG, description);
        return add(parameter, (catalog, apec, value) -> Values.flag(parameter, value) ? by.apply(catalog) : catalog);
    }

    /** By an amount in a unit. */
    NarrowingBuilder<E, C> quantity(String name, BiFunction<C, Quantity, C> by, String description) {
        Parameter parameter = Parameter.of(name, Form.QUANTITY, description);
        return add(parameter, (catalog, apec, value) -> by.apply(catalog, Values.quantity(parameter, value)));
    }

    Narrowing<E, C> build() {
        return new Narrowing<>(type, all, steps, conditions, undecided);
    }

    private NarrowingBuilder<E, C> add(Parameter parameter, Reading<C> reading) {
        steps.add(new Step<>(
                List.of(parameter),
                (catalog, given) -> given.value(parameter.name())
                        .map(value -> reading.narrow(catalog, given.apec(), value))
                        .orElse(catalog)));
        return this;
    }

    /** Whether an entity belongs to another. */
    @FunctionalInterface
    interface Belonging<E extends Entity, T extends Entity> {
        Fit of(E entity, Id<T> target, ApecDataset apec);
    }

    /** Narrows a catalog by the value of one parameter. */
    @FunctionalInterface
    private interface Reading<C> {
        C narrow(C catalog, ApecDataset apec, String value);
    }
}
