package io.github.apec2026.core.compiled;

import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.verify.VerificationCounts;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what the claims and entities of a record refer to by number, and what concerns the record: what {@link Header} reads. */
final class HeaderWriter {

    private final BlockWriter out;

    HeaderWriter(BlockWriter out) {
        this.out = out;
    }

    /**
     * Writes the header.
     *
     * @param stances basis, rank and outcome of claims, by number
     * @param rows types and properties of claims, by number
     * @param firstOfFile the first claim of each claim file, by number
     */
    void write(
            CompiledSource source,
            Codes stances,
            Codes rows,
            List<VerifiedClaim<?>> firstOfFile,
            Map<Id<?>, Id<?>> formerIds,
            Verified verified) {
        out.text(CompiledFormat.LIBRARY);
        out.fixed(CompiledFormat.SCHEMA);
        source.write(out);
        out.number(stances.size());
        for (List<String> each : stances.all()) {
            each.forEach(out::text);
        }
        out.number(rows.size());
        for (List<String> each : rows.all()) {
            each.forEach(out::text);
        }
        out.number(firstOfFile.size());
        for (VerifiedClaim<?> each : firstOfFile) {
            out.text(each.file());
            out.number(each.order());
            out.idOrNull(each.fileOf());
        }
        Map<String, Id<?>> sorted = new TreeMap<>();
        formerIds.forEach((former, today) -> sorted.put(former.toString(), today));
        out.number(sorted.size());
        sorted.forEach((former, today) -> {
            out.id(Id.parse(former));
            out.id(today);
        });
        out.number(verified.redirects().size());
        for (Redirect each : verified.redirects()) {
            out.id(each.from());
            out.id(each.to());
            out.text(each.where().file());
            out.number(each.where().line());
            out.number(each.where().column());
            out.text(each.where().pointer());
        }
        counts(verified.checked());
        out.number(verified.notices().read());
        out.number(verified.notices().located());
        out.number(verified.notices().derived());
        out.number(verified.notices().verified());
    }

    private void counts(VerificationCounts checked) {
        Map<String, Optional<Id<SourceDocument>>> byFile = new TreeMap<>(checked.documentsByFile());
        out.number(byFile.size());
        byFile.forEach((file, document) -> {
            out.text(file);
            out.idOrNull(document.orElse(null));
        });
        List<Id<SourceDocument>> described = checked.described();
        out.number(described.size());
        for (int i = 0; i < described.size(); i++) {
            out.id(described.get(i));
            for (int count : checked.countsOf(i)) {
                out.number(count);
            }
        }
    }
}
