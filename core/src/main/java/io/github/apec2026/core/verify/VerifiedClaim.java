package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with its basis and outcome, and where it came from. Immutable.
 *
 * @param <T> the Java type of the value
 */
public final class VerifiedClaim<T> {

    private final ReadClaim<T> read;
    private final Claim<T> claim;

    VerifiedClaim(ReadClaim<T> read, Claim<T> claim) {
        this.read = read;
        this.claim = claim;
    }

    /** The claim as users see it. */
    public Claim<T> claim() {
        return claim;
    }

    /** The document that makes it; empty for what no document says. */
    public Optional<Id<SourceDocument>> document() {
        Optional<Evidence> evidence = claim.evidence();
        return evidence.isPresent() ? Optional.of(evidence.get().document()) : Optional.empty();
    }

    /** The document that its file describes, also where no passage makes the claim; {@code null} for a register's. */
    public @Nullable Id<SourceDocument> fileOf() {
        return read.file().document();
    }

    /** The row of its property. */
    public Property<T> property() {
        return read.property();
    }

    /** The number of its source in the order of sources. */
    public int order() {
        return read.file().order();
    }

    /** The name of its file. */
    public String file() {
        return read.file().name();
    }

    /** Its place in the file. */
    public Location where() {
        return read.where();
    }
}
