package io.github.apec2026.core.compiled;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.Given;
import io.github.apec2026.core.read.Judgement;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes of the claim files what the verified claims and passages do not have, and verifying other files beside them needs. */
final class FilesWriter {

    private final BlockWriter out;
    private final Schemas schemas;

    FilesWriter(BlockWriter out, Schemas schemas) {
        this.out = out;
        this.schemas = schemas;
    }

    void write(List<ReadFile> files, List<VerifiedClaim<?>> claims) {
        out.number(files.size());
        List<ReadClaim<?>> all = new ArrayList<>();
        for (ReadFile file : files) {
            file(file);
            all.addAll(file.claims());
        }
        List<Integer> detailed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isDetailed(all.get(i), claims.get(i))) {
                detailed.add(i);
            }
        }
        out.ascending(detailed);
        for (int each : detailed) {
            details(all.get(each));
        }
    }

    private void file(ReadFile file) {
        out.text(file.name());
        out.idOrNull(file.document());
        out.text(file.language());
        out.number(file.claims().size());
        out.number(file.passages().size());
        referents(file.referents());
        List<Integer> explaining = new ArrayList<>();
        for (ReadPassage each : file.passages()) {
            if (!each.referents().isEmpty()) {
                explaining.add(each.index());
            }
        }
        out.ascending(explaining);
        for (int each : explaining) {
            referents(file.passages().get(each).referents());
        }
        out.number(file.judgements().size());
        for (Judgement each : file.judgements()) {
            judgement(each);
        }
    }

    private void referents(List<Referent> referents) {
        out.number(referents.size());
        for (Referent each : referents) {
            out.text(each.words());
            out.id(each.means());
        }
    }

    private void judgement(Judgement judgement) {
        out.idOrNull(judgement.document().orElse(null));
        out.id(judgement.entity());
        out.text(judgement.property());
        value(judgement);
        out.text(judgement.rank().code());
        out.text(judgement.because());
        Location where = judgement.where();
        out.number(where.line());
        out.number(where.column());
        out.text(where.pointer());
    }

    private void value(Judgement judgement) {
        Property<?> property = schemas.of(judgement.entity().type()).property(judgement.property());
        if (property == null) {
            throw new IllegalStateException("A judgement about no property, " + judgement.property());
        }
        value(property.type(), judgement.value());
    }

    @SuppressWarnings("unchecked") // it was read as a value of its property
    private <T> void value(ValueType<T> type, Object value) {
        type.write((T) value, out);
    }

    /** Whether a claim has something that it does not have when it is verified. */
    private static boolean isDetailed(ReadClaim<?> read, VerifiedClaim<?> verified) {
        boolean isDetailed = read.nth() > 0
                || read.given() != null
                || read.rank() != verified.claim().rank()
                || (read.passage() == null && !read.words().isEmpty());
        for (Attribution each : read.according()) {
            isDetailed |= !each.words().isEmpty();
        }
        return isDetailed;
    }

    private void details(ReadClaim<?> claim) {
        out.number(claim.nth());
        given(claim.given());
        out.text(claim.rank().code());
        words(claim.passage() == null ? claim.words() : List.of());
        out.number(claim.according().size());
        for (Attribution each : claim.according()) {
            words(each.words());
        }
    }

    private void given(@Nullable Given given) {
        if (given instanceof Given.ByClaim by) {
            out.number(1);
            out.id(by.entity());
            out.text(by.property());
        } else if (given instanceof Given.ByPassage by) {
            out.number(2);
            out.number(by.at());
        } else {
            out.number(0);
        }
    }

    private void words(List<String> words) {
        out.number(words.size());
        for (String each : words) {
            out.text(each);
        }
    }
}
