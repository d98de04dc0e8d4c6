package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities that rules check, and the start of their notices. */
final class Entities {

    private final Resolved resolved;

    /** Those that could be assembled. */
    private final Map<EntityType<?>, List<Entity>> byType = new HashMap<>();

    Entities(Resolved resolved) {
        this.resolved = resolved;
        for (ResolvedEntity each : resolved.entities().values()) {
            if (each.entity() != null) {
                byType.computeIfAbsent(each.id().type(), none -> new ArrayList<>())
                        .add(each.entity());
            }
        }
    }

    Collection<ResolvedEntity> all() {
        return resolved.entities().values();
    }

    Resolved resolved() {
        return resolved;
    }

    /** The entities of a type that could be assembled. */
    @SuppressWarnings("unchecked") // each is stored under its own type
    <E extends Entity> List<E> of(EntityType<E> type) {
        return (List<E>) byType.getOrDefault(type, List.of());
    }

    /** The present id: itself, or the successor of a former id. */
    Id<?> today(Id<?> id) {
        Id<?> now = resolved.formerIds().get(id);
        return now == null ? id : now;
    }

    /** The entity of an id, if it could be assembled; a former id leads to its successor. */
    <E extends Entity> Optional<E> find(Id<E> id) {
        ResolvedEntity resolvedEntity = resolved.entities().get(today(id));
        Entity entity = resolvedEntity == null ? null : resolvedEntity.entity();
        return entity == null
                ? Optional.empty()
                : Optional.of(id.type().entityClass().cast(entity));
    }

    /** The entity that a property refers to, if there is one and it could be assembled. */
    <E extends Entity> Optional<E> follow(Optional<Id<E>> id) {
        return id.isPresent() ? find(id.get()) : Optional.empty();
    }

    /** Whether something is claimed about an id; economies and former ids need no claim. */
    boolean isClaimed(Id<?> id) {
        return resolved.entities().containsKey(id)
                || resolved.formerIds().containsKey(id)
                || (id.type() == EntityType.ECONOMY
                        && Economy.of(id.as(EntityType.ECONOMY)).isPresent());
    }

    /** Starts a notice about a property of an entity, at the claim that gave its value. */
    Notice.Draft notice(NoticeCode code, Id<?> id, String property) {
        ResolvedEntity entity = resolved.entities().get(id);
        Notice.Draft notice = entity == null ? Notice.of(code) : Findings.notice(code, entity.where(property));
        return notice.entity(id).property(property);
    }

    /**
     * Starts a notice about two values of one property that exclude each other. Within one document this is an error. Between two documents
     * it is a contradiction: both values remain, with a warning.
     */
    Notice.Draft exclusion(NoticeCode code, Id<?> id, Id<?> other, String property) {
        Notice.Draft notice = notice(code, id, property);
        Optional<Id<SourceDocument>> one = teller(id, property);
        Optional<Id<SourceDocument>> two = teller(other, property);
        boolean isContradiction = one.isPresent() && two.isPresent() && !one.equals(two);
        return isContradiction ? notice.severity(Severity.WARNING) : notice;
    }

    /** The document that gave a property its value; empty when none did. */
    private Optional<Id<SourceDocument>> teller(Id<?> id, String property) {
        ResolvedEntity entity = resolved.entities().get(id);
        Property<?> row = entity == null ? null : entity.schema().property(property);
        Choice<?> choice =
                entity == null || row == null ? null : entity.choices().get(row);
        return choice == null ? Optional.empty() : choice.chosen().document();
    }

    /** Starts a notice about one claim. */
    static Notice.Draft notice(NoticeCode code, VerifiedClaim<?> claim) {
        Location where = claim.where();
        return Findings.notice(code, where)
                .entity(claim.claim().subject())
                .property(claim.property().name());
    }
}
