package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Priority;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The edition of 2026: its host, its theme in both languages, its priorities in their order. */
final class EditionSection {

    private static final int[] COLUMNS = {0, 10};

    private final ApecDataset apec;

    EditionSection(ApecDataset apec) {
        this.apec = apec;
    }

    void print(Screen screen) {
        Edition edition = apec.get(Edition.id("2026"));
        String host =
                edition.host().map(h -> "hosted by " + Names.one(h.apecName())).orElse("host not stated");
        screen.heading("APEC " + edition.year(), Names.afterYear(edition) + host);
        LocalizedText theme = edition.theme().orElse(LocalizedText.empty());
        screen.row(COLUMNS, "", "theme", theme.in(Locale.ENGLISH).orElse("not stated in English"));
        screen.row(COLUMNS, "", "", theme.in(Locale.TRADITIONAL_CHINESE).orElse("not stated in Chinese"));
        screen.row(COLUMNS, "", "priorities", priorities(edition));
    }

    private String priorities(Edition edition) {
        List<Priority> priorities = apec.priorities().stream()
                .filter(p -> p.agenda().equals(edition.id()))
                .sorted(Comparator.comparing(p -> p.order().orElse(Integer.MAX_VALUE)))
                .toList();
        return priorities.stream()
                .map(p -> (p.order().isPresent() ? p.order().getAsInt() + " " : "") + Names.both(p.name()))
                .collect(Collectors.joining(", "));
    }
}
