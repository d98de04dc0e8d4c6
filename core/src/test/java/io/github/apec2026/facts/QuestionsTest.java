package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.TimelineEntry;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The questions of newsrooms, analysts and portals, each answered by one expression from the five documents. */
class QuestionsTest {

    private static final Id<Meeting> SOM1 = Meeting.id("som1-2026");
    private static final Id<Meeting> OPENING = Meeting.id("som1-2026-opening");
    private static final Id<Meeting> LEADERS = Meeting.id("aelm-2026");
    private static final Id<SourceDocument> VISIT = SourceDocument.id("som1-technology-visit-2026");
    private static final Id<SourceDocument> PAGE = SourceDocument.id("wen-wei-po-som1-opening-2026");

    private final ApecDataset apec = FiveDocuments.load();

    @Test
    void whoSpokeAtTheOpeningCeremonyAndInWhichPosts() {
        List<AttributedStatement> spoken = apec.statements().onOccasion(OPENING).attributed(Locale.TRADITIONAL_CHINESE);

        assertThat(spoken).hasSizeGreaterThan(20).allSatisfy(each -> {
            assertThat(each.speaker().map(Label::text)).contains("王毅");
            assertThat(each.posts()).containsExactly("外交部長", "中共中央政治局委員");
            assertThat(each.relays()).extracting(Label::text).containsExactly("新華社");
            assertThat(each.citations()).hasSize(1);
        });
    }

    @Test
    void whatDidTheyPromiseThere() {
        assertThat(apec.statements()
                        .onOccasion(OPENING)
                        .byAct(StatementAct.COMMITMENT)
                        .ids())
                .extracting(Id::key)
                .containsExactly(
                        "wang-yi-on-the-agenda-of-the-year",
                        "wang-yi-on-reform-and-opening",
                        "wang-yi-on-chinas-contribution");
    }

    @Test
    void whatDidTheyAskOfOthersThere() {
        assertThat(apec.statements()
                        .onOccasion(OPENING)
                        .byAct(StatementAct.CALL)
                        .ids())
                .extracting(Id::key)
                .contains("wang-yi-on-open-regionalism", "wang-yi-on-support-for-developing-economies")
                .doesNotContain("wang-yi-on-reform-and-opening", "wang-yi-on-hosting-again");
    }

    @Test
    void whatWasProposedAtSom1AndWhatMerelyWhileItWasOn() {
        assertThat(apec.outcomes(SOM1).proposed())
                .extracting(each -> each.id().key())
                .containsExactly("apec-connectivity-blueprint-upgrade", "leaders-outcome-document-2026");
        assertThat(apec.initiatives().during(SOM1).ids())
                .extracting(Id::key)
                .containsExactly(
                        "liu-wei-convention-tourism-consumption",
                        "liu-wei-guangzhou-lifestyle",
                        "liu-wei-lingnan-consumption-venues");
    }

    @Test
    void whatWasAdoptedAndWhoWasElectedAtTheSessionInGuangzhou() {
        Id<Meeting> session = Meeting.id("guangdong-cppcc-13-4");

        assertThat(apec.outcomes(session).adopted())
                .extracting(each -> each.id().key())
                .containsExactly("guangdong-cppcc-13-4-resolution");
        assertThat(apec.outcomes(session).elected())
                .extracting(each -> each.holder().key())
                .containsExactly("guo-yonghang", "zhang-shaokang");
    }

    @Test
    void whatDidXinhuaCarry() {
        Id<Organization> xinhua = Organization.id("xinhua");

        assertThat(apec.carriedBy(xinhua).articles())
                .extracting(each -> each.id().key())
                .containsExactly(
                        "wen-wei-po-som1-opening-2026/box-china-year-work",
                        "wen-wei-po-som1-opening-2026/caption-wang-yi-address",
                        "wen-wei-po-som1-opening-2026/main");
        assertThat(apec.carriedBy(xinhua).statements())
                .hasSizeGreaterThan(30)
                .allMatch(each -> each.relayedBy().contains(xinhua));
    }

    @Test
    void whatDidXiJinpingSayAndThroughWhom() {
        assertThat(apec.statements().spokenBy(Person.id("xi-jinping")).attributed(Locale.ENGLISH))
                .hasSize(4)
                .allSatisfy(each -> {
                    assertThat(each.relays()).extracting(Label::text).containsExactly("Wang Yi", "Xinhua");
                    assertThat(each.statement().relayedAt()).contains(OPENING);
                    assertThat(each.occasion()).isEmpty();
                });
    }

    @Test
    void howManyTookPartInSom1SaysWhoExpectedOrCounted() {
        List<Observation> figures = apec.observations()
                .byIndicator(Indicator.id("som1-2026-participants"))
                .list();

        assertThat(figures)
                .extracting(each -> each.status() + " " + each.value() + " " + each.according())
                .containsExactlyInAnyOrder(
                        "ACTUAL more than 1400 people [organization/xinhua]", "EXPECTED more than 1000 people []");
    }

    @Test
    void theTwoCountsMayNotCountTheSame() {
        assertThat(apec.observations()
                        .byIndicator(Indicator.id("som1-2026-participants"))
                        .list())
                .allMatch(each -> each.scope().isPresent());
        assertThat(apec.observations()
                        .byIndicator(Indicator.id("som1-2026-participants"))
                        .byStatus(ObservationStatus.EXPECTED)
                        .first()
                        .orElseThrow()
                        .components())
                .extracting(each -> each.in(Locale.ENGLISH).orElseThrow())
                .containsExactly("APEC member economies", "APEC Secretariat", "APEC Business Advisory Council");
    }

    @Test
    void everythingOnTenFebruary2026() {
        assertThat(apec.timeline().on(LocalDate.of(2026, 2, 10)).decided())
                .extracting(TimelineEntry::entity)
                .contains(SOM1, OPENING)
                .contains(apec.statements().onOccasion(OPENING).ids().toArray(Id[]::new))
                .doesNotContain(Meeting.id("ppsti-2026"));
        assertThat(apec.timeline().on(LocalDate.of(2026, 2, 10)).undecided())
                .extracting(TimelineEntry::entity)
                .contains(apec.initiatives().during(SOM1).ids().toArray(Id[]::new));
    }

    @Test
    void everythingInGuangdongInFebruary2026DecidedAndUndecided() {
        DateRange february = DateRange.parse("2026-02");
        Id<Place> guangdong = Place.id("guangdong");

        assertThat(apec.timeline().overlapping(february).in(guangdong).decided())
                .extracting(TimelineEntry::entity)
                .contains(SOM1, OPENING)
                .doesNotContain(Meeting.id("guangdong-cppcc-13-4"));
        assertThat(apec.timeline().overlapping(february).in(guangdong).undecided())
                .extracting(TimelineEntry::entity)
                .contains(
                        Meeting.id("ppsti-2026"),
                        Meeting.id("apec-shenzhen-meeting"),
                        Meeting.id("som1-2026-technology-visit"));
    }

    @Test
    void allThatIsSaidAboutAiBySpeakerAndByOfficialsOnly() {
        Id<Topic> ai = Topic.id("artificial-intelligence");

        assertThat(apec.statements().about(ai).attributed(Locale.ENGLISH))
                .hasSizeGreaterThan(30)
                .allMatch(each -> each.citations().size() > 0);
        assertThat(apec.statements().about(ai).byOfficials().ids())
                .extracting(Id::key)
                .contains("chen-jiachang-on-frontier-technologies", "hwanil-park-on-policy-direction")
                .noneMatch(key -> key.startsWith("chen-ning") || key.startsWith("yang-xing"));
        assertThat(apec.statements()
                        .about(ai)
                        .byOtherEconomiesThan(Economy.CHINA)
                        .ids())
                .as("no speaker on AI is stated to be from another economy")
                .isEmpty();
    }

    @Test
    void whoSpokeFromOtherEconomiesThanChina() {
        assertThat(apec.statements().byOtherEconomiesThan(Economy.CHINA).attributed(Locale.ENGLISH))
                .extracting(each -> each.statement().id().key())
                .anyMatch(key -> key.startsWith("angelica-guinto"))
                .noneMatch(key -> key.startsWith("wang-yi"));
        assertThat(apec.statements().byEconomy(Economy.INDONESIA).list())
                .hasSize(3)
                .allMatch(each -> each.speaker().isEmpty())
                .allMatch(each -> each.channel()
                        .filter(StatementChannel.GUEST_BOOK::equals)
                        .isPresent());
    }

    @Test
    void inWhatCapacityDoesAChipFirmsFounderSpeak() {
        assertThat(apec.statements()
                        .spokenBy(Person.id("chen-ning"))
                        .inCapacity(Sector.BUSINESS)
                        .ids())
                .isNotEmpty();
        assertThat(apec.statements().spokenBy(Person.id("chen-ning")).byOfficials())
                .isEmpty();
    }

    @Test
    void everyClaimThatNamesShenzhen() {
        assertThat(apec.mentions(Place.id("shenzhen")).claimsByDocument())
                .containsOnlyKeys(SourceDocument.id("guangdong-priorities-2026-01-29"), VISIT, PAGE);
        assertThat(apec.mentions(Place.id("shenzhen")).as(Mention.Role.VALUE))
                .isNotEmpty()
                .allMatch(each -> each.claim().value().equals(Place.id("shenzhen")));
    }

    @Test
    void guangdongsTradeAsOneTable() {
        assertThat(apec.indicators()
                        .under(Indicator.id("guangdong-foreign-trade"))
                        .table(Locale.ENGLISH)
                        .rows())
                .extracting(row -> row.label().text() + ": " + row.observation().value() + ", " + row.time())
                .contains(
                        "Guangdong's foreign trade: 9490000000000 CNY, 2025",
                        "Guangdong's trade with ASEAN: 1530000000000 CNY, 2025",
                        "Growth of Guangdong's trade with ASEAN: 5.8 percent, 2025");
        assertThat(apec.get(Indicator.id("guangdong-foreign-trade-rank")).among())
                .contains(Economy.CHINA.id());
    }

    @Test
    void whatDoesTheHostPlanForTheYear() {
        Id<Edition> year = Edition.id("2026");

        assertThat(apec.agenda(year).host()).contains(Economy.CHINA.id());
        assertThat(apec.agenda(year).under(Initiative.id("apec-china-2026-key-work")))
                .filteredOn(item -> item.depth() == 1)
                .extracting(item -> item.initiative().id().key())
                .containsExactly(
                        "china-2026-one-goal",
                        "china-2026-two-paths",
                        "china-2026-three-transformations",
                        "china-2026-diverse-cooperation");
        assertThat(apec.agenda(year).items())
                .filteredOn(item -> item.depth() > 0)
                .allMatch(item -> item.initiative()
                        .state()
                        .filter(InitiativeState.PROPOSED::equals)
                        .isPresent());
    }

    @Test
    void whatIsKnownOfTheLeadersMeeting() {
        assertThat(apec.about(LEADERS).claimsByDocument()).containsOnlyKeys(VISIT, PAGE);
        assertThat(apec.asOf(LocalDate.of(2026, 2, 1)).find(LEADERS)).isEmpty();
        assertThat(apec.asOf(LocalDate.of(2026, 3, 1)).get(LEADERS).dates()).contains(DateRange.parse("2026-11"));
        assertThat(apec.perhapsSame(LEADERS))
                .extracting(each -> each.meeting().key())
                .containsExactly("apec-shenzhen-meeting");
        assertThat(apec.perhapsSame(LEADERS).get(0).claims())
                .allMatch(claim -> claim.because().isPresent());
    }

    @Test
    void whatDidTheDocumentsAgreeOnIndependently() {
        assertThat(apec.agreements())
                .anyMatch(each -> each.subject().equals(SOM1) && each.property().equals("dates"));
        assertThat(apec.agreements())
                .as("the documents that agree are of one paper, or do not say whose they are")
                .noneMatch(Agreement::isIndependent);
    }
}
