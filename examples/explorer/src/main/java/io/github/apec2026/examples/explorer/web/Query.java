package io.github.apec2026.examples.explorer.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters of a request, each once, as an argument of a method. Which ones the method reads, {@link ReadsParameters} or a
 * {@link ParameterSource} says.
 *
 * @param values the values by the names of the parameters, in the order of the address
 */
public record Query(Map<String, String> values) {

    /** Takes an unmodifiable copy. */
    public Query {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The value of a parameter; empty when it is not given. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
