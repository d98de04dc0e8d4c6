package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The claims that a line of the screen rests on, gathered while the line is written. */
final class Grounds {

    private static final Set<String> UNTOLD = Set.of("mentions", "observations", "noPeriodBecause");

    private final ApecDataset apec;
    private final Set<Claim<?>> claims = new LinkedHashSet<>();
    private final Set<Claim<?>> explained = new LinkedHashSet<>();

    Grounds(ApecDataset apec) {
        this.apec = apec;
    }

    /** Adds what gave a one-valued property its value, and what agrees with it; nothing when it has none. */
    <E extends Entity> Grounds property(Id<E> entity, SingleProperty<E, ?> property) {
        apec.fact(entity, property).ifPresent(fact -> {
            claims.add(fact.chosen());
            claims.addAll(fact.agreeing());
        });
        return this;
    }

    /** Adds what claims any value of a many-valued property; nothing when it has none. */
    <E extends Entity> Grounds property(Id<E> entity, MultiProperty<E, ?> property) {
        apec.claims(entity, property.name()).stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .forEach(claims::add);
        return this;
    }

    /** Adds what of a property is ours, and in no document. */
    <E extends Entity> Grounds curated(Id<E> entity, TypedProperty<E, ?> property) {
        apec.claims(entity, property.name()).stream()
                .filter(claim -> claim.basis() == Basis.CURATED && claim.rank() != Rank.DEPRECATED)
                .forEach(claims::add);
        return this;
    }

    /** Adds what claims one of the values of a many-valued property. */
    <E extends Entity, T> Grounds value(Id<E> entity, TypedProperty<E, T> property, T value) {
        apec.claims(entity, property).stream()
                .filter(claim -> claim.value().equals(value) && claim.rank() != Rank.DEPRECATED)
                .forEach(claims::add);
        return this;
    }

    /** Adds every claim about an entity but those about what the screen does not tell of it. */
    Grounds everything(Id<?> entity) {
        apec.claims(entity).stream()
                .filter(claim -> !UNTOLD.contains(claim.property()) && claim.rank() != Rank.DEPRECATED)
                .forEach(claims::add);
        return this;
    }

    /** Leaves out those about a property, since the line does not tell it. */
    Grounds without(TypedProperty<?, ?> property) {
        claims.removeIf(claim -> claim.property().equals(property.name()));
        return this;
    }

    /** Leaves out these, since another line has them. */
    Grounds without(Collection<Claim<?>> others) {
        claims.removeAll(others);
        return this;
    }

    /** Adds these, whose reasons the line itself tells, so that it needs no notes for them. */
    Grounds explained(Collection<Claim<?>> others) {
        claims.addAll(others);
        explained.addAll(others);
        return this;
    }

    /** Whether the line itself tells the reason of a claim. */
    boolean explains(Claim<?> claim) {
        return explained.contains(claim);
    }

    /** Adds these. */
    Grounds claims(Collection<Claim<?>> others) {
        claims.addAll(others);
        return this;
    }

    /** The claims, in the order in which they were added. */
    Set<Claim<?>> claims() {
        return Collections.unmodifiableSet(claims);
    }
}
