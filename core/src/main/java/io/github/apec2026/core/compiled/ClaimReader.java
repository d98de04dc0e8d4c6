package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.core.verify.VerifiedPassage;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one claim in compiled form. Used by one thread. */
final class ClaimReader {

    private final BlockReader in;
    private final Header header;
    private final CompiledStore store;

    ClaimReader(BlockReader in, Header header, CompiledStore store) {
        this.in = in;
        this.header = header;
        this.store = store;
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
        String because = in.textOrNull();
        if (because != null) {
            claim.because(because);
        }
        Evidence evidence = evidence();
        if (evidence != null) {
            claim.evidence(evidence);
        }
        Header.File file = header.file(in.number());
        int line = in.number();
        int column = in.number();
        int passage = in.number() - 1;
        int index = in.number();
        Id<?> written = in.idOrNull();
        VerifiedClaim.Position position =
                new VerifiedClaim.Position(file.order(), line, column, passage, (index >> 1) - 1, (index & 1) != 0);
        return VerifiedClaim.restored(
                claim.value(property.type().read(in)).build(),
                property,
                file.document(),
                file.name(),
                position,
                written == null ? subject : written);
    }

    private @Nullable Evidence evidence() {
        int passage = in.number();
        if (passage == 0) {
            return null;
        }
        int count = in.count();
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            words.add(in.text());
        }
        return new Evidence(store.passage(passage - 1).passage(), words);
    }

    /** Reads one passage in compiled form. */
    static VerifiedPassage passage(BlockReader in) {
        Passage passage = new Passage(
                in.id().as(EntityType.DOCUMENT),
                Optional.ofNullable(in.idOrNull(EntityType.ARTICLE)),
                in.number(),
                in.number(),
                in.text(),
                Optional.ofNullable(in.textOrNull()));
        return new VerifiedPassage(passage, in.text(), in.number(), in.number(), in.number());
    }
}
