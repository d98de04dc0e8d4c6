package io.github.apec2026.examples.export.origin;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import java.util.Optional;

/** Keys of claims, which have no ids of their own. */
public final class ClaimKeys {

    private static final int DIGITS = 16;

    private ClaimKeys() {}

    /**
     * The key of a claim: 16 hexadecimal digits of a digest of what it says and where. It does not depend on other claims, so that it
     * remains when documents are added; a corrected claim has another key.
     */
    public static String of(Claim<?> claim) {
        Optional<Evidence> evidence = claim.evidence();
        return Digests.of(
                        claim.subject(),
                        claim.property(),
                        claim.value(),
                        claim.basis().code(),
                        claim.because().orElse(""),
                        evidence.map(each -> each.passage().toString()).orElse(""),
                        evidence.map(Evidence::words).map(Object::toString).orElse(""))
                .substring(0, DIGITS);
    }
}
