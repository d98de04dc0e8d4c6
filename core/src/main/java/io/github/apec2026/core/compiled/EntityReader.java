package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.resolve.Choice;
import io.github.apec2026.core.resolve.ManyValues;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Many;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Values;
import io.github.apec2026.core.store.StoredEntity;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads one entity in compiled form, and assembles it from its claims and the choices among them. Used by one thread. */
final class EntityReader {

    private final BlockReader in;
    private final CompiledStore store;

    EntityReader(BlockReader in, CompiledStore store) {
        this.in = in;
        this.store = store;
    }

    StoredEntity read() {
        Id<?> id = in.id();
        return read(id, store.schemas().of(id.type()));
    }

    private <E extends Entity> StoredEntity read(Id<?> id, EntitySchema<E> schema) {
        boolean isAssembled = in.number() == 1;
        List<VerifiedClaim<?>> claims = new ArrayList<>();
        for (int number : in.ascending()) {
            claims.add(store.claim(number));
        }
        List<Choice<?>> contested = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            contested.add(choice());
        }
        List<Property<?>> withheld = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            withheld.add(Objects.requireNonNull(schema.property(in.text())));
        }
        Entity entity =
                isAssembled ? schema.assemble(id.as(schema.type()), values(schema, claims, contested, withheld)) : null;
        return new StoredEntity(id, entity, List.copyOf(claims), List.copyOf(contested), List.copyOf(withheld));
    }

    private Choice<?> choice() {
        Reason reason = Reason.fromString(in.text());
        return choice(reason, store.claim(in.number()));
    }

    private <T> Choice<T> choice(Reason reason, VerifiedClaim<T> chosen) {
        List<VerifiedClaim<T>> agreeing = claims();
        List<VerifiedClaim<T>> rivals = claims();
        T value = chosen.property().type().read(in);
        return new Choice<>(value, chosen, agreeing, rivals, reason);
    }

    @SuppressWarnings("unchecked") // they are claims for one property
    private <T> List<VerifiedClaim<T>> claims() {
        List<VerifiedClaim<T>> claims = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            claims.add((VerifiedClaim<T>) store.claim(in.number()));
        }
        return List.copyOf(claims);
    }

    private static Values values(
            EntitySchema<?> schema,
            List<VerifiedClaim<?>> claims,
            List<Choice<?>> contested,
            List<Property<?>> withheld) {
        Values values = new Values(schema);
        for (VerifiedClaim<?> claim : claims) {
            Property<?> property = claim.property();
            if (property instanceof Many<?> many) {
                if (!values.has(property)) {
                    putAll(many, claims, values);
                }
            } else if (claim.claim().rank() != Rank.DEPRECATED
                    && !values.has(property)
                    && !withheld.contains(property)) {
                put(claim, values);
            }
        }
        for (Choice<?> choice : contested) {
            put(choice, values);
        }
        return values;
    }

    private static <T> void put(VerifiedClaim<T> only, Values values) {
        values.put(only.property(), only.claim().value());
    }

    private static <T> void put(Choice<T> choice, Values values) {
        values.put(choice.chosen().property(), choice.value());
    }

    @SuppressWarnings("unchecked") // a claim has the type of its property
    private static <T> void putAll(Many<T> property, List<VerifiedClaim<?>> claims, Values values) {
        List<VerifiedClaim<T>> own = new ArrayList<>();
        for (VerifiedClaim<?> claim : claims) {
            if (claim.property() == property) {
                own.add((VerifiedClaim<T>) claim);
            }
        }
        values.putAll(property, ManyValues.of(own));
    }
}
