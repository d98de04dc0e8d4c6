package io.github.apec2026.json;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.ArticleKind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Editing;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingKind;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.OrganizationKind;
import io.github.apec2026.model.ParticipantKind;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.List;
import java.util.Map;

/** One made-up entity of each type with every property filled, and one with no more than it needs, for every test that walks all types. */
public final class Samples {

    static final String DIGEST = "9f2c".repeat(16);

    private Samples() {}

    /** Every property filled. */
    public static List<Entity> full() {
        return List.of(
                edition(),
                priority(),
                meeting(),
                person(),
                position(),
                organization(),
                place(),
                topic(),
                initiative(),
                indicator(),
                observation(),
                statement(),
                product(),
                unit(),
                Economy.PERU,
                document(),
                article(),
                official());
    }

    /** Required properties only. */
    public static List<Entity> bare() {
        return BareSamples.all();
    }

    static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    static Meeting meeting() {
        return Meeting.builder()
                .id(Meeting.id("transport-2031-05"))
                .addNames(
                        LocalizedText.of(Map.of("en", "Transport Working Group", "zh-Hant", "運輸工作組")),
                        text("Port talks"))
                .acronym("TWG")
                .label(text("Talks on transport"))
                .ordinal(3)
                .kind(MeetingKind.WORKING_GROUP_MEETING)
                .edition(Edition.id("2031"))
                .forum(Organization.id("twg"))
                .partOf(Meeting.id("cluster-2031"))
                .dates(DateRange.parse("2031-05-01/2031-05-03"))
                .place(Place.id("callao"))
                .venue(Place.id("quay-hall"))
                .theme(text("Quays without queues"))
                .addPriority(Priority.id("quays"))
                .addTopics(Topic.id("ports"), Topic.id("aviation"))
                .addOpenedBy(Person.id("ana-quispe"))
                .addChair(Person.id("ana-quispe"))
                .addSpeaker(Person.id("li-wen"))
                .addParticipants(Organization.id("callao-port"), Economy.PERU.id())
                .addAllPerhapsSameAs(List.of(Meeting.id("port-talks-2031")))
                .addAllStages(List.of(MeetingStage.PLANNED, MeetingStage.HELD))
                .addAllParticipantKinds(List.of(ParticipantKind.EXPERTS))
                .addAllExpectedParticipants(List.of(Economy.CHILE.id()))
                .addAllExpectedParticipantKinds(List.of(ParticipantKind.MEMBER_ECONOMIES))
                .build();
    }

    private static Edition edition() {
        return Edition.builder()
                .id(Edition.id("2031"))
                .addName(text("Peru 2031"))
                .year(2031)
                .host(Economy.PERU)
                .place(Place.id("callao"))
                .theme(text("Quays without queues"))
                .ordinal(4)
                .build();
    }

    private static Priority priority() {
        return Priority.builder()
                .id(Priority.id("quays"))
                .addName(text("Quays"))
                .agenda(Edition.id("2031"))
                .order(1)
                .addTopic(Topic.id("ports"))
                .build();
    }

    private static Person person() {
        return Person.builder()
                .id(Person.id("ana-quispe"))
                .addName(text("Ana Quispe"))
                .honorific(text("Dr"))
                .from(Economy.PERU.id())
                .build();
    }

    private static Position position() {
        return Position.builder()
                .id(Position.id("ana-quispe-chair"))
                .holder(Person.id("ana-quispe"))
                .title(text("Chair"))
                .organization(Organization.id("twg"))
                .economy(Economy.PERU)
                .sector(Sector.APEC)
                .since(DateRange.parse("2030"))
                .until(DateRange.parse("2031-12"))
                .electedAt(Meeting.id("transport-2031-05"))
                .build();
    }

    private static Organization organization() {
        return Organization.builder()
                .id(Organization.id("twg"))
                .addName(text("Transport Working Group"))
                .kind(OrganizationKind.GOVERNMENT)
                .ordinal(2)
                .place(Place.id("callao"))
                .economy(Economy.PERU)
                .parent(Organization.id("apec"))
                .build();
    }

    private static Place place() {
        return Place.builder()
                .id(Place.id("callao"))
                .addName(text("Callao"))
                .kind(PlaceKind.CITY)
                .within(Place.id("lima"))
                .isoCode("PE-CAL")
                .m49Code("604")
                .economy(Economy.PERU)
                .build();
    }

    private static Topic topic() {
        return Topic.builder()
                .id(Topic.id("ports"))
                .addName(text("Ports"))
                .broader(Topic.id("transport"))
                .description(text("Sea ports and their paperwork"))
                .build();
    }

    private static Initiative initiative() {
        return Initiative.builder()
                .id(Initiative.id("paperless-ports"))
                .addName(text("Paperless Ports"))
                .label(text("A plan for ports without paper"))
                .kind(InitiativeKind.PLAN)
                .ordinal(5)
                .state(InitiativeState.PROPOSED)
                .addProposedBy(Economy.PERU.id())
                .addActor(Organization.id("callao-port"))
                .addAddressedTo(Organization.id("twg"))
                .partOf(Initiative.id("digital-trade"))
                .succeeds(Initiative.id("fewer-forms"))
                .addAllBuildsOn(List.of(Initiative.id("one-window")))
                .order(2)
                .edition(Edition.id("2031"))
                .period(DateRange.parse("2031/2035"))
                .addAllPriorities(List.of(Priority.id("quays")))
                .during(Meeting.id("cluster-2031"))
                .channel(StatementChannel.ADDRESS)
                .date(DateRange.parse("2031-05-01"))
                .occasion(Meeting.id("transport-2031-05"))
                .addPlace(Place.id("callao"))
                .addTopic(Topic.id("ports"))
                .addMention(Product.id("crane"))
                .addTarget(Observation.id("delegates-2031"))
                .summary(text("Forms become digital."))
                .build();
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id(Indicator.id("delegates-growth"))
                .addName(text("growth of delegates"))
                .label(text("Growth of the number of delegates"))
                .subject(Meeting.id("transport-2031-05"))
                .measure(Measure.GROWTH)
                .counterpart(Economy.CHILE.id())
                .of(Indicator.id("delegates"))
                .comparison(Comparison.PREVIOUS_YEAR)
                .subsetOf(Indicator.id("guests"))
                .base(Indicator.id("guests"))
                .among(Economy.PERU.id())
                .build();
    }

    private static Observation observation() {
        return Observation.builder()
                .id(Observation.id("delegates-2031"))
                .indicator(Indicator.id("delegates"))
                .period(DateRange.parse("2031-05"))
                .value(Quantity.of("9.49E12", "PEN").with(Bound.MORE_THAN))
                .status(ObservationStatus.EXPECTED)
                .addAllAlternativePeriods(List.of(DateRange.parse("2031-06")))
                .noPeriodBecause(text("No day is printed."))
                .addAllComponents(List.of(text("guests")))
                .scope(text("May count the staff."))
                .converted(Quantity.of("0.5", "USD"))
                .addAccording(Organization.id("twg"))
                .build();
    }

    private static Statement statement() {
        return Statement.builder()
                .id(Statement.id("on-delays"))
                .speaker(Person.id("ana-quispe"))
                .speakerDescription(text("a guest"))
                .origin(Economy.PERU)
                .addAllCapacities(List.of(Position.id("ana-quispe-chair")))
                .relayedAt(Meeting.id("cluster-2031"))
                .during(Meeting.id("cluster-2031"))
                .channel(StatementChannel.PRESS_CONFERENCE)
                .date(DateRange.parse("2031-05-01"))
                .act(StatementAct.COMMITMENT)
                .addAllAddressees(List.of(Economy.CHILE.id()))
                .excerpt(text("will halve"))
                .addAllObservations(List.of(Observation.id("delegates-2031")))
                .addRelayedBy(Organization.id("callao-port"))
                .occasion(Meeting.id("transport-2031-05"))
                .mode(StatementMode.DIRECT)
                .summary(text("Delays will halve."))
                .inAnswerTo(Statement.id("on-queues"))
                .addTopic(Topic.id("ports"))
                .addMention(Product.id("crane"))
                .build();
    }

    private static Product product() {
        return Product.builder()
                .id(Product.id("crane"))
                .addName(text("Grúa"))
                .label(text("A crane that talks"))
                .maker(Organization.id("callao-port"))
                .shownAt(Meeting.id("transport-2031-05"))
                .build();
    }

    private static Unit unit() {
        return Unit.builder()
                .id(Unit.id("people"))
                .addNames(text("delegates"), LocalizedText.of("zh-Hant", "人"))
                .ucumCode("1")
                .build();
    }

    private static SourceDocument document() {
        return SourceDocument.builder()
                .id(SourceDocument.id("lima-bulletin"))
                .language("en")
                .sha256(DIGEST)
                .title(text("Bulletin"))
                .subtitle(text("of the port"))
                .publisher(Organization.id("callao-port"))
                .published(DateRange.parse("2031-05-03"))
                .notBefore(DateRange.parse("2031-05-02"))
                .notAfter(DateRange.parse("2031-05-04"))
                .addEditing(Editing.TRANSLATED)
                .kind(DocumentKind.NEWSPAPER_PAGE)
                .addRelated(text("Cranes arrive"))
                .addNote(text("Translated from Spanish."))
                .licence("Licence 12")
                .contact("corrections: 555 0100")
                .build();
    }

    private static Article article() {
        return Article.builder()
                .id(Article.id("lima-bulletin/main"))
                .document(SourceDocument.id("lima-bulletin"))
                .kind(ArticleKind.FEATURE)
                .title(text("Quays"))
                .addSubtitle(text("A visit"))
                .addByline(Person.id("li-wen"))
                .addAgency(Organization.id("callao-port"))
                .date(DateRange.parse("2031-05-02"))
                .dateline(Place.id("callao"))
                .build();
    }

    private static Official official() {
        return Official.builder()
                .id(Official.id("ana-quispe"))
                .person(person())
                .addOffice(position())
                .build();
    }
}
