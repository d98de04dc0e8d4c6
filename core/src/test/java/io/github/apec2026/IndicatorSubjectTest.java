package io.github.apec2026;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSubjectTest {

    private static final ApecDataset APEC = Apec2026.loader()
            .withoutProviders()
            .with(ClaimSource.overlay("callao.json", register().getBytes(StandardCharsets.UTF_8)))
            .read()
            .orThrow();

    private static String register() {
        return """
                {"format": 1, "facts": {
                  "places": {"callao": {
                    "names": [{"value": {"en": "Callao"}, "because": "made up"}],
                    "kind": {"value": "city", "because": "made up"}}},
                  "indicators": {
                    "cargo": {
                      "label": {"value": {"en": "Cargo"}, "because": "made up"},
                      "measure": {"value": "level", "because": "made up"},
                      "subject": {"value": "place/callao", "because": "made up"}},
                    "cargo-rank": {
                      "label": {"value": {"en": "Rank"}, "because": "made up"},
                      "measure": {"value": "rank", "because": "made up"},
                      "of": {"value": "cargo", "because": "made up"}},
                    "cargo-rank-duration": {
                      "label": {"value": {"en": "Years"}, "because": "made up"},
                      "measure": {"value": "duration", "because": "made up"},
                      "of": {"value": "cargo-rank", "because": "made up"}}}}}
                """;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cargo", "cargo-rank", "cargo-rank-duration"})
    void anIndicatorHasTheSubjectOfWhatItIsTheRankOrDurationOf(String key) {
        Optional<Id<?>> subject = APEC.subject(APEC.get(Indicator.id(key)));

        assertThat(subject).contains(Place.id("callao"));
    }

    @Test
    void anIndicatorOfWhichNobodySaysWhoseItIsHasNoSubject() {
        Indicator cargo = APEC.get(Indicator.id("cargo"));
        Indicator ships = Indicator.builder()
                .id(Indicator.id("ships"))
                .label(cargo.label())
                .measure(cargo.measure())
                .build();

        assertThat(APEC.subject(ships)).isEmpty();
    }
}
