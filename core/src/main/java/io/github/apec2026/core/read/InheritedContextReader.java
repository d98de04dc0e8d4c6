package io.github.apec2026.core.read;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.type.IdType;
import io.github.apec2026.core.type.ValueType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code gives}: values that the facts of a passage inherit where they have such a property and do not claim it themselves. Which
 * properties are inheritable is declared by the schemas. References are written {@code type/key} here, since different types may take them.
 */
final class InheritedContextReader {

    /** Each is inherited by each fact of its passage. */
    private static final int MOST_VALUES = 50;

    private final JsonCursor in;
    private final Schemas schemas;
    private final ClaimReader claims;

    InheritedContextReader(JsonCursor in, Schemas schemas, ClaimReader claims) {
        this.in = in;
        this.schemas = schemas;
        this.claims = claims;
    }

    /** Reads the values at the cursor. */
    List<InheritedValue> read() throws IOException {
        List<InheritedValue> inherited = new ArrayList<>();
        if (!in.object()) {
            return inherited;
        }
        for (String name = in.member(); name != null; name = in.member()) {
            ValueType<?> type = typeOf(name);
            if (type == null) {
                in.unknown(name, String.join(", ", inheritable()));
            } else if (in.isArray()) {
                int size = 0;
                for (; in.element(); size++) {
                    ClaimReader.DetailedValue<?> value = claims.read(type);
                    if (size < MOST_VALUES) {
                        add(inherited, name, value, size);
                    }
                }
                if (size > MOST_VALUES) {
                    in.invalid("number of values", String.valueOf(size), "At most " + MOST_VALUES + " are inherited.");
                }
            } else {
                add(inherited, name, claims.read(type), -1);
            }
        }
        return inherited;
    }

    private static void add(
            List<InheritedValue> inherited, String name, ClaimReader.@Nullable DetailedValue<?> read, int index) {
        if (read != null) {
            inherited.add(new InheritedValue(name, read.value(), read.details(), index, read.at()));
        }
    }

    /** The type in which a property is inherited: a reference of any type, or the property's own. */
    private @Nullable ValueType<?> typeOf(String name) {
        for (EntitySchema<?> schema : schemas.all()) {
            Property<?> property = schema.property(name);
            if (property != null && property.is(Trait.INHERITABLE)) {
                return property.type() instanceof IdType ? ValueTypes.ANY : property.type();
            }
        }
        return null;
    }

    private Set<String> inheritable() {
        Set<String> names = new TreeSet<>();
        for (EntitySchema<?> schema : schemas.all()) {
            for (Property<?> property : schema.properties()) {
                if (property.is(Trait.INHERITABLE)) {
                    names.add(property.name());
                }
            }
        }
        return names;
    }

    /** Adds the inherited values to the facts of the passage, which begin at claim number {@code from} */
    void inherit(List<InheritedValue> inherited, ReadFile file, PassageSlot passage, int from)
            throws LimitExceededException {
        if (inherited.isEmpty()) {
            return;
        }
        Map<Id<?>, Set<String>> claimed = new LinkedHashMap<>();
        for (int i = from; i < file.claims.size(); i++) {
            ReadClaim<?> claim = file.claims.get(i);
            claimed.computeIfAbsent(claim.subject(), none -> new HashSet<>())
                    .add(claim.property().name());
        }
        for (InheritedValue value : inherited) {
            boolean taken = false;
            for (Id<?> subject : claimed.keySet()) {
                Property<?> property = schemas.property(subject, value.name());
                if (property != null
                        && property.is(Trait.INHERITABLE)
                        && !claimed.getOrDefault(subject, Set.of()).contains(value.name())) {
                    taken |= inherit(value, property, subject, file, passage);
                }
            }
            if (!taken) {
                String pointer = "/passages/" + passage.index() + "/gives/" + value.name()
                        + (value.index() < 0 ? "" : "/" + value.index());
                in.add(Findings.notice(
                                NoticeCode.NOT_TAKEN,
                                new Location(
                                        file.name(),
                                        value.at().getLineNr(),
                                        value.at().getColumnNr(),
                                        pointer))
                        .with("key", value.name()));
            }
        }
    }

    @SuppressWarnings("unchecked") // the value was read with the type of the property, or is an id that fits it
    private <T> boolean inherit(
            InheritedValue value, Property<T> property, Id<?> subject, ReadFile file, PassageSlot passage)
            throws LimitExceededException {
        if (property.type() instanceof IdType<?> ids
                && !(value.value() instanceof Id<?> id && id.type() == ids.type())) {
            return false;
        }
        int line = value.at().getLineNr();
        int column = value.at().getColumnNr();
        ReadClaim<T> claim = new ReadClaim<>(
                file,
                passage,
                subject,
                property,
                (T) value.value(),
                value.details(),
                true,
                value.index(),
                line,
                column);
        in.budget().add(claim, file);
        return true;
    }

    /**
     * A value that the facts of a passage inherit.
     *
     * @param name the property
     * @param value its value
     * @param details the rest of the claim
     * @param index its number in an array, or -1
     * @param at its position
     */
    record InheritedValue(String name, Object value, ClaimDetails details, int index, JsonLocation at) {}
}
