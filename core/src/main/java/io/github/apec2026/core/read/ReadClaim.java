package io.github.apec2026.core.read;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as its file makes it, before anything was checked; with the ids of today. Immutable.
 *
 * @param <T> the Java type of the value
 */
public sealed class ReadClaim<T> permits RenamedClaim {

    private static final String HEAD = "/document";
    private static final String PASSAGES = "/passages";

    private final ReadFile file;
    private final @Nullable PassageSlot passage;
    private final Id<?> subject;
    private final Property<T> property;
    private final T value;
    private final ClaimDetails details;
    private final boolean inherited;
    private final int index;
    private final int line;
    private final int column;

    ReadClaim(
            ReadFile file,
            @Nullable PassageSlot passage,
            Id<?> subject,
            Property<T> property,
            T value,
            ClaimDetails details,
            boolean inherited,
            int index,
            int line,
            int column) {
        this.file = file;
        this.passage = passage;
        this.subject = subject;
        this.property = property;
        this.value = value;
        this.details = details;
        this.inherited = inherited;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** What a claim says, of another subject and with another value. */
    ReadClaim(ReadClaim<T> claim, Id<?> subject, T value, ClaimDetails details) {
        this.file = claim.file;
        this.passage = claim.passage;
        this.subject = subject;
        this.property = claim.property;
        this.value = value;
        this.details = details;
        this.inherited = claim.inherited;
        this.index = claim.index;
        this.line = claim.line;
        this.column = claim.column;
    }

    /** The file. */
    public ReadFile file() {
        return file;
    }

    /** The passage, or {@code null} in a register or for what the head of the file gives. */
    public @Nullable ReadPassage passage() {
        return passage == null ? null : passage.passage();
    }

    /** The entity it is about. */
    public Id<?> subject() {
        return subject;
    }

    /** The entity by the id in the file, possibly a former one. */
    public Id<?> written() {
        return subject;
    }

    /** The claim without its value. */
    ClaimDetails details() {
        return details;
    }

    /** The property. */
    public Property<T> property() {
        return property;
    }

    /** The value. */
    public T value() {
        return value;
    }

    /** The words, in the order in which they are joined; none where none are given. */
    public List<String> words() {
        return details.words();
    }

    /** Which occurrence of the words is meant, from 1, or 0 when there is one. */
    public int nth() {
        return details.nth();
    }

    /** The supplier of what the words leave open, a path or the start of a passage; or {@code null}. */
    public @Nullable Given given() {
        return details.given();
    }

    /** The reason, or {@code null}. */
    public @Nullable String because() {
        return details.because();
    }

    /** The basis that the file states, or {@code null}. */
    public @Nullable Basis basis() {
        return details.basis();
    }

    /** The rank that the file states. */
    public Rank rank() {
        return details.rank();
    }

    /** The sources that the document names for this claim. */
    public List<Attribution> according() {
        return details.according();
    }

    /** Whether it is inherited from the passage, and not written with the fact. */
    public boolean isInherited() {
        return inherited;
    }

    /** The number of its passage in the file, from 0; -1 when it is in none. */
    public int passageIndex() {
        return passage == null ? -1 : passage.index();
    }

    /** Its number among the values of its property, from 0; -1 when it is in no array. */
    public int index() {
        return index;
    }

    /** The line of its value, from 1. */
    public int line() {
        return line;
    }

    /** The column of its value, from 1. */
    public int column() {
        return column;
    }

    /** Its place in the file. */
    public Location where() {
        String pointer = pointer(written(), property, file.document() == null, passageIndex(), inherited, index);
        return new Location(file.name(), line, column, pointer);
    }

    /** The JSON Pointer of a claim, from its subject as written, its property and its position. */
    public static String pointer(
            Id<?> written, Property<?> property, boolean inRegister, int passage, boolean inherited, int index) {
        if (passage < 0 && !inRegister) {
            return written.type() == EntityType.ARTICLE ? PASSAGES : HEAD;
        }
        StringBuilder pointer = new StringBuilder(80);
        if (passage >= 0) {
            pointer.append("/passages/").append(passage);
        }
        if (inherited) {
            pointer.append("/gives/").append(property.name());
        } else {
            String key = written.key();
            if (written.type() == EntityType.ARTICLE) {
                key = inRegister ? key.replace("/", "~1") : key.substring(key.indexOf('/') + 1);
            }
            pointer.append("/facts/")
                    .append(written.type().plural())
                    .append('/')
                    .append(key);
            pointer.append('/').append(property.name());
        }
        if (index >= 0) {
            pointer.append('/').append(index);
        }
        return pointer.toString();
    }
}
