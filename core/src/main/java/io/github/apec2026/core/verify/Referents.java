package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;

/** What words of a claim mean by the referents of their passage and of their document. */
final class Referents {

    private Referents() {}

    /** The entities that some words of a claim mean, those of the passage first. */
    static List<Id<?>> of(ReadClaim<?> claim, String words) {
        List<Id<?>> meant = new ArrayList<>(1);
        ReadPassage passage = claim.passage();
        if (passage != null) {
            add(passage.referents(), words, meant);
        }
        add(claim.file().referents(), words, meant);
        return meant;
    }

    private static void add(List<Referent> referents, String words, List<Id<?>> meant) {
        for (Referent referent : referents) {
            if (referent.words().equals(words)) {
                meant.add(referent.means());
            }
        }
    }
}
