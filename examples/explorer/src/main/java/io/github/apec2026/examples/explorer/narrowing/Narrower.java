package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Coded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Narrows the entities of one type in the record.
 *
 * <pre>{@code
 * Narrowed<Meeting> narrowed = narrowers.of(EntityType.MEETING).read(Map.of("place", "guangdong", "from", "2026-02"));
 * narrowed.fitting();   // those that fit by what is stated
 * narrowed.undecided(); // those that may fit
 * narrowed.facets();    // what else could be asked, with numbers
 * }</pre>
 *
 * <p>Immutable and thread-safe: what it remembers follows from the record.
 *
 * @param <E> the type of the entities
 */
public final class Narrower<E extends Entity> {

    private final ApecDataset apec;
    private final Narrowing<E, ?> narrowing;
    private final Map<String, List<String>> listed = new ConcurrentHashMap<>();

    Narrower(ApecDataset apec, Narrowing<E, ?> narrowing) {
        this.apec = apec;
        this.narrowing = narrowing;
    }

    /** The type of the entities. */
    public EntityType<E> type() {
        return narrowing.type();
    }

    /** The parameters, in the order in which they are offered. */
    public List<Parameter> parameters() {
        return narrowing.parameters();
    }

    /** The parameter of a name; empty when there is none. */
    public Optional<Parameter> parameter(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Whether there may be entities of which the record leaves open whether they fit. */
    public boolean hasUndecided() {
        return narrowing.hasUndecided();
    }

    /**
     * What the parameters of a request leave. A parameter without value is as good as not given, since forms send all their fields; others
     * than {@link #parameters()} mean nothing here.
     *
     * @throws org.springframework.web.server.ResponseStatusException when a value is malformed (400) or names what there is not (404)
     */
    public Narrowed<E> read(Map<String, String> query) {
        Given given = new Given(apec, values(query));
        return Asked.read(() -> new Narrowed<>(this, given, choices(given), narrowing.left(given)));
    }

    private Map<String, String> values(Map<String, String> query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters()) {
            String value = query.getOrDefault(parameter.name(), "").strip();
            if (!value.isEmpty()) {
                values.put(parameter.name(), value);
            }
        }
        return values;
    }

    private List<Choice> choices(Given given) {
        return parameters().stream()
                .flatMap(parameter -> given.value(parameter.name()).stream().map(value -> choice(parameter, value)))
                .toList();
    }

    /** The choice of a value. A former id means its successor. */
    private Choice choice(Parameter parameter, String value) {
        return switch (parameter.form()) {
            case REFERENCE ->
                reference(parameter, apec.get(Values.id(apec, parameter, value)).id());
            case CODE -> new Choice(parameter, value, Optional.empty(), Optional.of(code(parameter, value)));
            default -> new Choice(parameter, value, Optional.empty(), Optional.empty());
        };
    }

    private static Choice reference(Parameter parameter, Id<?> id) {
        return new Choice(parameter, Values.text(parameter, id), Optional.of(id), Optional.empty());
    }

    private static Coded code(Parameter parameter, String value) {
        return parameter.codes().stream()
                .filter(each -> each.code().equals(value))
                .findFirst()
                .map(Coded.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("The codes of the parameter '" + parameter.name()
                        + "' are: "
                        + parameter.codes().stream().map(Coded::code).toList()));
    }

    /** The facet of a parameter whose values can be listed. */
    Facet facet(Parameter parameter, Given given) {
        List<String> candidates = new ArrayList<>(
                listed.computeIfAbsent(parameter.name(), name -> nonEmpty(parameter, possible(parameter))));
        Optional<String> chosen = given.value(parameter.name())
                .map(value -> choice(parameter, value).value());
        chosen.filter(value -> !candidates.contains(value)).ifPresent(candidates::add);
        List<Integer> counts = narrowing.counts(given, parameter.name(), candidates);
        List<Facet.Value> values = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            boolean isChosen = chosen.filter(candidates.get(i)::equals).isPresent();
            if (counts.get(i) > 0 || isChosen) {
                values.add(new Facet.Value(choice(parameter, candidates.get(i)), counts.get(i), isChosen));
            }
        }
        if (parameter.form() == Parameter.Form.REFERENCE) {
            values.sort(Comparator.comparing(Facet.Value::count)
                    .reversed()
                    .thenComparing(value -> value.choice().id().orElseThrow()));
        }
        return new Facet(parameter, values);
    }

    /** The values that leave something of the record, which are all that can ever leave something. */
    private List<String> nonEmpty(Parameter parameter, List<String> values) {
        List<Integer> counts = narrowing.counts(new Given(apec, Map.of()), parameter.name(), values);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (counts.get(i) > 0) {
                some.add(values.get(i));
            }
        }
        return List.copyOf(some);
    }

    private List<String> possible(Parameter parameter) {
        return switch (parameter.form()) {
            case REFERENCE ->
                parameter.types().stream()
                        .flatMap(type -> ids(type).stream())
                        .map(id -> Values.text(parameter, id))
                        .toList();
            case CODE -> parameter.codes().stream().map(Coded::code).toList();
            case FLAG -> List.of("true");
            default -> throw new NoSuchElementException("The values of '" + parameter.name() + "' cannot be listed");
        };
    }

    private List<Id<?>> ids(EntityType<?> type) {
        return Narrowings.all().stream()
                .filter(each -> Objects.equals(each.type(), type))
                .flatMap(each -> each.left(new Given(apec, Map.of())).fitting().stream())
                .<Id<?>>map(Entity::id)
                .toList();
    }
}
