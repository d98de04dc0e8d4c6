package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.export.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Keys of claims, which have no ids of their own. */
public final class ClaimKeys {

    private static final int DIGITS = 16;

    /** Between parts: no text has it, so that two lists of parts are never one text. */
    private static final String SEPARATOR = "\u0000";

    private ClaimKeys() {}

    /**
     * The key of a claim: 16 hexadecimal digits of a digest of what it says and where. It does not depend on other claims, so that it
     * remains when documents are added; a corrected claim has another key.
     */
    public static String of(Claim<?> claim) {
        Optional<Evidence> evidence = claim.evidence();
        String parts = String.join(
                SEPARATOR,
                claim.subject().toString(),
                claim.property(),
                claim.value().toString(),
                claim.basis().code(),
                claim.because().orElse(""),
                evidence.map(each -> each.passage().toString()).orElse(""),
                evidence.map(each -> String.join(SEPARATOR, each.words())).orElse(""));
        return Digests.sha256(parts.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
