package io.github.apec2026.examples.explorer.narrowing;

import io.github.apec2026.query.ApecDataset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of the parameters of one request, and the record in which they mean something.
 *
 * @param apec the record
 * @param values the values by the names of their parameters, none empty
 */
record Given(ApecDataset apec, Map<String, String> values) {

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Given with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Given(apec, more);
    }

    Given without(String name) {
        Map<String, String> less = new LinkedHashMap<>(values);
        less.remove(name);
        return new Given(apec, less);
    }
}
