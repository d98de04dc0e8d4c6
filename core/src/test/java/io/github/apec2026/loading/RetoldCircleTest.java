package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents may contradict each other so that some of them alone would put each of two places within the other. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a way without an end cannot be interrupted
class RetoldCircleTest {

    private static final String PORT = bulletin("a-port", "2026-05-01", """
            {«The Port is in the Bay.», "facts": {"places": {"port": {"kind": {"value": "venue"},
              "within": {"value": "bay", "quote": "the Bay"}}}}}""", """
            {«Talks in the Port.», "facts": {"meetings": {"talks": {"kind": {"value": "dialogue"},
              "place": {"value": "port", "quote": "the Port"}}}}}""");

    private static final String BAY = bulletin("b-bay", "2026-05-02", """
            {«The Bay is in the Port.», "facts": {"places": {"bay": {"kind": {"value": "region"},
              "within": {"value": "port", "quote": "the Port"}}}}}""");

    private static final String COAST = bulletin("c-coast", "2026-05-03", """
            {«The Bay is on the Coast.», "facts": {"places": {"bay": {
              "within": {"value": "coast", "quote": "the Coast"}}}}}""");

    private static final String NAMES = register(Harbour.because("""
            "places": {"port": {"names": [~{"en": "the Port"}]}, "bay": {"names": [~{"en": "the Bay"}]},
              "coast": {"names": [~{"en": "the Coast"}], "kind": ~"region"}, "moon": {"kind": ~"region"}}
            """));

    private static final ApecDataset APEC = data(PORT, BAY, COAST, NAMES).load().datasetWithWarnings();

    @Test
    void aStepOfACircleIsLeftOutSoThatWhoFollowsItComesToAnEnd() {
        ApecDataset two = APEC.accordingTo(SourceDocument.id("a-port"), SourceDocument.id("b-bay"));

        assertThat(APEC.get(Place.id("bay")).within()).contains(Place.id("coast"));
        assertThat(two.meetings().heldIn(Place.id("moon"))).isEmpty();
        assertThat(two.get(Place.id("port")).within().isPresent()
                        ^ two.get(Place.id("bay")).within().isPresent())
                .isTrue();
        assertThat(two.get(Meeting.id("talks")).place()).contains(Place.id("port"));
        assertThat(two.info().notices())
                .filteredOn(n -> n.severity() != Severity.INFO)
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.code()).isEqualTo(NoticeCode.CYCLE);
                    assertThat(n.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void theStepLeftOutIsOneThatTheDocumentsDoNotTellThemselves() {
        ApecDataset apec = data(
                        PORT, bulletin("b-bay", "2026-05-02", """
                                {«The Bay is in the Port.», "facts": {"places": {"bay": {"kind": {"value": "region"},
                                  "within": {"value": "port", "quote": "the Port"}}}}}"""), bulletin("c-coast", "2026-05-03", """
                                {«The Port is on the Coast.», "facts": {"places": {"port": {
                                  "within": {"value": "coast", "quote": "the Coast"}}}}}"""), NAMES)
                .load()
                .datasetWithWarnings();

        ApecDataset port = apec.accordingTo(SourceDocument.id("a-port"));

        assertThat(port.get(Place.id("port")).within()).contains(Place.id("bay"));
        assertThat(port.get(Place.id("bay")).within()).isEmpty();
        assertThat(port.meetings().heldIn(Place.id("bay"))).hasSize(1);
        assertThat(port.meetings().heldIn(Place.id("coast"))).isEmpty();
    }
}
