package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Connection;
import io.github.apec2026.query.Surroundings;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is connected with an entity, in which groups and in which order. */
class SurroundingsTest {

    private static final ApecDataset APEC = Harbour.dataset();

    static Stream<Arguments> surroundings() {
        return Stream.of(
                around(Meeting.id("session"), """
                        meeting.edition FROM [edition/2026]
                        meeting.venue FROM [place/quay]
                        meeting.priorities FROM [priority/open-ports]
                        meeting.topics FROM [topic/transport]
                        meeting.chairs FROM [person/ana]
                        meeting.speakers FROM [person/ben]
                        meeting.partOf TO [meeting/walk, meeting/opening]
                        initiative.occasion TO [initiative/d-detail]
                        statement.occasion TO [statement/first]
                        """),
                around(Person.id("ana"), """
                        meeting.openedBy TO [meeting/opening]
                        meeting.chairs TO [meeting/session]
                        meeting.participants TO [meeting/walk]
                        position.holder TO [position/ana-minister]
                        initiative.proposedBy TO [initiative/b-second]
                        statement.speaker TO [statement/first]
                        """),
                around(Economy.PERU.id(), """
                        organization.economy TO [organization/ministry]
                        initiative.proposedBy TO [initiative/d-detail]
                        statement.speaker TO [statement/late]
                        """),
                around(Economy.CHILE.id(), ""),
                around(Unit.id("ships"), """
                        observation.value TO [observation/calls-2026, observation/calls-2030]
                        """),
                around(Indicator.id("calls"), """
                        indicator.subject FROM [place/callao]
                        observation.indicator TO [observation/calls-2026, observation/calls-2030]
                        """),
                around(Edition.id("2026"), """
                        priority.agenda TO [priority/open-ports]
                        meeting.edition TO [meeting/session]
                        initiative.edition TO [initiative/plan]
                        """),
                around(Place.id("callao"), """
                        place.within TO [place/quay]
                        indicator.subject TO [indicator/calls]
                        """),
                around(Topic.id("transport"), """
                        meeting.topics TO [meeting/session]
                        topic.broader TO [topic/ports]
                        """),
                around(Organization.id("port"), """
                        initiative.proposedBy TO [initiative/b-second]
                        statement.relayedBy TO [statement/first]
                        document.publisher TO [document/callao-gazette]
                        """));
    }

    private static Arguments around(Id<?> entity, String connections) {
        return Arguments.of(entity, connections);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("surroundings")
    void anEntityIsConnectedWithWhatItRefersToAndWhatRefersToIt(Id<?> entity, String connections) {
        Surroundings surroundings = APEC.about(entity);

        assertThat(surroundings.entity()).isSameAs(APEC.get(entity));
        assertThat(text(surroundings)).isEqualTo(connections);
        assertThat(surroundings.claims()).isEqualTo(APEC.claims(entity));
    }

    private static String text(Surroundings surroundings) {
        StringBuilder text = new StringBuilder();
        for (Connection each : surroundings.connections()) {
            text.append(each.of()).append('.').append(each.property()).append(' ');
            text.append(each.direction()).append(' ').append(each.ids()).append('\n');
        }
        return text.toString();
    }

    @Test
    void theOthersStandInTheOrderOfTheirCatalog() {
        String meetings = because("""
                "persons": {"ana": {"names": [~{"en": "Ana"}]}},
                "meetings": {
                  "a-late": {"kind": ~"visit", "dates": ~"2026-05-09", "chairs": [~"ana"]},
                  "b-undated": {"kind": ~"visit", "chairs": [~"ana"]},
                  "c-early": {"kind": ~"visit", "dates": ~"2026-05-01", "chairs": [~"ana"]}}
                """);

        assertThat(text(data(register(meetings)).load().dataset().about(Person.id("ana"))))
                .isEqualTo("meeting.chairs TO [meeting/c-early, meeting/a-late, meeting/b-undated]\n");
    }

    @Test
    void whatLostOrIsDeprecatedConnectsNothing() {
        String facts = """
                "places": {"callao": {"kind": ~"city"}, "lima": {"kind": ~"city"}},
                "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
                "meetings": {"talks": {"kind": ~"dialogue",
                  "place": {"value": "lima", "rank": "preferred", "because": "x"},
                  "chairs": [{"value": "ana", "rank": "deprecated", "because": "x"}, ~"ben"]}}
                """;
        ApecDataset apec = data(register(because(facts)))
                .and(register(because("\"meetings\": {\"talks\": {\"place\": ~\"callao\"}}")))
                .load()
                .datasetWithWarnings();

        assertThat(text(apec.about(Meeting.id("talks"))))
                .isEqualTo("meeting.place FROM [place/lima]\nmeeting.chairs FROM [person/ben]\n");
        assertThat(apec.about(Place.id("callao")).connections()).isEmpty();
        assertThat(apec.about(Person.id("ana")).connections()).isEmpty();
        assertThat(apec.about(Place.id("lima")).connections()).hasSize(1);
    }

    @Test
    void anOfficialIsConnectedAsThePersonIs() {
        Surroundings official = APEC.about(Official.id("ana"));

        assertThat(official.entity()).isEqualTo(APEC.get(Official.id("ana")));
        assertThat(official.connections())
                .isEqualTo(APEC.about(Person.id("ana")).connections());
        assertThat(official.claims()).isEqualTo(APEC.claims(Person.id("ana"))).isNotEmpty();
    }

    @Test
    void aFormerIdLeadsToItsSuccessor() {
        assertThat(APEC.about(Organization.id("harbour"))).isEqualTo(APEC.about(Organization.id("port")));
        assertThat(text(APEC.about(Topic.id("ports")))).startsWith("topic.broader FROM [topic/transport]\n");
    }

    @Test
    void whatIsNotInTheRecordHasNoSurroundings() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> APEC.about(Person.id("anna")))
                .withMessageContaining("person/anna")
                .withMessageContaining("person/ana");
    }
}
