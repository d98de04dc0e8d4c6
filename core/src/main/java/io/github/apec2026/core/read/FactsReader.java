package io.github.apec2026.core.read;

import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code facts}: by plural of the type, by key, by property, the claims. The schemas declare what is known. */
final class FactsReader {

    static final String FORMERLY = "formerly";
    private static final String KEY =
            "A key is lower-case letters, digits and single hyphens; an economy's is a member's code.";

    private final JsonCursor in;
    private final Schemas schemas;
    private final ReadFile file;
    private final ClaimReader claims;

    FactsReader(JsonCursor in, Schemas schemas, ReadFile file, ClaimReader claims) {
        this.in = in;
        this.schemas = schemas;
        this.file = file;
        this.claims = claims;
    }

    /** Reads the facts here; of a passage, or of a register where there is none. */
    void read(@Nullable PassageSlot passage) throws IOException {
        if (!in.object()) {
            return;
        }
        for (String plural = in.member(); plural != null; plural = in.member()) {
            EntitySchema<?> schema = schemas.ofPlural(plural);
            if (schema == null) {
                in.unknown(plural, plurals());
            } else if (in.object()) {
                entities(schema, passage);
            }
        }
    }

    private <E extends Entity> void entities(EntitySchema<E> schema, @Nullable PassageSlot passage) throws IOException {
        for (String key = in.member(); key != null; key = in.member()) {
            String idKey = idKey(schema.type(), key);
            if (!schema.accepts(idKey)) {
                unaccepted(schema.type(), key, idKey);
                in.skip();
            } else if (in.object()) {
                properties(schema, in.interner().of(new Id<>(schema.type(), idKey)), passage);
            } else {
                in.findings().damaged(new Id<>(schema.type(), idKey));
            }
        }
    }

    /** A key of the right form that a type does not accept is a code: one that a newer version may know. */
    private void unaccepted(EntityType<?> type, String key, String idKey) {
        String expected = "key of type " + type;
        if (Id.of(type, idKey).isPresent()) {
            in.unknownCode(expected, key, KEY);
            in.findings().damaged(new Id<>(type, idKey));
        } else {
            in.invalid(expected, key, KEY);
        }
    }

    /** Articles have local keys; their ids begin with the document's. */
    private String idKey(EntityType<?> type, String key) {
        Id<SourceDocument> document = file.document();
        return type == EntityType.ARTICLE && document != null ? document.key() + "/" + key : key;
    }

    private <E extends Entity> void properties(EntitySchema<E> schema, Id<E> id, @Nullable PassageSlot passage)
            throws IOException {
        for (String name = in.member(); name != null; name = in.member()) {
            Property<?> property = schema.property(name);
            if (FORMERLY.equals(name)) {
                formerly(schema, id);
            } else if (property == null) {
                in.unknown(name, schema.known() + ", " + FORMERLY);
                in.findings().damaged(id, name);
            } else if (property.isMany()) {
                many(id, property, passage);
            } else {
                claims.read(file, passage, id, property, -1);
            }
        }
    }

    private void many(Id<?> id, Property<?> property, @Nullable PassageSlot passage) throws IOException {
        if (!in.array()) {
            in.findings().damaged(id, property.name());
            return;
        }
        for (int i = 0; in.element(); i++) {
            claims.read(file, passage, id, property, i);
        }
    }

    private <E extends Entity> void formerly(EntitySchema<E> schema, Id<E> id) throws IOException {
        if (!in.array()) {
            return;
        }
        while (in.element()) {
            String key = in.string();
            if (key != null) {
                formerly(schema, id, key);
            }
        }
    }

    private <E extends Entity> void formerly(EntitySchema<E> schema, Id<E> id, String key) {
        String idKey = idKey(schema.type(), key);
        if (schema.accepts(idKey)) {
            file.redirects.add(new Redirect(new Id<>(schema.type(), idKey), id, in.here()));
        } else {
            unaccepted(schema.type(), key, idKey);
        }
    }

    private String plurals() {
        List<String> all = new ArrayList<>();
        for (EntitySchema<?> schema : schemas.all()) {
            all.add(schema.type().plural());
        }
        return String.join(", ", all);
    }
}
