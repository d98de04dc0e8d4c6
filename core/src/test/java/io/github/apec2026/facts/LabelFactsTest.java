package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Label.Origin;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Labels of the record. */
class LabelFactsTest {

    private static final ApecDataset RECORD = Seeds.record();

    @Test
    void noEntityIsWithoutOne() {
        List<Catalog<? extends Entity>> all = List.of(
                RECORD.meetings(),
                RECORD.statements(),
                RECORD.observations(),
                RECORD.officials(),
                RECORD.articles(),
                RECORD.documents(),
                RECORD.economies(),
                RECORD.units(),
                RECORD.positions(),
                RECORD.topics(),
                RECORD.places(),
                RECORD.persons(),
                RECORD.organizations(),
                RECORD.priorities(),
                RECORD.products(),
                RECORD.initiatives(),
                RECORD.indicators(),
                RECORD.editions());

        assertThat(all).hasSameSizeAs(EntityType.all());
        for (Catalog<? extends Entity> catalog : all) {
            for (Id<?> id : catalog.ids()) {
                assertThat(RECORD.label(id, Locale.SIMPLIFIED_CHINESE).text())
                        .as("%s", id)
                        .isNotBlank();
            }
        }
    }

    @Test
    void aNameInTheOtherScriptComesBeforeEnglish() {
        assertThat(RECORD.label(Place.id("guangzhou"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(new Label("zh-Hans", "广州", Origin.DOCUMENT, true));
        assertThat(RECORD.label(Meeting.id("som1-2026"), Locale.ENGLISH).origin())
                .isEqualTo(Origin.DOCUMENT);
    }
}
