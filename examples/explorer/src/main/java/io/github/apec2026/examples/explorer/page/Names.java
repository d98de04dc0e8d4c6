package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.Optional;

/** What entities and texts are called on a page, in the reader's language where the record has it. */
final class Names {

    private static final String UNDETERMINED = "und";

    private final ApecDataset apec;

    Names(ApecDataset apec) {
        this.apec = apec;
    }

    /** The label of an entity, with a link to its page. */
    Shown of(Id<?> id, Reader reader) {
        return shown(apec.label(id, reader.language().preferred())).to(reader.link(Addresses.of(id)));
    }

    /** The label of an entity in the other script; empty where it is the same text, or there is none. */
    Optional<Shown> inOtherScript(Id<?> id, Reader reader) {
        Label first = apec.label(id, reader.language().preferred());
        Label other = apec.label(id, reader.language().other());
        boolean isOther = !other.text().equals(first.text())
                && other.language().startsWith(reader.language().other().getLanguage());
        boolean isConversion = first.isConverted() && other.language().startsWith("zh");
        return isOther && !isConversion ? Optional.of(shown(other)) : Optional.empty();
    }

    /** The name for a heading or a title: the text alone. */
    String text(Id<?> id, Reader reader) {
        return apec.label(id, reader.language().preferred()).text();
    }

    /** A text in the reader's language, else in the one there is. */
    static Shown of(LocalizedText text, Reader reader, Voice voice) {
        TaggedText best = text.best(reader.language().preferred())
                .orElseThrow(() -> new IllegalArgumentException("A text without any language cannot be shown"));
        return new Shown(best.text(), lang(best.language()), voice, "");
    }

    /** A text in the other script than {@link #of(LocalizedText, Reader, Voice)} takes; empty where there is none. */
    static Optional<Shown> inOtherScript(LocalizedText text, Reader reader, Voice voice) {
        Shown first = of(text, reader, voice);
        return text.best(reader.language().other())
                .filter(other -> !other.text().equals(first.text()))
                .map(other -> new Shown(other.text(), lang(other.language()), voice, ""));
    }

    /** What a label shows. */
    static Shown shown(Label label) {
        return new Shown(label.text(), lang(label.language()), Voice.of(label), "");
    }

    /** The type of an entity in the reader's language. */
    static String type(Id<?> id, Texts texts) {
        EntityType<?> type = id.type();
        return texts.type(type);
    }

    private static String lang(String tag) {
        return tag.equals(UNDETERMINED) ? "" : tag;
    }
}
