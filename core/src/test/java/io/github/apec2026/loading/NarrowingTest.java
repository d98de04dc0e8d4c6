package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.InitiativeCatalog;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.query.StatementCatalog;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each narrowing of a catalog finds, what it leaves out, and in which order. */
class NarrowingTest {

    private static final ApecDataset APEC = Harbour.dataset();
    private static final InitiativeCatalog INITIATIVES = APEC.initiatives();
    private static final StatementCatalog STATEMENTS = APEC.statements();
    private static final MeetingCatalog MEETINGS = APEC.meetings();

    static Stream<Arguments> narrowings() {
        return Stream.of(
                found(INITIATIVES, "a-third b-second c-first d-detail plan"),
                found(INITIATIVES.byKind(InitiativeKind.PROPOSAL), "a-third b-second d-detail"),
                found(INITIATIVES.byState(InitiativeState.EXISTING), "c-first"),
                found(INITIATIVES.byState(InitiativeState.UNDER_WAY), ""),
                found(INITIATIVES.inEdition(Edition.id("2026")), "plan"),
                found(INITIATIVES.proposedBy(Person.id("ana")), "b-second"),
                found(INITIATIVES.proposedBy(Official.id("ana")), "b-second"),
                found(INITIATIVES.proposedBy(Organization.id("port")), "b-second"),
                found(INITIATIVES.proposedBy(Organization.id("harbour")), "b-second"),
                found(INITIATIVES.proposedBy(Economy.PERU.id()), "d-detail"),
                found(INITIATIVES.proposedBy(Person.id("ben")), ""),
                found(INITIATIVES.onOccasion(Meeting.id("session")), "d-detail"),
                found(INITIATIVES.onOccasion(Meeting.id("dialogue")), "d-detail"),
                found(INITIATIVES.onOccasion(Meeting.id("opening")), ""),
                found(INITIATIVES.about(Topic.id("cranes")), "d-detail"),
                found(INITIATIVES.about(Topic.id("ports")), "b-second d-detail"),
                found(INITIATIVES.about(Topic.id("transport")), "b-second d-detail"),
                found(INITIATIVES.about(Topic.id("traffic")), "b-second d-detail"),
                found(INITIATIVES.partOf(Initiative.id("plan")), "c-first b-second a-third"),
                found(INITIATIVES.partOf(Initiative.id("a-third")), ""),
                found(STATEMENTS, "late early first unwritten"),
                found(STATEMENTS.inDocument(SourceDocument.id("callao-gazette")), "late early"),
                found(STATEMENTS.inDocument(SourceDocument.id("lima-bulletin")), "late first"),
                found(STATEMENTS.spokenBy(Person.id("ana")), "first"),
                found(STATEMENTS.spokenBy(Official.id("ana")), "first"),
                found(STATEMENTS.spokenBy(Economy.PERU.id()), "late"),
                found(STATEMENTS.spokenBy(Organization.id("port")), ""),
                found(STATEMENTS.relayedBy(Organization.id("harbour")), "first"),
                found(STATEMENTS.onOccasion(Meeting.id("session")), "first"),
                found(STATEMENTS.onOccasion(Meeting.id("walk")), ""),
                found(STATEMENTS.about(Topic.id("transport")), "first"),
                found(STATEMENTS.about(Topic.id("fish")), "late"),
                found(MEETINGS, "walk opening session"),
                found(MEETINGS.inEdition(Edition.id("2026")), "session"),
                found(MEETINGS.heldIn(Place.id("callao")), "session"),
                found(MEETINGS.partOf(Meeting.id("session")), "walk opening"),
                found(MEETINGS.partOf(Meeting.id("dialogue")), "walk opening"),
                found(MEETINGS.partOf(Meeting.id("opening")), ""),
                found(MEETINGS.addressing(Priority.id("open-ports")), "session"),
                found(MEETINGS.about(Topic.id("ports")), "opening"),
                found(MEETINGS.about(Topic.id("transport")), "opening session"),
                found(MEETINGS.involving(Person.id("ana")), "walk opening session"),
                found(MEETINGS.involving(Person.id("ben")), "session"),
                found(APEC.documents(), "callao-gazette lima-bulletin"),
                found(APEC.documents().byKind(DocumentKind.NEWS), "callao-gazette lima-bulletin"),
                found(APEC.documents().byKind(DocumentKind.OPINION), ""),
                found(APEC.documents().publishedBy(Organization.id("port")), "callao-gazette"),
                found(APEC.documents().publishedBy(Organization.id("harbour")), "callao-gazette"),
                found(APEC.documents().publishedBy(Organization.id("ministry")), ""));
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
    void narrowingsOfInitiativesGiveTheSameInAnyOrder() {
        List<UnaryOperator<InitiativeCatalog>> narrowings = List.of(
                c -> c.partOf(Initiative.id("plan")),
                c -> c.byKind(InitiativeKind.PROPOSAL),
                c -> c.byState(InitiativeState.PROPOSED),
                c -> c.inEdition(Edition.id("2026")),
                c -> c.onOccasion(Meeting.id("session")),
                c -> c.proposedBy(Person.id("ana")),
                c -> c.about(Topic.id("transport")));

        inAnyOrder(INITIATIVES, narrowings);
    }

    @Test
    void narrowingsOfStatementsGiveTheSameInAnyOrder() {
        List<UnaryOperator<StatementCatalog>> narrowings = List.of(
                c -> c.spokenBy(Person.id("ana")),
                c -> c.relayedBy(Organization.id("port")),
                c -> c.onOccasion(Meeting.id("session")),
                c -> c.about(Topic.id("ports")),
                c -> c.inDocument(SourceDocument.id("lima-bulletin")));

        inAnyOrder(STATEMENTS, narrowings);
    }

    @Test
    void narrowingsOfMeetingsGiveTheSameInAnyOrder() {
        List<UnaryOperator<MeetingCatalog>> narrowings = List.of(
                c -> c.involving(Person.id("ana")),
                c -> c.about(Topic.id("transport")),
                c -> c.inEdition(Edition.id("2026")),
                c -> c.partOf(Meeting.id("session")),
                c -> c.addressing(Priority.id("open-ports")),
                c -> c.heldIn(Place.id("callao")));

        inAnyOrder(MEETINGS, narrowings);
    }

    private static <C extends Catalog<?>> void inAnyOrder(C all, List<UnaryOperator<C>> narrowings) {
        for (UnaryOperator<C> one : narrowings) {
            for (UnaryOperator<C> other : narrowings) {
                assertThat(one.apply(other.apply(all))).isEqualTo(other.apply(one.apply(all)));
            }
        }
    }

    @Test
    void aNarrowingLeavesTheCatalogAsItWas() {
        List<Initiative> before = INITIATIVES.list();

        InitiativeCatalog parts = INITIATIVES.partOf(Initiative.id("plan"));

        assertThat(INITIATIVES.list()).isEqualTo(before).isUnmodifiable();
        assertThat(parts.list()).isUnmodifiable().isNotEqualTo(before);
    }

    @Test
    void whatANarrowingFindsCannotBeChanged() {
        List<Meeting> parts = MEETINGS.partOf(Meeting.id("session")).list();
        List<Meeting> others = MEETINGS.list();
        Iterator<Meeting> each = parts.iterator();
        each.next();

        assertThatThrownBy(each::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(parts::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parts.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parts.addAll(others)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parts.replaceAll(meeting -> others.get(0)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parts.sort(Comparator.comparing(Meeting::id)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(parts).isEqualTo(List.copyOf(parts)).hasSize(2);
    }

    @Test
    void theWalkOfAListEndsAfterItsLast() {
        Iterator<Meeting> each = MEETINGS.partOf(Meeting.id("session")).list().iterator();
        each.next();
        each.next();

        assertThat(each.hasNext()).isFalse();
        assertThatThrownBy(each::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void catalogsAreEqualWhenTheyHoldTheSameInTheSameOrder() {
        assertThat(INITIATIVES.about(Topic.id("fish")))
                .isEqualTo(INITIATIVES.byKind(InitiativeKind.MEASURE))
                .hasSameHashCodeAs(INITIATIVES.byKind(InitiativeKind.MEASURE))
                .isNotEqualTo(INITIATIVES);
        assertThat(STATEMENTS.named("unheard of")).isNotEqualTo(INITIATIVES.named("unheard of"));
    }

    @Test
    void statementsOfOnePassageStandInTheOrderOfTheirFile() {
        String two = """
                {«Ana spoke of ships, then of cranes.», "facts": {"statements": {
                  "ships": {"mode": {"value": "reported"}, "summary": {"value": {"en": "Ships."}}},
                  "cranes": {"mode": {"value": "reported"}, "summary": {"value": {"en": "Cranes."}}}}}}""";

        assertThat(told(two, "")).extracting(Statement::id).map(Id::key).containsExactly("ships", "cranes");
    }

    @Test
    void aDeprecatedClaimDoesNotMakeADocumentTellOfAStatement() {
        String spoken =
                "{«Ana spoke of ships.», \"facts\": {\"statements\": {\"ships\": {\"mode\": {\"value\": \"reported\", %s}}}}}";
        String file = Harbour.because(
                "\"statements\": {\"ships\": {\"mode\": ~\"reported\", \"summary\": ~{\"en\": \"Ships.\"}}}");

        assertThat(told(spoken.formatted("\"because\": \"x\""), file)).hasSize(1);
        assertThat(told(spoken.formatted("\"rank\": \"deprecated\", \"because\": \"x\""), file))
                .isEmpty();
    }

    private static List<Statement> told(String passage, String register) {
        return Loading.data(Loading.lima(passage), Loading.register(register))
                .load()
                .datasetWithWarnings()
                .statements()
                .inDocument(SourceDocument.id("lima-bulletin"))
                .list();
    }
}
