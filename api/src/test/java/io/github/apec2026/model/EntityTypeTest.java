package io.github.apec2026.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTypeTest {

    @Test
    void everyPermittedEntityHasOneTypeAndTheOrdinalIsItsPlace() {
        assertThat(EntityType.all())
                .<Class<?>>extracting(EntityType::entityClass)
                .containsExactlyInAnyOrder(Entity.class.getPermittedSubclasses());
        for (int i = 0; i < EntityType.all().size(); i++) {
            assertThat(EntityType.all().get(i).ordinal()).isEqualTo(i);
        }
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
        assertThat(EntityType.named(null)).isEmpty();
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
