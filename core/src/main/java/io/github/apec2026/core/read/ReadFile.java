package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a claim file, in its order. Filled while the file is read, then unchanged. */
public final class ReadFile {

    final List<Referent> referents = new ArrayList<>();
    final List<Repeat> repeats = new ArrayList<>();
    final List<ReadPassage> passages = new ArrayList<>();
    final List<ReadClaim<?>> claims = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<Redirect> redirects = new ArrayList<>();

    @Nullable
    Id<SourceDocument> document;

    String language = "";

    @Nullable
    Location documentAt;

    @Nullable
    String sha256;

    int length = -1;
    boolean placed = true;
    boolean complete;

    private final String name;
    private final int order;
    private final boolean overlay;

    ReadFile(String name, int order, boolean overlay) {
        this.name = name;
        this.order = order;
        this.overlay = overlay;
    }

    /** Drops what was read: a file is read as a whole, or not at all. */
    void clear() {
        referents.clear();
        repeats.clear();
        passages.clear();
        claims.clear();
        judgements.clear();
        redirects.clear();
    }

    /** The name that notices give it. */
    public String name() {
        return name;
    }

    /** The number of its source in the order of sources, from 0. */
    public int order() {
        return order;
    }

    /** Whether it is a host's own file, in which what is unknown is a warning. */
    public boolean isOverlay() {
        return overlay;
    }

    /** The document it describes, or {@code null} for a register. */
    public @Nullable Id<SourceDocument> document() {
        return document;
    }

    /** Where the file says which document it describes; the file as a whole for a register. */
    public Location documentAt() {
        return documentAt == null ? Location.of(name) : documentAt;
    }

    /** The language of the document; empty for a register. */
    public String language() {
        return language;
    }

    /** The digest of the document's text; empty for a register. */
    public String sha256() {
        return sha256 == null ? "" : sha256;
    }

    /** The length of the document's text in UTF-16 code units; -1 for a register, and where it could not be read. */
    public int length() {
        return length;
    }

    /** Whether the place of everything in it is known. */
    public boolean isPlaced() {
        return placed && length >= 0;
    }

    /** Whether it was read to its end. */
    public boolean isComplete() {
        return complete;
    }

    /** What words mean in the whole document. */
    public List<Referent> referents() {
        return referents;
    }

    /** What the document prints twice. */
    public List<Repeat> repeats() {
        return repeats;
    }

    /** The passages in the order of the file. */
    public List<ReadPassage> passages() {
        return passages;
    }

    /** The claims in the order of the file. */
    public List<ReadClaim<?>> claims() {
        return claims;
    }

    /** The judgements on the rank of claims. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** The former ids of entities. */
    public List<Redirect> redirects() {
        return redirects;
    }
}
