package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Reason;

/** Why a claim was chosen, in words that follow "chosen because". */
final class Reasons {

    private Reasons() {}

    static String of(Reason reason) {
        return switch (reason) {
            case ONLY_CLAIM -> "nothing else is claimed";
            case AGREED -> "every claim says the same";
            case FINER -> "it says the same more precisely";
            case RANK -> "the editors rank it higher";
            case BASIS -> "its basis is stronger (stated, then inferred, then curated)";
            case LATER_PUBLICATION -> "its document was published later";
            case SOURCE_ORDER -> "its source comes later in the order of sources";
            case DOCUMENT_ID -> "nothing else decides, and the id of its document comes later in the alphabet";
            case EARLIER_IN_DOCUMENT -> "it comes first in the one document that says both";
            case TOGETHER -> "another property of the same figure was chosen from its document";
            case COUNTED -> "it was counted and the other was expected or aimed at";
        };
    }
}
