package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTypeTest {

    @Test
    void everyPermittedEntityHasOneTypeAndTheOrdinalIsItsPlace() {
        assertThat(EntityType.all())
                .<Class<?>>extracting(EntityType::entityClass)
                .containsExactlyInAnyOrderElementsOf(permitted(Entity.class));
        for (int i = 0; i < EntityType.all().size(); i++) {
            assertThat(EntityType.all().get(i).ordinal()).isEqualTo(i);
        }
    }

    /** The types of entities, without what sums them up. */
    private static List<Class<?>> permitted(Class<?> sealed) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            all.addAll(each.isSealed() ? permitted(each) : List.of(each));
        }
        return all;
    }

    @Test
    void aTypeIsFoundByItsNameAlone() {
        for (EntityType<?> type : EntityType.all()) {
            assertThat(EntityType.named(type.entityName())).containsSame(type);
            assertThat(type).hasToString(type.entityName());
            assertThat(EntityType.named(type.plural())).isEmpty();
        }
        for (String name : List.of("", " ", "Meeting", "planet")) {
            assertThat(EntityType.named(name)).isEmpty();
        }
        assertThatNullPointerException()
                .isThrownBy(() -> EntityType.named(null))
                .withMessage("name");
    }

    @Test
    void namesAndPluralsAreWords() {
        assertThat(EntityType.all())
                .extracting(EntityType::entityName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+"));
        assertThat(EntityType.all())
                .extracting(EntityType::plural)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+s"));
        assertThat(EntityType.all()).isUnmodifiable();
    }
}
