package io.github.apec2026.examples.explorer.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What each property and each code means, in the words of the Javadoc of the library, which a test compares with {@code descriptions.txt}. */
final class Descriptions {

    private static final String SEPARATOR = " = ";

    /** The types whose accessors others inherit without a description of their own. */
    private static final List<String> INHERITED = List.of("Named", "Entity");

    private final Map<String, Map<String, String>> byType = new LinkedHashMap<>();

    private Descriptions() {}

    /** Reads them. */
    static Descriptions read() {
        Descriptions descriptions = new Descriptions();
        try (InputStream in = Objects.requireNonNull(
                        Descriptions.class.getResourceAsStream("descriptions.txt"), "descriptions.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int dot = line.indexOf('.');
                int equals = line.indexOf(SEPARATOR);
                descriptions
                        .byType
                        .computeIfAbsent(line.substring(0, dot), type -> new LinkedHashMap<>())
                        .put(line.substring(dot + 1, equals), line.substring(equals + SEPARATOR.length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The descriptions cannot be read", e);
        }
        return descriptions;
    }

    /**
     * What a property means.
     *
     * @param schema the name of the schema, which for a generic type begins with the name of the type: {@code PartMeeting}
     */
    Optional<String> property(String schema, String property) {
        return byType.keySet().stream()
                .filter(schema::startsWith)
                .sorted((a, b) -> b.length() - a.length())
                .flatMap(type -> described(type, property).stream())
                .findFirst()
                .or(() -> INHERITED.stream()
                        .flatMap(type -> described(type, property).stream())
                        .findFirst());
    }

    /** What each of some codes means, as a list; empty unless they all are codes of one type. */
    Optional<String> codes(Collection<String> codes) {
        return byType.values().stream()
                .filter(type -> type.keySet().containsAll(codes))
                .findFirst()
                .map(type -> {
                    StringBuilder list = new StringBuilder();
                    codes.forEach(code ->
                            list.append("\n- `").append(code).append("`: ").append(type.get(code)));
                    return list.toString();
                });
    }

    private Optional<String> described(String type, String property) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(property));
    }
}
