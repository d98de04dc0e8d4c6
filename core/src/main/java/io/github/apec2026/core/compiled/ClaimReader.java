package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.read.ClaimPosition;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import org.jspecify.annotations.Nullable;

/** Reads one claim in compiled form. Used by one thread. */
final class ClaimReader {

    private final BlockReader in;
    private final Header header;
    private final @Nullable EvidenceReader texts;

    /**
     * The reader of a claim.
     *
     * @param texts reads what the claim rests on; {@code null} leaves that out, which takes longest and is not asked for where only the
     *     value is
     */
    ClaimReader(BlockReader in, Header header, @Nullable EvidenceReader texts) {
        this.in = in;
        this.header = header;
        this.texts = texts;
    }

    VerifiedClaim<?> read() {
        return read(header.row(in.number()));
    }

    private <T> VerifiedClaim<T> read(Property<T> property) {
        Claim.Builder<T> claim = Claim.builder();
        Id<?> subject = in.id();
        Header.Stance stance = header.stance(in.number());
        claim.subject(subject)
                .property(property.name())
                .basis(stance.basis())
                .rank(stance.rank())
                .outcome(stance.outcome());
        for (int i = in.number(); i > 0; i--) {
            claim.addAccording(in.id());
        }
        int because = in.number() - 1;
        if (texts == null) {
            EvidenceReader.skip(in);
        } else {
            if (because >= 0) {
                claim.because(texts.text(because));
            }
            Evidence evidence = texts.read(in);
            if (evidence != null) {
                claim.evidence(evidence);
            }
        }
        Header.File file = header.file(in.number());
        int line = in.number();
        int column = in.number();
        int passage = in.number() - 1;
        int index = in.number();
        Id<?> written = in.idOrNull();
        ClaimPosition position =
                new ClaimPosition(file.order(), line, column, passage, (index >> 1) - 1, (index & 1) != 0);
        return VerifiedClaim.restored(
                claim.value(property.type().read(in)).build(),
                property,
                file.document(),
                file.name(),
                position,
                written == null ? subject : written);
    }
}
