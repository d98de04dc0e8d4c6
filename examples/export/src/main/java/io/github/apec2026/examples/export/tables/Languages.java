package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The languages of the texts of a record: English and Chinese in both scripts always, then whatever else it has. */
final class Languages {

    private static final List<String> ALWAYS = List.of("en", "zh-Hant", "zh-Hans");

    private final List<String> tags;

    private Languages(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    /** The languages of the texts that some claims have as value. */
    static Languages of(List<Claim<?>> claims) {
        Set<String> found = new TreeSet<>();
        for (Claim<?> claim : claims) {
            if (claim.value() instanceof LocalizedText text) {
                found.addAll(text.texts().keySet());
            }
        }
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        all.addAll(found);
        return new Languages(List.copyOf(all));
    }

    /** A column for each language: {@code title_en}, {@code title_zh_Hant}. */
    List<Column> columns(String name, String description) {
        List<Column> columns = new ArrayList<>();
        for (String tag : tags) {
            columns.add(Column.text(name + "_" + tag.replace('-', '_'), description + " (" + tag + ")"));
        }
        return columns;
    }

    /** The text in each language. */
    List<Optional<?>> cells(LocalizedText text) {
        List<Optional<?>> cells = new ArrayList<>();
        for (String tag : tags) {
            cells.add(Optional.ofNullable(text.texts().get(tag)));
        }
        return cells;
    }
}
