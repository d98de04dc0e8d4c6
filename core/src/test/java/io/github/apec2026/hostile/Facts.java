package io.github.apec2026.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The facts of a register or of a passage, as a claim file has them. */
final class Facts {

    private final Map<String, Map<String, Map<String, Object>>> byPlural = new LinkedHashMap<>();

    /** A claim about a property with one value; the path is type, key and property. */
    Facts one(String path, String claim) {
        String[] steps = path.split("/");
        of(steps).put(steps[2], claim);
        return this;
    }

    /** A claim about a property with many values. */
    @SuppressWarnings("unchecked") // such a property has a list
    Facts each(String path, String claim) {
        String[] steps = path.split("/");
        ((List<String>) of(steps).computeIfAbsent(steps[2], none -> new ArrayList<String>())).add(claim);
        return this;
    }

    private Map<String, Object> of(String[] steps) {
        return byPlural.computeIfAbsent(steps[0], none -> new LinkedHashMap<>())
                .computeIfAbsent(steps[1], none -> new LinkedHashMap<>());
    }

    /** A place with a kind and a name. */
    Facts place(String key, String name) {
        return one("places/" + key + "/kind", because("\"city\""))
                .each("places/" + key + "/names", because(text(name)));
    }

    /** An indicator with a label and a measure. */
    Facts indicator(String key) {
        return one("indicators/" + key + "/label", because(text("Figure " + key)))
                .one("indicators/" + key + "/measure", because("\"level\""));
    }

    /** An actual figure in percent of 2025. */
    Facts observation(String key, String indicator, String amount) {
        String path = "observations/" + key;
        return one(path + "/indicator", because(quoted(indicator)))
                .one(path + "/period", because("\"2025\""))
                .one(path + "/value", because("{\"amount\": \"" + amount + "\", \"unit\": \"percent\"}"))
                .one(path + "/status", because("\"actual\""));
    }

    String json() {
        return byPlural.entrySet().stream()
                .map(plural -> quoted(plural.getKey()) + ": "
                        + plural.getValue().entrySet().stream()
                                .map(entity -> quoted(entity.getKey()) + ": " + object(entity.getValue()))
                                .collect(Collectors.joining(",\n", "{", "}")))
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private static String object(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(each -> quoted(each.getKey()) + ": "
                        + (each.getValue() instanceof List<?> all
                                ? all.stream().map(String::valueOf).collect(Collectors.joining(",\n", "[", "]"))
                                : each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A claim with a reason, as a register has it. */
    static String because(String value) {
        return "{\"value\": " + value + ", \"because\": \"known\"}";
    }

    /** A claim with words. */
    static String said(String value, String quote) {
        return "{\"value\": " + value + ", \"quote\": " + quoted(quote) + "}";
    }

    /** A claim without words. */
    static String plain(String value) {
        return "{\"value\": " + value + "}";
    }

    /** An English text. */
    static String text(String english) {
        return "{\"en\": " + quoted(english) + "}";
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
