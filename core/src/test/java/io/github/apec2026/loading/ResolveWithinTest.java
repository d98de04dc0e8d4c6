package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.CONFLICTING_CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import org.junit.jupiter.api.Test;

/** Resolving references: a part of something says it more exactly than the whole. */
class ResolveWithinTest {

    private static final String PLACES = """
            "places": {
              "peru-coast": {"kind": ~"province", "names": [~{"en": "Coast"}]},
              "callao": {"kind": ~"city", "within": ~"peru-coast", "names": [~{"en": "Callao"}]},
              "quay": {"kind": ~"venue", "within": ~"callao", "names": [~{"en": "Quay"}]},
              "lima": {"kind": ~"city", "within": ~"peru-coast", "names": [~{"en": "Lima"}]}}""";

    private static String talksIn(String key, String name) {
        return "{«Talks in " + name
                + ".», \"facts\": {\"meetings\": {\"talks\": {\"kind\": {\"value\": \"dialogue\"},\n"
                + "\"place\": {\"value\": \"" + key + "\", \"quote\": \"" + name + "\"}}}}}";
    }

    private static Loaded load(String earlier, String later, String places) {
        return data(lima(earlier), bulletin("callao-gazette", "2026-05-04", later), register(because(places)))
                .load();
    }

    @SuppressWarnings("unchecked") // the place of a meeting is one of a place
    private static Fact<Id<Place>> place(Loaded loaded) {
        return (Fact<Id<Place>>) (Fact<?>)
                loaded.datasetWithWarnings().fact(Meeting.id("talks"), "place").orElseThrow();
    }

    @Test
    @Silent(CONFLICTING_CLAIMS)
    void aCityIsNoConflictWithItsProvinceAndWinsAlsoFromAnEarlierDocument() {
        Loaded loaded = load(talksIn("callao", "Callao"), talksIn("peru-coast", "Coast"), PLACES);

        assertThat(place(loaded).value()).isEqualTo(Place.id("callao"));
        assertThat(place(loaded).reason()).isEqualTo(Reason.FINER);
        assertThat(place(loaded).agreeing()).hasSize(1);
        assertThat(loaded.dataset().conflicts()).isEmpty();
    }

    @Test
    void aVenueIsWithinTheProvinceOfItsCity() {
        Loaded loaded = load(talksIn("peru-coast", "Coast"), talksIn("quay", "Quay"), PLACES);

        assertThat(place(loaded).value()).isEqualTo(Place.id("quay"));
        assertThat(place(loaded).reason()).isEqualTo(Reason.FINER);
    }

    @Test
    void twoCitiesOfOneProvinceConflict() {
        Loaded loaded = load(talksIn("callao", "Callao"), talksIn("lima", "Lima"), PLACES);

        assertThat(place(loaded).value()).isEqualTo(Place.id("lima"));
        assertThat(place(loaded).rivals()).hasSize(1);
        assertThat(place(loaded).reason()).isEqualTo(Reason.LATER_PUBLICATION);
    }

    @Test
    void aDeprecatedClaimOfWhatLiesWithinWhatDoesNotCount() {
        String deprecated = PLACES.replace(
                "\"callao\": {\"kind\": ~\"city\", \"within\": ~\"peru-coast\"",
                "\"callao\": {\"kind\": ~\"city\", \"within\": {\"value\": \"peru-coast\", \"rank\": \"deprecated\", \"because\": \"x\"}");

        Loaded loaded = load(talksIn("callao", "Callao"), talksIn("peru-coast", "Coast"), deprecated);

        assertThat(place(loaded).value()).isEqualTo(Place.id("peru-coast"));
        assertThat(place(loaded).rivals()).hasSize(1);
    }

    @Test
    void whatLiesInACityAndInItsProvinceLiesInTheCity() {
        Loaded loaded = load(
                "{«The quay of Callao.», \"facts\": {\"places\": {\"quay\": {\"within\": {\"value\": \"callao\", \"quote\": \"Callao\"}}}}}",
                "{«A quay at the Coast.», \"facts\": {\"places\": {\"quay\": {\"within\": {\"value\": \"peru-coast\", \"quote\": \"Coast\"}}}}}",
                PLACES.replace("\"within\": ~\"callao\", ", ""));

        assertThat(loaded.dataset().get(Place.id("quay")).within()).contains(Place.id("callao"));
        assertThat(loaded.dataset().conflicts()).isEmpty();
    }
}
