package io.github.apec2026.core.read;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the content of a claim file from what was read of it before, as far as verifying other files beside it needs that. Used by one
 * thread.
 */
public final class RestoredFile {

    private final ReadFile file;
    private final List<PassageSlot> slots = new ArrayList<>();

    /**
     * A file without content yet.
     *
     * @param document the document it describes, or {@code null} for a register
     * @param language the language of the document; empty for a register
     */
    public RestoredFile(String name, int order, @Nullable Id<SourceDocument> document, String language) {
        file = new ReadFile(name, order, false);
        file.document = document;
        file.language = language;
        file.complete = true;
    }

    /** Adds what some words mean in the whole document. */
    public void referent(Referent referent) {
        file.referents.add(referent);
    }

    /** Adds the next passage. */
    public void passage(Passage passage, List<Referent> referents, Location where) {
        PassageSlot slot = new PassageSlot(slots.size());
        ReadPassage read = new ReadPassage(file, slots.size(), passage, referents, where);
        slot.fill(read);
        slots.add(slot);
        file.passages.add(read);
    }

    /** Adds the next claim; its passage was added before. */
    public <T> void claim(Id<?> subject, Property<T> property, T value, ClaimDetails details, ClaimPosition at) {
        PassageSlot passage = at.passage() < 0 ? null : slots.get(at.passage());
        file.claims.add(new ReadClaim<>(
                file,
                passage,
                subject,
                property,
                value,
                details,
                at.isInherited(),
                at.index(),
                at.line(),
                at.column()));
    }

    /** Adds a judgement. */
    public void judgement(Judgement judgement) {
        file.judgements.add(judgement);
    }

    /** Adds a former id. */
    public void redirect(Redirect redirect) {
        file.redirects.add(redirect);
    }

    /** The file. */
    public ReadFile file() {
        return file;
    }
}
