package io.github.apec2026.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list of what a rule does not hold for: one line each, its columns separated by tabs, the last one the reason. */
final class ListedIds {

    private ListedIds() {}

    /** The lines of a resource beside this class, each without its reason; an error where a reason is missing. */
    static List<String> in(String resource) {
        List<String> ids = new ArrayList<>();
        for (String line : lines(resource)) {
            int tab = line.lastIndexOf('\t');
            if (tab < 0 || line.substring(tab).isBlank()) {
                throw new AssertionError(resource + " gives no reason: " + line);
            }
            ids.add(line.substring(0, tab).replace('\t', ' '));
        }
        return ids;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = ListedIds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError("There is no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
