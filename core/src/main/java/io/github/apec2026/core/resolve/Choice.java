package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.verify.VerifiedClaim;
import java.util.List;

/**
 * The choice for a property with one value.
 *
 * @param value the value
 * @param chosen the claim that gave it
 * @param agreeing the other claims that say the same, or the same less exactly, or the same in another language
 * @param rivals the claims that say something else, deprecated ones among them
 * @param reason why the chosen one was chosen
 * @param <T> the Java type of the value
 */
public record Choice<T>(
        T value,
        VerifiedClaim<T> chosen,
        List<VerifiedClaim<T>> agreeing,
        List<VerifiedClaim<T>> rivals,
        Reason reason) {}
