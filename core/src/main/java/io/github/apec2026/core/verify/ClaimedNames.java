package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.derive.NameRegistry;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Economy;
import io.github.apec2026.value.LocalizedText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the names of everything, those of the economies to begin with; words that only refer to a name are separate. A name that is
 * inferred, or that its own file deprecates, names nothing where references are derived.
 */
final class ClaimedNames {

    private final NameRegistry names = new NameRegistry();
    private final Map<ReadFile, NameRegistry> byFile = new HashMap<>();
    private final Map<ReadClaim<?>, String> pronouns = new HashMap<>();

    ClaimedNames() {
        for (Economy economy : Economy.values()) {
            for (String name : economy.apecName().texts().values()) {
                names.add(economy.id(), name, true);
            }
        }
    }

    /** Adds the name of a claim. */
    void add(ReadClaim<?> claim) {
        add(claim, names);
    }

    private void add(ReadClaim<?> claim, NameRegistry names) {
        boolean supports = claim.rank() != Rank.DEPRECATED && !isInferred(claim);
        boolean isProper = !claim.property().is(Trait.DESCRIBING);
        if (claim.value() instanceof LocalizedText text) {
            for (Map.Entry<String, String> each : text.texts().entrySet()) {
                if (isPronoun(each.getKey(), each.getValue())) {
                    pronouns.put(claim, each.getValue());
                } else if (supports) {
                    names.add(claim.subject(), each.getValue(), isProper);
                }
            }
        } else if (supports && claim.value() instanceof String token) {
            names.add(claim.subject(), token, isProper);
        }
    }

    /** Whether the words of the document do not state the claim. */
    static boolean isInferred(ReadClaim<?> claim) {
        return claim.basis() == Basis.INFERRED && claim.file().document() != null;
    }

    private static boolean isPronoun(String language, String words) {
        return Language.isKnown(language) && Language.of(language).isPronoun(words);
    }

    /** The names. */
    NameRegistry names() {
        return names;
    }

    /** The names that a document itself claims; collected when first asked for, since few words need them. */
    NameRegistry of(ReadFile file) {
        NameRegistry own = byFile.get(file);
        if (own == null) {
            own = new NameRegistry();
            for (ReadClaim<?> claim : file.claims()) {
                if (claim.property().is(Trait.NAMING)) {
                    add(claim, own);
                }
            }
            byFile.put(file, own);
        }
        return own;
    }

    /** The text that a claim gives as a name although it is none, or {@code null}. */
    @Nullable
    String pronounOf(ReadClaim<?> claim) {
        return pronouns.isEmpty() ? null : pronouns.get(claim);
    }
}
