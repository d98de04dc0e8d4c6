package io.github.apec2026.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.MultiProperty;
import io.github.apec2026.model.TypedProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each accessor of an entity has its row in the schema, each row its accessor, and the two agree about what they hold. */
class SchemaRowsTest {

    static Stream<EntitySchema<?>> schemas() {
        return new Schemas().all().stream().filter(schema -> schema.type() != EntityType.ECONOMY);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyAccessorHasItsRowAndEveryRowItsAccessor(EntitySchema<?> schema) {
        List<String> rows = new ArrayList<>();
        schema.properties().forEach(row -> rows.add(row.name()));

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Accessors.of(schema.type().entityClass()).keySet());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aRequiredRowAnswersPlainlyAMaybeAnOptionalAndAManyAList(EntitySchema<?> schema) {
        Map<String, Method> accessors = Accessors.of(schema.type().entityClass());

        for (Property<?> row : schema.properties()) {
            Class<?> answer = accessors.get(row.name()).getReturnType();
            assertThat(answer == List.class)
                    .as("%s.%s answers a list", schema.type(), row)
                    .isEqualTo(row instanceof Many);
            assertThat(answer == Optional.class || answer == OptionalInt.class)
                    .as("%s.%s answers an Optional", schema.type(), row)
                    .isEqualTo(row instanceof Maybe);
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theValueTypeOfARowIsThatOfItsAccessor(EntitySchema<?> schema) {
        Map<String, Method> accessors = Accessors.of(schema.type().entityClass());

        for (Property<?> row : schema.properties()) {
            assertThat(row.type().valueClass())
                    .as("%s.%s", schema.type(), row)
                    .isEqualTo(Accessors.valueClass(accessors.get(row.name())));
        }
    }

    /** The constants, such as {@code Meeting.DATES}, by which users ask for facts: one for each row, of its kind and type. */
    @ParameterizedTest
    @MethodSource("allSchemas")
    void everyRowHasItsConstantAndEveryConstantItsRow(EntitySchema<?> schema) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Field field : schema.type().entityClass().getDeclaredFields()) {
            if (!TypedProperty.class.isAssignableFrom(field.getType())) {
                continue;
            }
            TypedProperty<?, ?> constant = (TypedProperty<?, ?>) Objects.requireNonNull(field.get(null));
            Property<?> row = Objects.requireNonNull(schema.property(constant.name()), constant.toString());
            names.add(constant.name());
            assertThat(constant).as("%s", constant).hasToString(schema.type() + "." + row.name());
            assertThat(constant.entityType()).as("%s", constant).isSameAs(schema.type());
            assertThat(constant.valueClass())
                    .as("%s", constant)
                    .isEqualTo(row.type().valueClass());
            assertThat(constant instanceof MultiProperty).as("%s", constant).isEqualTo(row instanceof Many);
            assertThat(field.getName().replace("_", "")).isEqualToIgnoringCase(constant.name());
        }
        assertThat(names)
                .containsExactlyElementsOf(
                        schema.properties().stream().map(Property::name).toList());
    }

    static Stream<EntitySchema<?>> allSchemas() {
        return new Schemas().all().stream();
    }

    @Test
    void ofAnEconomyOnlyFurtherNamesAreClaimed() {
        assertThat(new Schemas().of(EntityType.ECONOMY).properties())
                .extracting(Property::name)
                .containsExactly("names");
    }

    @Test
    void everyTypeHasASchemaExceptOfficialsWhoAreComputed() {
        List<EntityType<?>> expected = new ArrayList<>(EntityType.all());
        expected.remove(EntityType.OFFICIAL);

        assertThat(new Schemas().all())
                .<EntityType<?>>extracting(EntitySchema::type)
                .containsExactlyElementsOf(expected);
    }

    @Test
    void rowsAreNumberedInTheirOrder() {
        for (EntitySchema<?> schema : new Schemas().all()) {
            for (int i = 0; i < schema.properties().size(); i++) {
                Property<?> row = schema.properties().get(i);
                assertThat(row.ordinal()).as("%s.%s", schema.type(), row).isEqualTo(i);
                assertThat(schema.property(row.name())).isSameAs(row);
            }
        }
    }
}
