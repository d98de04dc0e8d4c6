package io.github.apec2026.core.resolve;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Many;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Values;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the claims about one entity. */
final class EntityResolver {

    private final Findings findings;
    private final Chooser chooser;

    EntityResolver(Chooser chooser, Findings findings) {
        this.chooser = chooser;
        this.findings = findings;
    }

    <E extends Entity> ResolvedEntity resolve(EntitySchema<E> schema, Id<E> id, List<VerifiedClaim<?>> claims) {
        Map<Property<?>, List<VerifiedClaim<?>>> byProperty = new HashMap<>();
        for (VerifiedClaim<?> claim : claims) {
            byProperty
                    .computeIfAbsent(claim.property(), none -> new ArrayList<>(2))
                    .add(claim);
        }
        Values values = new Values(schema);
        Map<Property<?>, Choice<?>> choices = new HashMap<>();
        for (Property<?> property : schema.properties()) {
            List<VerifiedClaim<?>> same = byProperty.get(property);
            if (same != null) {
                one(property, same, values, choices);
            }
        }
        together(schema, id, byProperty, values, choices);
        report(schema, id, choices);
        return new ResolvedEntity(id, schema, assemble(schema, id, values, claims), claims, choices);
    }

    private <T> void one(
            Property<T> property, List<VerifiedClaim<?>> claims, Values values, Map<Property<?>, Choice<?>> choices) {
        List<VerifiedClaim<T>> typed = typed(claims);
        if (property instanceof Many<T> many) {
            values.putAll(many, ManyValues.of(typed));
            return;
        }
        Choice<T> choice = chooser.choose(property.type(), typed);
        if (choice != null) {
            values.put(property, choice.value());
            choices.put(property, choice);
        }
    }

    @SuppressWarnings("unchecked") // the claims are grouped by property, and a claim has the type of its property
    private static <T> List<VerifiedClaim<T>> typed(List<VerifiedClaim<?>> claims) {
        return (List<VerifiedClaim<T>>) (List<?>) claims;
    }

    /** If the documents disagree about one property of a group that is chosen together, the whole group comes from the winning document. */
    private void together(
            EntitySchema<?> schema,
            Id<?> id,
            Map<Property<?>, List<VerifiedClaim<?>>> byProperty,
            Values values,
            Map<Property<?>, Choice<?>> choices) {
        Property<?> decisive = contested(schema.together(), choices);
        if (decisive == null) {
            return;
        }
        Optional<Id<SourceDocument>> winner =
                require(choices, decisive).chosen().document();
        for (Property<?> property : schema.together()) {
            List<VerifiedClaim<?>> claims = byProperty.get(property);
            if (property != decisive && claims != null) {
                restrict(id, property, claims, winner, values, choices);
            }
        }
    }

    private static @Nullable Property<?> contested(List<Property<?>> rows, Map<Property<?>, Choice<?>> choices) {
        for (Property<?> property : rows) {
            Choice<?> choice = choices.get(property);
            if (choice != null && hasLiveRival(choice)) {
                return property;
            }
        }
        return null;
    }

    private static Choice<?> require(Map<Property<?>, Choice<?>> choices, Property<?> property) {
        Choice<?> choice = choices.get(property);
        if (choice == null) {
            throw new IllegalStateException("Nothing was chosen for " + property);
        }
        return choice;
    }

    private <T> void restrict(
            Id<?> id,
            Property<T> property,
            List<VerifiedClaim<?>> claims,
            Optional<Id<SourceDocument>> winner,
            Values values,
            Map<Property<?>, Choice<?>> choices) {
        List<VerifiedClaim<T>> ofWinner = new ArrayList<>();
        List<VerifiedClaim<T>> others = new ArrayList<>();
        for (VerifiedClaim<T> claim : EntityResolver.<T>typed(claims)) {
            (claim.document().equals(winner) ? ofWinner : others).add(claim);
        }
        if (others.isEmpty() || (ofWinner.isEmpty() && property.isRequired())) {
            return;
        }
        Choice<T> choice = ofWinner.isEmpty() ? null : chooser.choose(property.type(), ofWinner);
        if (choice == null) {
            values.clear(property);
            choices.remove(property);
            for (VerifiedClaim<T> other : others) {
                lost(id, other, "no value", Reason.TOGETHER);
            }
            return;
        }
        List<VerifiedClaim<T>> agreeing = new ArrayList<>(choice.agreeing());
        List<VerifiedClaim<T>> rivals = new ArrayList<>(choice.rivals());
        for (VerifiedClaim<T> other : others) {
            (other.claim().value().equals(choice.value()) ? agreeing : rivals).add(other);
        }
        values.put(property, choice.value());
        choices.put(
                property,
                new Choice<>(
                        choice.value(),
                        choice.chosen(),
                        chooser.ranked(agreeing),
                        chooser.ranked(rivals),
                        Reason.TOGETHER));
    }

    private static boolean hasLiveRival(Choice<?> choice) {
        for (VerifiedClaim<?> rival : choice.rivals()) {
            if (rival.claim().rank() != Rank.DEPRECATED) {
                return true;
            }
        }
        return false;
    }

    private void report(EntitySchema<?> schema, Id<?> id, Map<Property<?>, Choice<?>> choices) {
        for (Property<?> property : schema.properties()) {
            Choice<?> choice = choices.get(property);
            if (choice != null) {
                for (VerifiedClaim<?> rival : choice.rivals()) {
                    lost(id, rival, choice.value(), choice.reason());
                }
            }
        }
    }

    private void lost(Id<?> id, VerifiedClaim<?> rival, Object value, Reason reason) {
        Severity severity =
                rival.claim().rank() == Rank.DEPRECATED ? Severity.INFO : NoticeCode.CONFLICTING_CLAIMS.severity();
        findings.add(Findings.notice(NoticeCode.CONFLICTING_CLAIMS, rival.where())
                .severity(severity)
                .entity(id)
                .property(rival.property().name())
                .with("value", value)
                .with("other", rival.claim().value())
                .with("reason", reason));
    }

    private <E extends Entity> @Nullable E assemble(
            EntitySchema<E> schema, Id<E> id, Values values, List<VerifiedClaim<?>> claims) {
        boolean isComplete = true;
        for (Property<?> property : schema.properties()) {
            if (property.isRequired() && !values.has(property)) {
                isComplete = false;
                missing(id, property, claims.get(0));
            }
        }
        if (!isComplete) {
            return null;
        }
        try {
            return schema.assemble(id, values);
        } catch (IllegalArgumentException | IllegalStateException e) {
            findings.add(Findings.notice(NoticeCode.NOT_ASSEMBLED, claims.get(0).where())
                    .entity(id)
                    .with("detail", String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** Reports a missing property: it is not claimed, or its claim was dropped or not read. */
    private void missing(Id<?> id, Property<?> property, VerifiedClaim<?> first) {
        boolean consequence =
                findings.isDamaged(id, property.name()) || !findings.unread().isEmpty();
        NoticeCode code = consequence ? NoticeCode.NOT_VALIDATED : NoticeCode.MISSING_PROPERTY;
        findings.add(Findings.notice(code, first.where())
                .entity(id)
                .property(property.name())
                .with(
                        "detail",
                        id + " lacks \"" + property.name() + "\", which may be in the part that could not be read"));
    }
}
