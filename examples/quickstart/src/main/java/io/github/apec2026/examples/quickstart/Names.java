package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Named;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to call an entity on the screen: in English and Chinese where the record has both, else in the one it has. */
final class Names {

    private static final Locale CHINESE = Locale.TRADITIONAL_CHINESE;

    private Names() {}

    /** English and Chinese side by side, or the one there is; empty for no text at all. */
    static String both(LocalizedText text) {
        String both = Stream.of(text.in(Locale.ENGLISH), text.in(CHINESE))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? one(text) : both;
    }

    /** English where there is some, else Chinese, else what there is; empty for no text at all. */
    static String one(LocalizedText text) {
        return text.best(Locale.ENGLISH, CHINESE).map(TaggedText::text).orElse("");
    }

    /** The name that is narrowest on the screen, such as an acronym; the id where nothing is named. */
    static String brief(Named named, Id<?> id) {
        return named.names().stream()
                .map(Names::one)
                .min(Comparator.comparingInt(DisplayWidth::of))
                .orElse(id.key());
    }

    /** The name of whatever an id leads to; the id itself where that has none. */
    static String of(Id<?> id, ApecDataset apec) {
        Entity entity = apec.get(id);
        LocalizedText name = entity instanceof Named named
                ? named.name()
                : entity instanceof Economy economy ? economy.apecName() : LocalizedText.empty();
        return name.isEmpty() ? id.key() : both(name);
    }
}
