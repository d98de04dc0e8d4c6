package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.ClaimPosition;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its basis, its outcome and its origin. Immutable.
 *
 * <p>The data set retains these for its lifetime, so of the claim as it was read they hold only the position, packed.
 *
 * @param <T> the Java type of the value
 */
public sealed class VerifiedClaim<T> {

    private static final int INHERITED = 1 << 30;

    private final Claim<T> claim;
    private final Property<T> property;
    private final @Nullable Id<SourceDocument> fileOf;
    private final String file;
    private final int order;
    private final int line;
    private final int column;
    private final int passage;
    private final int indexAndInherited;

    /** A claim that was read, as users see it. */
    static <T> VerifiedClaim<T> of(ReadClaim<T> read, Claim<T> claim) {
        return read.written().equals(read.subject()) ? new VerifiedClaim<>(read, claim) : new Renamed<>(read, claim);
    }

    private VerifiedClaim(ReadClaim<T> read, Claim<T> claim) {
        this.claim = claim;
        this.property = read.property();
        this.fileOf = read.file().document();
        this.file = read.file().name();
        this.order = read.file().order();
        this.line = read.line();
        this.column = read.column();
        this.passage = read.passageIndex();
        this.indexAndInherited = (read.index() + 1) | (read.isInherited() ? INHERITED : 0);
    }

    /**
     * A claim as it was verified before.
     *
     * @param fileOf the document that its file describes; {@code null} for a register's
     * @param position what {@link #position()} gave
     * @param written the entity as the file names it
     */
    public static <T> VerifiedClaim<T> restored(
            Claim<T> claim,
            Property<T> property,
            @Nullable Id<SourceDocument> fileOf,
            String file,
            ClaimPosition position,
            Id<?> written) {
        return written.equals(claim.subject())
                ? new VerifiedClaim<>(claim, property, fileOf, file, position)
                : new Renamed<>(claim, property, fileOf, file, position, written);
    }

    /** The same claim with another rank, which an editor gave it. */
    VerifiedClaim<T> ranked(Rank rank) {
        Claim.Builder<T> other = Claim.builder();
        other.subject(claim.subject())
                .property(claim.property())
                .value(claim.value())
                .basis(claim.basis())
                .rank(rank)
                .outcome(claim.outcome())
                .addAllAccording(claim.according())
                .because(claim.because())
                .evidence(claim.evidence());
        return restored(other.build(), property, fileOf, file, position(), written());
    }

    private VerifiedClaim(
            Claim<T> claim,
            Property<T> property,
            @Nullable Id<SourceDocument> fileOf,
            String file,
            ClaimPosition position) {
        this.claim = claim;
        this.property = property;
        this.fileOf = fileOf;
        this.file = file;
        this.order = position.order();
        this.line = position.line();
        this.column = position.column();
        this.passage = position.passage();
        this.indexAndInherited = (position.index() + 1) | (position.isInherited() ? INHERITED : 0);
    }

    /** The claim as users see it. */
    public Claim<T> claim() {
        return claim;
    }

    /** The document that makes it; empty for a claim that no document makes. */
    public Optional<Id<SourceDocument>> document() {
        Optional<Evidence> evidence = claim.evidence();
        return evidence.isPresent() ? Optional.of(evidence.get().document()) : Optional.empty();
    }

    /** The document that its file describes, also where no passage makes the claim; {@code null} for a register's. */
    public @Nullable Id<SourceDocument> fileOf() {
        return fileOf;
    }

    /** The row of its property. */
    public Property<T> property() {
        return property;
    }

    /** The number of its source in the order of sources. */
    public int order() {
        return order;
    }

    /** The name of its file. */
    public String file() {
        return file;
    }

    /** Its position among the claims of its file. */
    public ClaimPosition position() {
        boolean inherited = (indexAndInherited & INHERITED) != 0;
        return new ClaimPosition(order, line, column, passage, (indexAndInherited & ~INHERITED) - 1, inherited);
    }

    /** Its place in the file. */
    public Location where() {
        ClaimPosition at = position();
        String pointer = ReadClaim.pointer(written(), property, fileOf == null, passage, at.isInherited(), at.index());
        return new Location(file, line, column, pointer);
    }

    /** The entity as the file names it. */
    public Id<?> written() {
        return claim.subject();
    }

    /** A claim about a former id. These are few, so the others need no field for it. */
    private static final class Renamed<T> extends VerifiedClaim<T> {

        private final Id<?> written;

        Renamed(ReadClaim<T> read, Claim<T> claim) {
            super(read, claim);
            this.written = read.written();
        }

        Renamed(
                Claim<T> claim,
                Property<T> property,
                @Nullable Id<SourceDocument> fileOf,
                String file,
                ClaimPosition position,
                Id<?> written) {
            super(claim, property, fileOf, file, position);
            this.written = written;
        }

        @Override
        public Id<?> written() {
            return written;
        }
    }
}
