package io.github.apec2026.examples.explorer.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The address of a list as it is narrowed: always the same for the same choices.
 *
 * @param path the path of the list
 * @param values the values that are chosen, by the names of their parameters
 */
record ListAddress(String path, Map<String, String> values) {

    /** Takes an unmodifiable copy of the values. */
    ListAddress {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** With another choice, in place of one of the same parameter. */
    ListAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new ListAddress(path, more);
    }

    /** Without a choice. */
    ListAddress without(String name) {
        Map<String, String> less = new LinkedHashMap<>(values);
        less.remove(name);
        return new ListAddress(path, less);
    }

    /** What the address bar shows, without the language. */
    String href() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        values.forEach((name, value) -> query.add(encode(name) + "=" + encode(value)));
        return path + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
