package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * A part of a long list, as the parameters {@code limit} and {@code offset} ask for it.
 *
 * @param path the address of the list
 * @param query its parameters, in the order of the address
 * @param limit how many are wanted at most
 * @param offset how many come before them
 */
@ReadsParameters({Paging.LIMIT, Paging.OFFSET})
public record Paging(String path, Map<String, String> query, int limit, int offset) {

    /** How many, at most. */
    public static final String LIMIT = "limit";

    /** How many come before. */
    public static final String OFFSET = "offset";

    /** How many there are where nothing else is asked for. */
    public static final int USUAL = 100;

    /** How many there are at most. */
    public static final int MOST = 500;

    private static final int FARTHEST = 1_000_000;

    /** Reads the parameters; 400 when one is no number, or out of its limits. */
    static Paging of(String path, Query query) {
        return new Paging(
                path, query.values(), number(query, LIMIT, USUAL, 1, MOST), number(query, OFFSET, 0, 0, FARTHEST));
    }

    private static int number(Query query, String name, int usual, int least, int most) {
        String text = query.value(name);
        if (text.isEmpty()) {
            return usual;
        }
        boolean isNumber = text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "The parameter '" + name + "' is a number from " + least + " to " + most + ", not '"
                            + Printable.of(text, 20) + "'");
        }
        return number;
    }

    /** The part of a list that was asked for; empty beyond its end. */
    public <E> List<E> of(List<E> all) {
        int from = Math.min(offset, all.size());
        return List.copyOf(all.subList(from, Math.min(all.size(), from + limit)));
    }

    /** The addresses of the other parts of a list of so many, as the header {@code Link} has them (RFC 8288); empty when there are none. */
    public List<String> links(int total) {
        List<String> links = new ArrayList<>();
        if (offset > 0) {
            links.add(link(0, "first"));
            links.add(link(Math.max(0, Math.min(offset, total) - limit), "prev"));
        }
        if (offset + limit < total) {
            links.add(link(offset + limit, "next"));
            links.add(link((total - 1) / limit * limit, "last"));
        }
        return links;
    }

    private String link(int start, String relation) {
        Map<String, String> other = new LinkedHashMap<>(query);
        other.remove(OFFSET);
        if (start > 0) {
            other.put(OFFSET, Integer.toString(start));
        }
        List<String> pairs = new ArrayList<>();
        other.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return "<" + path + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs)) + ">; rel=\"" + relation + "\"";
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
