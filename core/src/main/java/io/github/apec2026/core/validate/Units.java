package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Unit;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.Quantity;
import java.util.HashMap;
import java.util.Map;

/** A unit is a currency of ISO 4217 or a unit of the record. */
final class Units implements Rule {

    @Override
    public void check(Entities entities, Findings findings) {
        Map<String, Boolean> known = new HashMap<>();
        for (ResolvedEntity entity : entities.all()) {
            for (VerifiedClaim<?> claim : entity.claims()) {
                if (claim.claim().value() instanceof Quantity quantity) {
                    boolean isKnown =
                            known.computeIfAbsent(quantity.unit(), unit -> isKnown(quantity, entities, findings));
                    if (!isKnown) {
                        findings.add(
                                Entities.notice(NoticeCode.UNKNOWN_UNIT, claim).with("value", quantity.unit()));
                    }
                }
            }
        }
    }

    private static boolean isKnown(Quantity quantity, Entities entities, Findings findings) {
        if (quantity.isMoney()) {
            return Currencies.isKnown(quantity.unit());
        }
        if (Id.of(EntityType.UNIT, quantity.unit()).isEmpty()) {
            return false;
        }
        Id<Unit> unit = new Id<>(EntityType.UNIT, quantity.unit());
        return entities.isClaimed(unit) || findings.isDamaged(unit);
    }
}
