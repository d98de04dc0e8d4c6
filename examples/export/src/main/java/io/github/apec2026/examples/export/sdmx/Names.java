package io.github.apec2026.examples.export.sdmx;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.value.LocalizedText;
import java.util.Locale;

/** Names in several languages, whose tags SDMX-JSON writes in lower case. */
final class Names {

    private Names() {}

    static void addTo(ObjectNode node, LocalizedText name) {
        name.best(Locale.ENGLISH).ifPresent(best -> {
            node.put("name", best.text());
            ObjectNode names = node.putObject("names");
            name.texts().forEach((tag, text) -> names.put(tag.toLowerCase(Locale.ROOT), text));
        });
    }
}
