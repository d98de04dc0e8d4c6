package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Named;
import io.github.apec2026.model.Product;
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

    /** What an edition is called beside "APEC" and its year, with a comma after it; empty where that is all. */
    static String afterYear(Edition edition) {
        return Stream.of(edition.name().in(Locale.ENGLISH), edition.name().in(CHINESE))
                .flatMap(Optional::stream)
                .filter(name -> !name.equals("APEC " + edition.year()))
                .map(name -> name + ", ")
                .collect(Collectors.joining());
    }

    /** The name that is narrowest on the screen, such as an acronym; the id where nothing is named. */
    static String brief(Named named, Id<?> id) {
        return named.names().stream()
                .map(Names::one)
                .min(Comparator.comparingInt(DisplayWidth::of))
                .orElse(id.key());
    }

    /**
     * The name of whatever an id leads to, or the label that the record gives it in its place; what kind of meeting it is where it has
     * neither, else the id itself.
     */
    static String of(Id<?> id, ApecDataset apec) {
        return of(apec.get(id));
    }

    static String of(Entity entity) {
        LocalizedText name = name(entity);
        if (name.isEmpty()) {
            return entity instanceof Meeting meeting
                    ? unnamed(meeting)
                    : entity.id().key();
        }
        return both(name);
    }

    /** What to call a meeting that no document names. */
    static String unnamed(Meeting meeting) {
        return "(unnamed) " + meeting.kind().code().replace('-', ' ');
    }

    private static LocalizedText name(Entity entity) {
        if (entity instanceof Economy economy) {
            return economy.apecName();
        }
        LocalizedText label = LocalizedText.empty();
        if (entity instanceof Initiative initiative) {
            label = initiative.label().orElse(label);
        } else if (entity instanceof Product product) {
            label = product.label().orElse(label);
        }
        return entity instanceof Named named && !named.name().isEmpty() ? named.name() : label;
    }
}
