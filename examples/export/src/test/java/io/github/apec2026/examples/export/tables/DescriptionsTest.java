package io.github.apec2026.examples.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.TypedProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final List<TypedProperty<?, ?>> ALL = EntityType.all().stream()
            .flatMap(type -> EntityProperties.of(type).stream())
            .toList();

    @Test
    void everyTypeWhoseClaimsAreReadHasProperties() {
        assertThat(EntityType.all())
                .filteredOn(type -> EntityProperties.of(type).isEmpty())
                .containsExactly(EntityType.OFFICIAL);
    }

    @Test
    void theOrderIsThatOfJson() {
        assertThat(EntityProperties.of(EntityType.MEETING))
                .contains(Meeting.DATES, Meeting.TOPICS)
                .first()
                .isEqualTo(Meeting.NAMES);
    }

    @Test
    void everyPropertyIsDescribedAndNothingElse() throws IOException {
        Properties descriptions = new Properties();
        try (InputStream in = Descriptions.class.getResourceAsStream("properties.properties")) {
            descriptions.load(in);
        }
        assertThat(descriptions.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        ALL.stream().map(TypedProperty::toString).toList());
    }
}
