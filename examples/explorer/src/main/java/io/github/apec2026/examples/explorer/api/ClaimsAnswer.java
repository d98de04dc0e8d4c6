package io.github.apec2026.examples.explorer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;

/**
 * Claims about one entity or one property of it.
 *
 * @param entity the entity
 * @param property the property; absent where the claims are about several
 * @param claims the claims, in the order of their files
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ClaimsAnswer(Id<?> entity, Optional<String> property, List<PrintedClaim> claims) {

    static ClaimsAnswer of(ApecDataset apec, Id<?> entity, String property, List<? extends Claim<?>> claims) {
        return new ClaimsAnswer(entity, Optional.of(property), printed(apec, claims));
    }

    static ClaimsAnswer of(ApecDataset apec, Id<?> entity, List<? extends Claim<?>> claims) {
        return new ClaimsAnswer(entity, Optional.empty(), printed(apec, claims));
    }

    static List<PrintedClaim> printed(ApecDataset apec, List<? extends Claim<?>> claims) {
        return claims.stream().map(claim -> PrintedClaim.of(apec, claim)).toList();
    }

    /**
     * A claim and where it can be read.
     *
     * @param claim the claim
     * @param printed its citation as a line for print: publisher, title, date and words; absent when no document makes the claim, which
     *     then says why it holds
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PrintedClaim(Claim<?> claim, Optional<String> printed) {

        static PrintedClaim of(ApecDataset apec, Claim<?> claim) {
            return new PrintedClaim(claim, apec.citation(claim).map(Citation::print));
        }
    }
}
