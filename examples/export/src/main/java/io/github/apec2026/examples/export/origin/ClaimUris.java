package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Passage;

/** The URIs of claims and passages, which have no ids of their own. Immutable and thread-safe. */
public final class ClaimUris {

    /** The namespace of the terms that no other vocabulary has. */
    public static final String VOCABULARY = "https://apec2026.github.io/vocabulary#";

    private final EntityUris entities;

    /** Those below the addresses of their entities. */
    public ClaimUris(EntityUris entities) {
        this.entities = entities;
    }

    /** The URIs of the entities. */
    public EntityUris entities() {
        return entities;
    }

    /** That of a claim: that of its entity with a fragment that depends on nothing but the claim. */
    public String of(Claim<?> claim) {
        return entities.of(claim.subject()) + "#claim-" + ClaimKeys.of(claim);
    }

    /** That of a passage: that of its document with its first and its last position. */
    public String of(Passage passage) {
        return entities.of(passage.document()) + "#" + fragment(passage);
    }

    /** The fragment of a passage, in UTF-16 code units from 0, the end exclusive: {@code passage-120-240}. */
    public static String fragment(Passage passage) {
        return "passage-" + passage.at() + "-" + (passage.at() + passage.length());
    }
}
