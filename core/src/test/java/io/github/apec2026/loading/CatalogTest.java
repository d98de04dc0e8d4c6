package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What every catalog answers besides its list. */
class CatalogTest {

    private static final ApecDataset APEC = Harbour.dataset();

    @Test
    void theFirstAndTheIdsAreThoseOfTheList() {
        var parts = APEC.initiatives().partOf(Initiative.id("plan"));

        assertThat(parts.first()).contains(APEC.get(Initiative.id("c-first")));
        assertThat(parts.ids())
                .containsExactly(Initiative.id("c-first"), Initiative.id("b-second"), Initiative.id("a-third"));
        assertThat(parts.isEmpty()).isFalse();
    }

    @Test
    void ofNoneThereIsNoFirst() {
        var none = APEC.initiatives().partOf(Initiative.id("c-first"));

        assertThat(none.first()).isEmpty();
        assertThat(none.ids()).isEmpty();
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void itContainsWhatItListsAlsoByAFormerId() {
        var chaired = APEC.meetings().involving(Official.id("ana"));

        for (Meeting meeting : APEC.meetings()) {
            assertThat(chaired.contains(meeting.id()))
                    .as("%s", meeting.id())
                    .isEqualTo(chaired.list().contains(meeting));
        }
        assertThat(APEC.meetings().contains(Meeting.id("dialogue"))).isTrue();
        assertThat(APEC.topics().contains(Topic.id("traffic"))).isTrue();
        assertThat(APEC.officials().contains(Official.id("ana"))).isTrue();
    }

    @Test
    void whetherItContainsWhatTheRecordDoesNotHaveIsAnErrorThatNamesNearIds() {
        assertThatThrownBy(() -> APEC.meetings().contains(Meeting.id("sesion")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("meeting/session");
        assertThat(APEC.officials().contains(Official.id("ben")))
                .as("a person without an office")
                .isFalse();
    }

    @Test
    void anIdIsOneOfAnAgentWhereItsTypeCanAct() {
        Id<?> minister = Id.parse("official/ana");

        assertThat(APEC.meetings().involving(minister.asAgent().orElseThrow()).isEmpty())
                .isFalse();
        assertThat(Topic.id("ports").asAgent()).isEmpty();
    }
}
