package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The arguments of a call, read and checked. */
final class Arguments {

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Reads arguments; null counts as left out, as some clients write it.
     *
     * @throws BadArgument when one is unknown, missing or does not fit
     */
    static Arguments read(Map<String, Object> given, List<Param<?>> params, ApecDataset apec) {
        List<String> names = params.stream().<String>map(Param::name).toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new BadArgument("There is no argument '" + Printable.of(name, 100) + "' here; the arguments are "
                        + names + ".");
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Param<?> param : params) {
            Object value = given.get(param.name());
            if (value != null) {
                values.put(param.name(), Objects.requireNonNull(param.read(value, apec)));
            } else if (param.isRequired()) {
                throw new BadArgument("The argument " + param.name() + " is missing: "
                        + param.schema().get("description"));
            }
        }
        return new Arguments(values);
    }

    @SuppressWarnings("unchecked") // the parameter read it
    <T> Optional<T> get(Param<T> param) {
        return Optional.ofNullable((T) values.get(param.name()));
    }

    <T> T require(Param<T> param) {
        return get(param).orElseThrow();
    }

    boolean has(Param<?> param) {
        return values.containsKey(param.name());
    }

    /** A catalog, narrowed by an argument where it is given. */
    <C, T> C narrowed(C catalog, Param<T> by, BiFunction<C, T, C> narrowing) {
        return get(by).map(value -> narrowing.apply(catalog, value)).orElse(catalog);
    }

    /** A catalog, narrowed where a flag is set. */
    <C> C narrowedIf(C catalog, Param<Boolean> flag, UnaryOperator<C> narrowing) {
        return get(flag).orElse(false) ? narrowing.apply(catalog) : catalog;
    }

    /** What distinguishes these arguments from others, without those that only choose a page. */
    String fingerprint(List<String> without) {
        Map<String, Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(without);
        return rest.toString();
    }
}
