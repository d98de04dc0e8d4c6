package io.github.apec2026.loading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.Timeline;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was when and where, decided and undecided. */
class TimelineTest {

    private static final String REGISTER = Loading.register(Harbour.because("""
            "units": {"ships": {"names": [~{"en": "ships"}]}},
            "places": {
              "coast": {"kind": ~"region"},
              "callao": {"formerly": ["port-city"], "kind": ~"city", "within": ~"coast"},
              "quay": {"formerly": ["jetty"], "kind": ~"venue", "within": ~"port-city"},
              "hall": {"kind": ~"venue"},
              "lima": {"kind": ~"city"}},
            "persons": {"ana": {"names": [~{"en": "Ana"}]}},
            "meetings": {
              "talks": {"kind": ~"dialogue", "dates": ~"2026-05-01/2026-05-03", "place": ~"callao", "venue": ~"jetty"},
              "fair": {"kind": ~"dialogue", "dates": ~"2026-05", "place": ~"coast"},
              "dinner": {"kind": ~"ceremony", "dates": ~"2026-05-02/..", "place": ~"callao", "venue": ~"hall"},
              "rally": {"kind": ~"ceremony", "place": ~"lima"},
              "walk": {"kind": ~"visit", "dates": ~"2026-05-02", "partOf": ~"talks"},
              "dream": {"kind": ~"visit"}},
            "statements": {
              "at-talks": {"mode": ~"reported", "summary": ~{"en": "x"}, "occasion": ~"talks"},
              "dated": {"mode": ~"reported", "summary": ~{"en": "x"}, "occasion": ~"talks", "date": ~"2026-05-02"},
              "meanwhile": {"mode": ~"reported", "summary": ~{"en": "x"}, "during": ~"talks"},
              "meanwhile-at-rally": {"mode": ~"reported", "summary": ~{"en": "x"}, "during": ~"talks", "occasion": ~"rally"},
              "timeless": {"mode": ~"reported", "summary": ~{"en": "x"}, "occasion": ~"dream"}},
            "initiatives": {"plan": {"kind": ~"plan", "occasion": ~"fair"}},
            "products": {"boat": {"label": ~{"en": "Boat"}, "shownAt": ~"talks"}},
            "positions": {"chair": {"holder": ~"ana", "title": ~{"en": "Chair"}, "sector": ~"civil", "electedAt": ~"dinner"}},
            "documents": {"paper": {"kind": ~"news", "language": ~"en", "sha256": ~"%s", "published": ~"2026-05-03"}},
            "articles": {"paper/main": {"document": ~"paper", "kind": ~"news", "dateline": ~"callao"}},
            "indicators": {
              "calls": {"label": ~{"en": "Calls"}, "measure": ~"level", "subject": ~"place/callao"},
              "heads": {"label": ~{"en": "Heads"}, "measure": ~"level", "subject": ~"meeting/talks"},
              "tides": {"label": ~{"en": "Tides"}, "measure": ~"level"}},
            "observations": {
              "calls-may": {"indicator": ~"calls", "status": ~"actual", "period": ~"2026-05", "value": ~{"amount": "7", "unit": "ships"}},
              "heads-there": {"indicator": ~"heads", "status": ~"actual", "period": ~"2026-05-03", "value": ~{"amount": "8", "unit": "ships"}},
              "tides-no": {"indicator": ~"tides", "status": ~"actual", "value": ~{"amount": "9", "unit": "ships"}}}
            """.formatted("0".repeat(64))));

    private static final ApecDataset APEC = Loading.data(REGISTER).load().datasetWithWarnings();

    @ParameterizedTest(name = "on {0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-02 |        | talks dinner walk dated                                    | fair chair at-talks meanwhile meanwhile-at-rally boat plan rally
            2026-05    |        | talks fair dinner walk dated at-talks meanwhile meanwhile-at-rally boat plan calls-may heads-there paper | chair rally
            2026-05-03 |        | talks paper heads-there                                    | fair dinner chair at-talks meanwhile meanwhile-at-rally boat plan rally
            2026-04    |        |                                                            | rally
                       | quay   | talks dated at-talks boat heads-there                        | fair plan paper/main walk
                       | callao | talks dinner dated at-talks boat chair heads-there calls-may paper/main | fair plan walk
                       | coast  | talks fair dinner dated at-talks boat chair plan heads-there calls-may paper/main | walk
                       | hall   | dinner chair                                               | walk
                       | lima   | rally meanwhile-at-rally                                   | walk
            2026-05-02 | quay   | talks dated                                                | walk fair plan at-talks boat meanwhile paper/main
            2026-05-02 | lima   |                                                            | rally meanwhile-at-rally walk meanwhile
            2026-04    | quay   |                                                            | paper/main
            """)
    void whatIsThenAndThere(String dates, String place, String decided, String undecided) {
        Timeline timeline = APEC.timeline();
        timeline = dates == null ? timeline : timeline.overlapping(DateRange.parse(dates));
        timeline = place == null ? timeline : timeline.in(Place.id(place));

        assertThat(keys(timeline.decided())).isEqualTo(words(decided));
        assertThat(keys(timeline.undecided())).isEqualTo(words(undecided));
    }

    @Test
    void everythingWithATimeOrAPlaceIsThereInTheOrderOfTimeThenTypeAndIdAndFiguresLast() {
        List<TimelineEntry> all = APEC.timeline().decided();

        assertThat(all.stream()
                        .map(each -> each.entity().key() + " " + each.through())
                        .collect(joining(", ")))
                .isEqualTo("talks dates, at-talks occasion, meanwhile during, meanwhile-at-rally during, boat shownAt, "
                        + "fair dates, plan occasion, walk dates, dated date, dinner dates, chair electedAt, "
                        + "paper published, rally place, paper/main dateline, calls-may period, heads-there period");
        assertThat(APEC.timeline().undecided()).isEmpty();
    }

    @Test
    void theTimeAndThePlaceOfTheOccasionCountWhereThereIsNoOther() {
        assertThat(entry("dated").dates()).contains(DateRange.parse("2026-05-02"));
        assertThat(entry("at-talks").dates()).contains(DateRange.parse("2026-05-01/2026-05-03"));
        assertThat(entry("at-talks").place()).contains(Place.id("quay"));
        assertThat(entry("meanwhile").dates()).contains(DateRange.parse("2026-05-01/2026-05-03"));
        assertThat(entry("meanwhile").place()).isEmpty();
        assertThat(entry("meanwhile-at-rally").place()).contains(Place.id("lima"));
        assertThat(entry("heads-there").place()).contains(Place.id("quay"));
    }

    @Test
    void narrowedTwiceItIsWithinBoth() {
        Timeline second = APEC.timeline().on(LocalDate.of(2026, 5, 2));

        assertThat(second.overlapping(DateRange.parse("2026-05")).decided()).isEqualTo(second.decided());
        assertThat(keys(second.overlapping(DateRange.parse("2026-04")).undecided()))
                .as("a meeting without dates")
                .containsExactly("rally");
        assertThat(keys(APEC.timeline()
                        .in(Place.id("callao"))
                        .in(Place.id("hall"))
                        .decided()))
                .containsExactlyInAnyOrder("dinner", "chair");
        assertThat(second.overlapping(DateRange.parse("2026-06-30/2026-06-01")).decided())
                .as("dates that end before they begin")
                .isEmpty();
    }

    @Test
    void aFormerIdMeansItsSuccessorAndAnUnknownOneIsAnError() {
        assertThat(APEC.timeline().in(Place.id("jetty")).decided())
                .isNotEmpty()
                .isEqualTo(APEC.timeline().in(Place.id("quay")).decided());
        assertThatThrownBy(() -> APEC.timeline().in(Place.id("quai")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("place/quay");
        assertThatThrownBy(() -> APEC.timeline().in(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("place");
        assertThatThrownBy(() -> APEC.timeline().overlapping(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dates");
        assertThatThrownBy(() -> APEC.timeline().decided().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withoutDocumentsNothingIsThen() {
        assertThat(PortTalks.dataset().timeline().decided()).isNotEmpty();
        assertThat(PortTalks.dataset().accordingTo(List.of()).timeline().decided())
                .isEmpty();
    }

    /** For meetings there is a second way to ask. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void ofMeetingsItSaysWhatTheirCatalogSays(long seed) {
        RandomRecord record = new RandomRecord(seed);
        ClaimSource source = record.source();
        Random random = new Random(seed);
        int decided = 0;
        int undecided = 0;
        for (ApecDataset apec : List.of(
                Recompiled.loader(source).read().orThrow(),
                Recompiled.of(source).load().orThrow())) {
            for (int i = 0; i < 60; i++) {
                DateRange dates = DateRange.parse(record.time());
                Id<Place> place = Place.id("place-" + random.nextInt(12));
                MeetingCatalog possible =
                        apec.meetings().possiblyOverlapping(dates).possiblyHeldIn(place);
                Timeline timeline = apec.timeline().in(place).overlapping(dates);
                List<Id<?>> open = meetings(timeline.undecided());
                List<Id<?>> certain = meetings(timeline.decided());

                assertThat(open).isEqualTo(known(possible.undecided()));
                assertThat(certain)
                        .isEqualTo(known(possible).stream()
                                .filter(id -> !open.contains(id))
                                .toList());
                decided += certain.size();
                undecided += open.size();
            }
        }
        assertThat(decided).isGreaterThan(100);
        assertThat(undecided).isGreaterThan(1000);
    }

    /** Those that have a time or a place. */
    private static List<Id<?>> known(MeetingCatalog meetings) {
        List<Id<?>> known = new ArrayList<>();
        for (Meeting each : meetings) {
            if (each.dates().isPresent()
                    || each.place().isPresent()
                    || each.venue().isPresent()) {
                known.add(each.id());
            }
        }
        return known;
    }

    private static List<Id<?>> meetings(List<TimelineEntry> entries) {
        List<Id<?>> meetings = new ArrayList<>();
        for (TimelineEntry each : entries) {
            if (each.entity().type() == EntityType.MEETING) {
                meetings.add(each.entity());
            }
        }
        return meetings;
    }

    private static TimelineEntry entry(String key) {
        return APEC.timeline().decided().stream()
                .filter(each -> each.entity().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keys(List<TimelineEntry> entries) {
        return entries.stream().map(each -> each.entity().key()).collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.of(text.split(" "));
    }
}
