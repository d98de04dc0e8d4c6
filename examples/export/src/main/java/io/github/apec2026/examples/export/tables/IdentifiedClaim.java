package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Reason;
import java.util.Optional;

/**
 * A claim with an id and with what became of it.
 *
 * @param id its id in this export, such as {@code meeting/som1-2026#dates.1}: entity, property and its number among the claims about these
 * @param claim the claim
 * @param role what became of it
 * @param reason why it was chosen; empty unless it was
 */
record IdentifiedClaim(String id, Claim<?> claim, ClaimRole role, Optional<Reason> reason) {}
