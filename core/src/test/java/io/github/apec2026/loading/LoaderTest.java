package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static io.github.apec2026.notice.NoticeCode.INVALID_VALUE;
import static io.github.apec2026.notice.NoticeCode.NO_SOURCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loader and what it gives: a data set or the reasons why there is none. */
public final class LoaderTest {

    private static final ApecLoader NOWHERE = Apec2026.loader().from(ClassLoader.getPlatformClassLoader());

    private static final ClaimSource OWN =
            ClaimSource.overlay("own.json", ClaimText.of(lima()).json().getBytes(UTF_8));

    private static LoadResult read(ApecLoader loader) {
        LoadResult result = loader.read();
        Fired.record(result.report().notices());
        return result;
    }

    @Test
    @Shows(NO_SOURCE)
    void whereNoProviderIsFoundTheMissingArtifactIsNamed() {
        LoadResult result = read(NOWHERE);

        assertThat(result.dataset()).isEmpty();
        new Loaded(result, List.of())
                .finds(Severity.ERROR, NO_SOURCE)
                .nowhere()
                .says("No claim source was found: add io.github.apec2026:apec2026-seeds-data to the class path or"
                        + " module path.");
    }

    @Test
    void aHostsOwnClaimsDoNotReplaceTheRecordUnlessItSaysSo() {
        new Loaded(read(NOWHERE.with(ClaimSource.overlay("own.json", "{}".getBytes(UTF_8)))), List.of())
                .findsAmongOthers(NO_SOURCE);
    }

    @Test
    void withoutProvidersAndWithoutSourcesThereIsNothingToLoad() {
        new Loaded(read(Apec2026.loader().withoutProviders()), List.of()).finds(Severity.ERROR, NO_SOURCE);
    }

    @Test
    @Silent(NO_SOURCE)
    void aHostMayDoWithoutProvidersOrUseThoseOnItsPath() {
        LoadResult own = read(Apec2026.loader().withoutProviders().with(OWN));
        LoadResult found = read(Apec2026.loader());

        assertThat(own.dataset()).isPresent();
        assertThat(found.report().tally().files()).isPositive();
    }

    @Test
    void aLoaderIsNotChangedByItsMethods() {
        ApecLoader loader = Apec2026.loader().withoutProviders();

        loader.with(OWN);

        assertThat(loader.read().dataset()).isEmpty();
    }

    @Test
    void anErrorIsThrownWithTheWholeReportAndItsFirstTenErrors() {
        StringBuilder places = new StringBuilder();
        for (int i = 10; i < 22; i++) {
            places.append(i == 10 ? "" : ",\n")
                    .append("\"p" + i + "\": {\"kind\": {\"value\": \"town\", \"because\": \"x\"}}");
        }
        LoadResult result =
                data(register("\"places\": {" + places + "}")).load().result();

        assertThat(result.dataset()).isEmpty();
        assertThatThrownBy(result::orThrow)
                .isInstanceOfSatisfying(
                        ApecLoadException.class,
                        e -> assertThat(e.report().of(INVALID_VALUE)).hasSize(12))
                .message()
                .startsWith("12 errors:\n  register.json:3:38 ERROR [invalid-value] Not a kind of place: \"town\".")
                .endsWith("\n  and 2 more")
                .hasLineCount(12);
    }

    private static final ApecDataset TALKS = data(lima("""
                            {«Talks on 1 May 2026, walks on 3 May 2026, chats in May 2026, naps.», "facts": {
                              "persons": {"ben": {"names": [{"value": {"en": "chats"}, "quote": "chats"}]},
                                          "ana": {"names": [{"value": {"en": "naps"}, "quote": "naps"}]}},
                              "places": {"lima": {"kind": {"value": "city"}}, "callao": {"kind": {"value": "city"}}},
                              "meetings": {
                                "naps":  {"kind": {"value": "session"}},
                                "walks": {"kind": {"value": "visit"}, "dates": {"value": "2026-05-03", "quote": "3 May 2026"}},
                                "chats": {"kind": {"value": "dialogue"}, "dates": {"value": "2026-05", "quote": "in May 2026"}},
                                "talks": {"kind": {"value": "dialogue"}, "dates": {"value": "2026-05-01", "quote": "1 May 2026"}}}}}
                            """)).load().dataset();

    @Test
    void catalogsAreInTheOrderTheyPromise() {
        assertThat(keys(TALKS.meetings())).containsExactly("talks", "chats", "walks", "naps");
        assertThat(keys(TALKS.persons())).containsExactly("ana", "ben");
        assertThat(keys(TALKS.places())).containsExactly("callao", "lima");
        assertThat(keys(TALKS.economies())).hasSize(21).isSorted();
        assertThat(keys(TALKS.meetings().overlapping(DateRange.parse("2026-05-02/2026-05-03"))))
                .containsExactly("chats", "walks");
    }

    private static <E extends Entity> List<String> keys(Catalog<E> catalog) {
        return catalog.stream().map(e -> e.id().key()).toList();
    }

    @ParameterizedTest(name = "{0}/{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    meeting | walk        | There is no meeting/walk; did you mean one of [meeting/walks, meeting/talks]?
                    place   | lime        | There is no place/lime; did you mean one of [place/lima]?
                    place   | talks       | There is no place/talks; did you mean one of [meeting/talks]?
                    meeting | som1-closing | There is no meeting/som1-closing, and nothing is written nearly so
                    """)
    void getOfAnUnknownIdNamesNearOnes(String type, String key, String message) {
        Id<?> id = new Id<>(EntityType.named(type).orElseThrow(), key);

        assertThatThrownBy(() -> TALKS.get(id))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(message);
        assertThat(TALKS.find(id)).isEmpty();
        assertThatThrownBy(() -> TALKS.claims(id)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFactIsAskedForByATypedProperty() {
        Id<Meeting> talks = Meeting.id("talks");

        assertThat(TALKS.fact(talks, Meeting.KIND).orElseThrow().value()).isEqualTo(MeetingKind.DIALOGUE);
        assertThat(TALKS.fact(talks, Meeting.PLACE)).isEmpty();
        assertThatThrownBy(() -> TALKS.fact(Meeting.id("talk"), Meeting.KIND))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("There is no meeting/talk; did you mean one of [meeting/talks");
    }

    @Test
    void aFactIsAskedForAlsoByTheNameOfItsProperty() {
        Id<?> talks = Id.parse("meeting/talks");

        assertThatThrownBy(() -> TALKS.fact(talks, "colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "There is no one-valued property \"colour\" of meeting/talks; known are, the nearest"
                                + " first, [")
                .hasMessageContaining("place");

        assertThat(TALKS.fact(talks, "kind").orElseThrow())
                .isEqualTo(TALKS.fact(Meeting.id("talks"), Meeting.KIND).orElseThrow());
        assertThat(TALKS.fact(talks, "place")).isEmpty();
        assertThatThrownBy(() -> TALKS.fact(talks, "date"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"date\" of meeting/talks; known are, the nearest first, [dates, ");
        assertThatThrownBy(() -> TALKS.fact(talks, "names"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it has many values: use claims(id, property)");
    }
}
