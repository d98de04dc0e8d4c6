package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The record as one reader sees it: names and values in the reader's language, each with its marks.
 *
 * @param presentation the parts of all pages
 * @param reader the reader
 * @param texts the words of the pages in the reader's language
 */
record ReaderView(Presentation presentation, Reader reader, Texts texts) {

    /** The properties that say what an entity is called, the firmest first, as a label is chosen. */
    private static final List<String> NAMING = List.of("names", "title", "label", "description", "summary");

    static ReaderView of(Presentation presentation, Reader reader) {
        return new ReaderView(presentation, reader, presentation.texts(reader));
    }

    ApecDataset apec() {
        return presentation.apec();
    }

    /** The name of an entity, with a link to its page. */
    Shown shown(Id<?> id) {
        return presentation.names().of(id, reader);
    }

    /** The name of an entity with the marks of the claims that give it the name; without any for a key. */
    Sourced name(Id<?> id) {
        return new Sourced(shown(id), presentation.names().inOtherScript(id, reader), marks(id));
    }

    /** The values of a property; empty when none is stated. */
    List<Sourced> values(Id<?> id, TypedProperty<?, ?> property) {
        return presentation.rows().values(id, property, reader, texts);
    }

    /** The values of a property, in the order in which an entity has them. */
    List<Sourced> ordered(Id<?> id, TypedProperty<?, ?> property, List<? extends Id<?>> order) {
        List<Sourced> values = values(id, property);
        List<Sourced> sorted = new ArrayList<>();
        for (Id<?> each : order) {
            String href = reader.link(Addresses.of(each));
            values.stream().filter(value -> value.value().href().equals(href)).forEach(sorted::add);
        }
        return sorted;
    }

    /** The values of a property with a label of the texts; the key may be empty. */
    Detail detail(String key, Id<?> id, TypedProperty<?, ?> property) {
        return new Detail(key.isEmpty() ? "" : texts.get(key), values(id, property));
    }

    private List<Mark> marks(Id<?> id) {
        if (id.type().equals(EntityType.OBSERVATION)) {
            return marks(apec().get(id.as(EntityType.OBSERVATION)));
        }
        Set<String> called = called(id);
        List<Mark> marks = List.of();
        for (String name : NAMING) {
            Optional<TypedProperty<?, ?>> property = EntityProperties.named(id.type(), name);
            for (Sourced value : property.map(each -> values(id, each)).orElse(List.of())) {
                if (called.contains(value.value().text())) {
                    return value.marks();
                }
                marks = marks.isEmpty() ? value.marks() : marks;
            }
        }
        return marks;
    }

    /** A figure is called as its indicator. */
    private List<Mark> marks(Observation figure) {
        return marks(figure.indicator());
    }

    /** What is shown, and what it is converted from. */
    private Set<String> called(Id<?> id) {
        Label label = apec().label(id, reader.language().preferred());
        return label.isConverted()
                ? Set.of(
                        label.text(),
                        apec().label(id, Locale.TRADITIONAL_CHINESE).text())
                : Set.of(label.text());
    }
}
