package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.io.IOException;
import java.util.List;

/** A reference to an entity of any type, {@code type/key}. */
final class AnyIdType extends ValueType<Id<?>> {

    static final AnyIdType INSTANCE = new AnyIdType();

    private AnyIdType() {
        super(REFERENCE, "reference (type/key)", idClass());
    }

    @SuppressWarnings("unchecked") // a class literal has no type arguments
    private static Class<Id<?>> idClass() {
        return (Class<Id<?>>) (Class<?>) Id.class;
    }

    @Override
    public Id<?> read(JsonParser in) throws IOException, ValueFormatException {
        String text = string(in);
        int slash = text.indexOf('/');
        if (slash > 0 && EntityType.named(text.substring(0, slash)).isEmpty()) {
            String types = EntityType.all().toString();
            throw unknownCode(text, types.substring(1, types.length() - 1));
        }
        Id<?> id;
        try {
            id = Id.parse(text);
        } catch (IllegalArgumentException e) {
            throw meaning(text, String.valueOf(e.getMessage()));
        }
        if (id.type() == EntityType.ECONOMY
                && Economy.of(id.as(EntityType.ECONOMY)).isEmpty()) {
            throw unknownCode(text, EconomyType.known());
        }
        return id;
    }

    @Override
    public void write(Id<?> value, ValueOutput out) {
        out.id(value);
    }

    @Override
    public Id<?> read(ValueInput in) {
        return in.id();
    }

    @Override
    public JsonSchema jsonSchema() {
        StringBuilder types = new StringBuilder();
        for (EntityType<?> type : EntityType.all()) {
            if (type != EntityType.ARTICLE) {
                types.append(types.length() == 0 ? "" : "|").append(type.entityName());
            }
        }
        String article = EntityType.ARTICLE.entityName() + "/" + JsonSchema.KEY + "/" + JsonSchema.KEY;
        return JsonSchema.pattern("(" + types + ")/" + JsonSchema.KEY + "|" + article);
    }

    @Override
    public List<Id<?>> referredToBy(Id<?> value) {
        return List.of(value);
    }
}
