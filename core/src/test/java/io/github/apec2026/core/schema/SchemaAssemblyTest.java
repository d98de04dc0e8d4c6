package io.github.apec2026.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.core.type.IdType;
import io.github.apec2026.core.type.ValueTypes;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is put into the rows comes out of the accessors: nothing is forgotten on the way into the builder. */
class SchemaAssemblyTest {

    static Stream<EntitySchema<?>> schemas() {
        return new Schemas().all().stream();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void whatEveryRowHoldsComesOutOfItsAccessorAndNoAccessorStaysEmpty(EntitySchema<?> schema) throws Exception {
        Values values = new Values(schema);
        for (Property<?> row : schema.properties()) {
            fill(values, row);
        }

        Entity entity = assemble(schema, values);

        for (Map.Entry<String, Method> accessor :
                Accessors.of(schema.type().entityClass()).entrySet()) {
            Property<?> row = schema.property(accessor.getKey());
            assertThat(accessor.getValue().invoke(entity))
                    .as("%s.%s", schema.type(), accessor.getKey())
                    .isEqualTo(expected(row));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void onlyTheRequiredRowsAreNeeded(EntitySchema<?> schema) throws Exception {
        Values values = new Values(schema);
        for (Property<?> row : schema.properties()) {
            if (row.isRequired()) {
                fill(values, row);
            }
        }

        Entity entity = assemble(schema, values);

        for (Map.Entry<String, Method> accessor :
                Accessors.of(schema.type().entityClass()).entrySet()) {
            Property<?> row = schema.property(accessor.getKey());
            Object empty = row instanceof Many ? List.of() : answered(row, Optional.empty());
            assertThat(accessor.getValue().invoke(entity))
                    .as("%s.%s", schema.type(), accessor.getKey())
                    .isEqualTo(row.isRequired() ? expected(row) : empty);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void withoutARequiredRowThereIsNoEntity(EntitySchema<?> schema) {
        for (Property<?> left : schema.properties()) {
            if (left.isRequired()) {
                Values values = new Values(schema);
                schema.properties().stream().filter(row -> row != left).forEach(row -> fill(values, row));
                assertThatThrownBy(() -> assemble(schema, values))
                        .as("%s without %s", schema.type(), left)
                        .hasMessageContaining(left.name());
            }
        }
    }

    private static <E extends Entity> E assemble(EntitySchema<E> schema, Values values) {
        boolean economy = schema.type() == EntityType.ECONOMY;
        boolean article = schema.type() == EntityType.ARTICLE;
        return schema.assemble(
                new Id<>(schema.type(), economy ? "peru" : article ? "lima-bulletin/main" : "sample"), values);
    }

    private static <T> void fill(Values values, Property<T> row) {
        if (row instanceof Many<T> many) {
            values.putAll(many, List.of(sample(row)));
        } else {
            values.put(row, sample(row));
        }
    }

    private static <T> Object expected(Property<T> row) {
        T sample = sample(row);
        return row instanceof Many
                ? List.of(sample)
                : row instanceof Maybe ? answered(row, Optional.of(sample)) : sample;
    }

    /** A value for a row, unlike that of any other row of the same type, so that none can stand in for another. */
    @SuppressWarnings("unchecked") // each branch answers a value of the row's class
    private static <T> T sample(Property<T> row) {
        int number = row.ordinal();
        Class<T> values = row.type().valueClass();
        if (row.type() instanceof IdType<?> id) {
            String key = "callao-" + number;
            return (T) new Id<>(id.type(), id.type() == EntityType.ARTICLE ? "lima-bulletin/" + key : key);
        } else if (values == Id.class) {
            return (T) Id.parse("place/callao-" + number);
        } else if (values == LocalizedText.class) {
            return (T) LocalizedText.of("en", "Lima " + number);
        } else if (values == DateRange.class) {
            return (T) DateRange.parse(String.valueOf(2001 + number));
        } else if (values == Quantity.class) {
            return (T) Quantity.of(String.valueOf(120 + number), "people");
        } else if (values == Integer.class) {
            return (T) Integer.valueOf(2001 + number);
        } else if (values == String.class) {
            return (T)
                    (row.type() == ValueTypes.LANGUAGE
                            ? "zh-Hant"
                            : row.type() == ValueTypes.DIGEST ? "9f2c".repeat(16) : "TWG" + number);
        } else if (values == Economy.class) {
            return (T) Economy.PERU;
        }
        return values.getEnumConstants()[0];
    }

    /** As an accessor answers it: a whole number in an {@code OptionalInt}. */
    private static Object answered(Property<?> row, Optional<?> value) {
        if (row.type().valueClass() != Integer.class) {
            return value;
        }
        return value.isPresent() ? OptionalInt.of((Integer) value.get()) : OptionalInt.empty();
    }
}
