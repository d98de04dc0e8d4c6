package io.github.apec2026.core.compiled;

import io.github.apec2026.claim.Rank;
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
        int claimsAt = in.at();
        int[] claims = in.ascending();
        int contestedAt = in.at();
        Values values = new Values(schema);
        for (int i = in.number(); i > 0; i--) {
            in.number(); // the reason
            put(store.propertyOf(in.number()), values);
        }
        List<Property<?>> withheld = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            withheld.add(Objects.requireNonNull(schema.property(in.text())));
        }
        Entity entity = null;
        if (isAssembled) {
            putUncontested(claims, withheld, values);
            entity = schema.assemble(id.as(schema.type()), values);
        }
        return new CompiledEntity(id, entity, store, claimsAt, contestedAt, List.copyOf(withheld));
    }

    private <T> void put(Property<T> contested, Values values) {
        values.put(contested, CompiledEntity.valueOfChoice(contested, in));
    }

    private void putUncontested(int[] numbers, List<Property<?>> withheld, Values values) {
        for (int number : numbers) {
            Property<?> property = store.propertyOf(number);
            if (!values.has(property)) {
                if (property instanceof Many<?> many) {
                    putAll(many, numbers, values);
                } else if (!withheld.contains(property)) {
                    put(store.claim(number, null), values);
                }
            }
        }
    }

    private static <T> void put(VerifiedClaim<T> claim, Values values) {
        if (claim.claim().rank() != Rank.DEPRECATED) {
            values.put(claim.property(), claim.claim().value());
        }
    }

    @SuppressWarnings("unchecked") // a claim has the type of its property
    private <T> void putAll(Many<T> property, int[] numbers, Values values) {
        List<VerifiedClaim<T>> own = new ArrayList<>();
        for (int number : numbers) {
            if (store.propertyOf(number) == property) {
                own.add((VerifiedClaim<T>) store.claim(number, null));
            }
        }
        values.putAll(property, ManyValues.of(own));
    }
}
