package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Reason;

/** The rules of choosing, in a sentence each. */
final class Reasons {

    private Reasons() {}

    static String sentence(Reason reason) {
        return switch (reason) {
            case ONLY_CLAIM -> "Nothing else is claimed.";
            case AGREED -> "Every claim says the same.";
            case FINER -> "The others say the same less exactly.";
            case RANK -> "The editors gave it the higher rank.";
            case BASIS -> "It rests on firmer ground: stated over inferred over curated.";
            case LATER_PUBLICATION -> "Its document was published later; a document without a date counts as earliest.";
            case SOURCE_ORDER -> "Its source comes later in the order of sources.";
            case DOCUMENT_ID -> "Nothing else decides; the id of its document comes later in the alphabet.";
            case EARLIER_IN_DOCUMENT -> "One document says both; this comes first in it.";
            case TOGETHER -> "Its document won another property of the same figure, and these win together.";
            case COUNTED -> "It was counted; the other was expected or aimed at. They may not count the same.";
        };
    }
}
