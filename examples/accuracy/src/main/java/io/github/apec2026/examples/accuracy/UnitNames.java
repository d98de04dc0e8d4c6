package io.github.apec2026.examples.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The recognizer's units under the names that the labels use: {@code CNY} is {@code chinese yuan}, {@code km} is {@code kilometre}. The
 * names are in {@code unit-names.txt}; a unit that is not there is a noun, and its name is its singular.
 */
final class UnitNames {

    private static final Map<String, String> NAMES = names();

    private UnitNames() {}

    static String of(Optional<String> unit) {
        if (unit.isEmpty()) {
            return LabelledQuantity.NO_UNIT;
        }
        String asPrinted = NAMES.get(unit.get()); // Nm and nm are two units
        if (asPrinted != null) {
            return asPrinted;
        }
        String printed = unit.get().toLowerCase(Locale.ROOT);
        String name = NAMES.get(printed);
        if (name != null) {
            return name;
        }
        String singular = singular(printed);
        return NAMES.getOrDefault(singular, singular);
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        for (String ending : new String[] {"sses", "shes", "ches", "xes"}) {
            if (noun.endsWith(ending)) {
                return noun.substring(0, noun.length() - 2);
            }
        }
        boolean isPlural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us") && noun.length() > 2;
        return isPlural ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(UnitNames.class.getResourceAsStream("unit-names.txt"), "unit-names.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int equals = line.indexOf('=');
                names.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Reading unit-names.txt failed", e);
        }
        return names;
    }
}
