package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.IndicatorCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.query.OfficialCatalog;
import io.github.apec2026.query.PriorityCatalog;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What narrowings of officials, priorities, indicators and figures find, and those of meetings by forum, whole and participant. */
class OfficesAndFiguresTest {

    private static final ApecDataset APEC = data(register(because("""
                    "editions": {"2026": {"year": ~2026}},
                    "persons": {
                      "ana": {"names": [~{"en": "Ana"}], "from": ~"place/callao"},
                      "ben": {"names": [~{"en": "Ben"}]},
                      "cho": {"names": [~{"en": "Cho"}], "from": ~"economy/korea"},
                      "dia": {"names": [~{"en": "Dia"}], "from": ~"organization/port-desk"},
                      "eve": {"names": [~{"en": "Eve"}]}},
                    "positions": {
                      "ana-chair": {"holder": ~"ana", "title": ~{"en": "chair"}, "sector": ~"apec", "organization": ~"group"},
                      "ana-trader": {"holder": ~"ana", "title": ~{"en": "trader"}, "sector": ~"business", "organization": ~"traders"},
                      "ben-head": {"holder": ~"ben", "title": ~{"en": "head"}, "sector": ~"government", "organization": ~"port-desk"},
                      "ben-chair": {"holder": ~"ben", "title": ~{"en": "vice chair"}, "sector": ~"apec", "organization": ~"forum"},
                      "cho-envoy": {"holder": ~"cho", "title": ~{"en": "envoy"}, "sector": ~"international"},
                      "dia-adviser": {"holder": ~"dia", "title": ~{"en": "adviser"}, "sector": ~"government"},
                      "eve-trader": {"holder": ~"eve", "title": ~{"en": "trader"}, "sector": ~"business", "organization": ~"ministry"}},
                    "organizations": {
                      "ministry": {"formerly": ["old-ministry"], "kind": ~"government", "economy": ~"peru"},
                      "port-authority": {"kind": ~"government", "parent": ~"old-ministry"},
                      "port-desk": {"kind": ~"government", "parent": ~"port-authority"},
                      "forum": {"kind": ~"apec-forum", "place": ~"callao"},
                      "group": {"kind": ~"apec-forum", "parent": ~"forum"},
                      "traders": {"kind": ~"company", "economy": ~"chile"}},
                    "places": {
                      "coast": {"kind": ~"region", "economy": ~"peru"},
                      "callao": {"kind": ~"city", "within": ~"coast"}},
                    "topics": {"transport": {"names": [~{"en": "Transport"}]}, "ports": {"broader": ~"transport"}},
                    "initiatives": {"plan": {"kind": ~"plan", "edition": ~"2026"}},
                    "priorities": {
                      "a-late": {"agenda": ~"edition/2026", "order": ~2, "topics": [~"ports"], "names": [~{"en": "Open ports"}]},
                      "b-early": {"agenda": ~"edition/2026", "order": ~1, "names": [~{"en": "Open doors"}]},
                      "c-unplaced": {"agenda": ~"edition/2026"},
                      "d-planned": {"agenda": ~"initiative/plan", "order": ~1, "topics": [~"transport"]},
                      "e-grouped": {"agenda": ~"organization/old-ministry"}},
                    "meetings": {
                      "session": {"kind": ~"dialogue", "forum": ~"group", "partOf": ~"week", "chairs": [~"ana"]},
                      "talk": {"kind": ~"dialogue", "partOf": ~"session", "speakers": [~"ben"]},
                      "week": {"kind": ~"dialogue", "forum": ~"forum", "openedBy": [~"eve"],
                        "participants": [~"person/cho", ~"organization/old-ministry", ~"economy/chile"]}},
                    "units": {"ships": {"names": [~{"en": "ships"}]}},
                    "indicators": {
                      "calls": {"label": ~{"en": "Calls"}, "measure": ~"level", "subject": ~"place/callao"},
                      "calls-chile": {"label": ~{"en": "Calls from Chile"}, "measure": ~"level", "subject": ~"place/callao",
                        "counterpart": ~"economy/chile"},
                      "calls-chile-growth": {"label": ~{"en": "Growth of calls from Chile"}, "measure": ~"growth", "of": ~"calls-chile"},
                      "coast-calls": {"label": ~{"en": "Calls at the coast"}, "measure": ~"level", "subject": ~"place/coast"},
                      "unowned": {"label": ~{"en": "Unowned"}, "measure": ~"count"}},
                    "observations": {
                      "about": {"indicator": ~"calls", "status": ~"actual", "period": ~"2025", "value": ~{"amount": "1400", "unit": "ships", "bound": "about"}},
                      "exact": {"indicator": ~"calls", "status": ~"actual", "period": ~"2026-05", "value": ~{"amount": "1400", "unit": "ships"}},
                      "goal": {"indicator": ~"calls", "status": ~"target", "period": ~"2026/2030", "value": ~{"amount": "9000", "unit": "ships"}},
                      "less": {"indicator": ~"coast-calls", "status": ~"actual", "value": ~{"amount": "1400", "unit": "ships", "bound": "less-than"}},
                      "more": {"indicator": ~"coast-calls", "status": ~"actual", "period": ~"2026", "value": ~{"amount": "1400", "unit": "ships", "bound": "more-than"}},
                      "toll": {"indicator": ~"unowned", "status": ~"actual", "period": ~"2024", "value": ~{"amount": "7", "unit": "CNY"},
                        "converted": ~{"amount": "1", "unit": "USD"}}}
                    """))).load().datasetWithWarnings();

    private static final OfficialCatalog OFFICIALS = APEC.officials();
    private static final PriorityCatalog PRIORITIES = APEC.priorities();
    private static final IndicatorCatalog INDICATORS = APEC.indicators();
    private static final ObservationCatalog FIGURES = APEC.observations();
    private static final MeetingCatalog MEETINGS = APEC.meetings();

    static Stream<Arguments> narrowings() {
        return Stream.of(
                found(OFFICIALS, "ben ana cho dia"),
                found(OFFICIALS.inOrganization(Organization.id("forum")), "ben ana"),
                found(OFFICIALS.inOrganization(Organization.id("group")), "ana"),
                found(OFFICIALS.inOrganization(Organization.id("ministry")), "ben"),
                found(OFFICIALS.inOrganization(Organization.id("old-ministry")), "ben"),
                found(OFFICIALS.inOrganization(Organization.id("traders")), ""),
                found(OFFICIALS.bySector(Sector.APEC), "ben ana"),
                found(OFFICIALS.bySector(Sector.GOVERNMENT), "ben dia"),
                found(OFFICIALS.bySector(Sector.INTERNATIONAL), "cho"),
                found(OFFICIALS.bySector(Sector.BUSINESS), ""),
                found(OFFICIALS.bySector(Sector.GOVERNMENT).inOrganization(Organization.id("forum")), "ben"),
                found(OFFICIALS.byEconomy(Economy.PERU), "ben ana dia"),
                found(OFFICIALS.byEconomy(Economy.KOREA), "cho"),
                found(OFFICIALS.byEconomy(Economy.CHILE), ""),
                found(OFFICIALS.named("CHO"), "cho"),
                found(OFFICIALS.named("eve"), ""),
                found(PRIORITIES, "a-late b-early c-unplaced d-planned e-grouped"),
                found(PRIORITIES.inEdition(Edition.id("2026")), "b-early a-late c-unplaced"),
                found(PRIORITIES.inInitiative(Initiative.id("plan")), "d-planned"),
                found(PRIORITIES.inOrganization(Organization.id("ministry")), "e-grouped"),
                found(PRIORITIES.inOrganization(Organization.id("old-ministry")), "e-grouped"),
                found(PRIORITIES.inOrganization(Organization.id("forum")), ""),
                found(PRIORITIES.about(Topic.id("transport")), "a-late d-planned"),
                found(PRIORITIES.about(Topic.id("ports")), "a-late"),
                found(PRIORITIES.inEdition(Edition.id("2026")).named("open"), "b-early a-late"),
                found(INDICATORS.bySubject(Place.id("callao")), "calls calls-chile calls-chile-growth"),
                found(INDICATORS.bySubject(Place.id("coast")), "coast-calls"),
                found(INDICATORS.bySubject(Indicator.id("calls-chile")), ""),
                found(INDICATORS.towards(Economy.CHILE.id()), "calls-chile calls-chile-growth"),
                found(INDICATORS.towards(Place.id("callao")), ""),
                found(INDICATORS.byMeasure(Measure.LEVEL), "calls calls-chile coast-calls"),
                found(INDICATORS.byMeasure(Measure.GROWTH).towards(Economy.CHILE.id()), "calls-chile-growth"),
                found(INDICATORS.named("chile"), "calls-chile calls-chile-growth"),
                found(FIGURES, "less toll about more goal exact"),
                found(FIGURES.overlapping(DateRange.parse("2026-05-03")), "more goal exact"),
                found(FIGURES.overlapping(DateRange.parse("../2024")), "toll"),
                found(FIGURES.overlapping(DateRange.parse("1990")), ""),
                found(FIGURES.atLeast(ships("1400")), "more goal exact"),
                found(FIGURES.atLeast(ships("1401")), "goal"),
                found(FIGURES.atMost(ships("1400")), "less exact"),
                found(FIGURES.atMost(ships("99999")), "less goal exact"),
                found(FIGURES.atLeast(Quantity.of("7", "CNY")), "toll"),
                found(FIGURES.atLeast(Quantity.of("2", "USD")), ""),
                found(FIGURES.atMost(Quantity.of("2", "USD")), "toll"),
                found(FIGURES.atLeast(Quantity.of("0", "EUR")), ""),
                found(MEETINGS.byForum(Organization.id("forum")), "week"),
                found(MEETINGS.byForum(Organization.id("group")), "session"),
                found(MEETINGS.partOf(Meeting.id("week")), "session"),
                found(MEETINGS.partOf(Meeting.id("session")), "talk"),
                found(MEETINGS.partOf(Meeting.id("talk")), ""),
                found(MEETINGS.involving(Person.id("ana")), "session"),
                found(MEETINGS.involving(Official.id("ana")), "session"),
                found(MEETINGS.involving(Person.id("ben")), "talk"),
                found(MEETINGS.involving(Person.id("cho")), "week"),
                found(MEETINGS.involving(Official.id("cho")), "week"),
                found(MEETINGS.involving(Person.id("eve")), "week"),
                found(MEETINGS.involving(Organization.id("ministry")), "week"),
                found(MEETINGS.involving(Organization.id("port-desk")), ""),
                found(MEETINGS.involving(Economy.CHILE.id()), "week"),
                found(MEETINGS.involving(Economy.KOREA.id()), ""));
    }

    private static Quantity ships(String amount) {
        return Quantity.of(amount, "ships");
    }

    private static Arguments found(Catalog<?> catalog, String keys) {
        return Arguments.of(catalog, keys);
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("narrowings")
    void aNarrowingFindsTheseInThisOrder(Catalog<?> catalog, String keys) {
        assertThat(catalog.stream().map(Entity::id).map(Id::key))
                .containsExactly(keys.isEmpty() ? new String[0] : keys.split(" "));
    }

    @Test
    void narrowingsGiveTheSameInAnyOrder() {
        List<UnaryOperator<OfficialCatalog>> officials = List.of(
                c -> c.inOrganization(Organization.id("forum")),
                c -> c.bySector(Sector.GOVERNMENT),
                c -> c.byEconomy(Economy.PERU),
                c -> c.named("b"));
        List<UnaryOperator<PriorityCatalog>> priorities =
                List.of(c -> c.inEdition(Edition.id("2026")), c -> c.about(Topic.id("ports")), c -> c.named("open"));
        List<UnaryOperator<IndicatorCatalog>> indicators = List.of(
                c -> c.bySubject(Place.id("callao")),
                c -> c.towards(Economy.CHILE.id()),
                c -> c.byMeasure(Measure.LEVEL),
                c -> c.named("calls"));
        List<UnaryOperator<ObservationCatalog>> figures = List.of(
                c -> c.byIndicator(Indicator.id("calls")),
                c -> c.byStatus(ObservationStatus.ACTUAL),
                c -> c.overlapping(DateRange.parse("2026")),
                c -> c.atLeast(ships("10")),
                c -> c.atMost(ships("8000")));
        List<UnaryOperator<MeetingCatalog>> meetings = List.of(
                c -> c.byForum(Organization.id("group")),
                c -> c.partOf(Meeting.id("week")),
                c -> c.involving(Person.id("ana")),
                c -> c.named("x"));

        inAnyOrder(OFFICIALS, officials);
        inAnyOrder(PRIORITIES, priorities);
        inAnyOrder(INDICATORS, indicators);
        inAnyOrder(FIGURES, figures);
        inAnyOrder(MEETINGS, meetings);
    }

    private static <C extends Catalog<?>> void inAnyOrder(C all, List<UnaryOperator<C>> narrowings) {
        for (UnaryOperator<C> one : narrowings) {
            for (UnaryOperator<C> other : narrowings) {
                assertThat(one.apply(other.apply(all))).isEqualTo(other.apply(one.apply(all)));
            }
        }
    }

    @Test
    void theLatestFigureIsTheLastOfItsCatalog() {
        assertThat(FIGURES.byIndicator(Indicator.id("calls")).actual().latest())
                .hasValueSatisfying(figure -> assertThat(figure.id().key()).isEqualTo("exact"));
        assertThat(FIGURES.atMost(ships("1400")).latest())
                .hasValueSatisfying(figure -> assertThat(figure.id().key()).isEqualTo("exact"));
    }

    @Test
    void aLimitIsExact() {
        Quantity about = ships("1400").with(Bound.ABOUT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIGURES.atLeast(about))
                .withMessageContaining("about 1400 ships");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIGURES.atMost(about))
                .withMessageContaining("about 1400 ships");
    }

    @Test
    void anIndicatorsSubjectIsToldByTheOneItIsTheGrowthOf() {
        assertThat(APEC.subject(APEC.get(Indicator.id("calls-chile-growth")))).contains(Place.id("callao"));
        assertThat(APEC.subject(APEC.get(Indicator.id("unowned")))).isEmpty();
    }
}
