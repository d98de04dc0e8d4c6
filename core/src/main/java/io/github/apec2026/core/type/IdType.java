package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.io.IOException;
import java.util.List;

/** A reference to an entity of one type, by its key. */
public final class IdType<E extends Entity> extends ValueType<Id<E>> {

    private final EntityType<E> type;

    IdType(EntityType<E> type) {
        super(REFERENCE, "key of type " + type, idClass());
        this.type = type;
    }

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private static <E extends Entity> Class<Id<E>> idClass() {
        return (Class<Id<E>>) (Class<?>) Id.class;
    }

    /** The type of the entities referred to. */
    public EntityType<E> type() {
        return type;
    }

    @Override
    public Id<E> read(JsonParser in) throws IOException, ValueFormatException {
        String key = string(in);
        if (Id.of(type, key).isEmpty()) {
            throw meaning(key, "A key is lower-case letters, digits and single hyphens, without the type.");
        }
        return new Id<>(type, key);
    }

    @Override
    public void write(Id<E> value, ValueOutput out) {
        out.id(value);
    }

    @Override
    public Id<E> read(ValueInput in) {
        return in.id().as(type);
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.pattern(type == EntityType.ARTICLE ? JsonSchema.KEY + "/" + JsonSchema.KEY : JsonSchema.KEY);
    }

    @Override
    public List<Id<?>> referredToBy(Id<E> value) {
        return List.of(value);
    }
}
