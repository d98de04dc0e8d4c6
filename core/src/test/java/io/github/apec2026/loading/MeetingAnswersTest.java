package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.PerhapsSame;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What came of a meeting, which other it may be, and what an organization carried. */
class MeetingAnswersTest {

    private static final String FACTS = """
            "meetings": {
              "talks": {"formerly": ["chats"], "kind": ~"dialogue", "perhapsSameAs": [~"summit"]},
              "session": {"formerly": ["old-session"], "kind": ~"session", "partOf": ~"chats"},
              "vote": {"kind": ~"ceremony", "partOf": ~"old-session"},
              "summit": {"formerly": ["old-summit"], "kind": ~"dialogue"},
              "gala": {"kind": ~"dialogue", "perhapsSameAs": [~"chats", ~"old-summit"]},
              "alone": {"kind": ~"dialogue"}},
            "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
            "positions": {
              "z-chair": {"holder": ~"ana", "title": ~{"en": "Chair"}, "sector": ~"civil", "electedAt": ~"chats"},
              "a-chair": {"holder": ~"ben", "title": ~{"en": "Chair"}, "sector": ~"civil", "electedAt": ~"vote"},
              "m-chair": {"holder": ~"ben", "title": ~{"en": "Chair"}, "sector": ~"civil", "electedAt": ~"old-session"},
              "other": {"holder": ~"ben", "title": ~{"en": "Chair"}, "sector": ~"civil", "electedAt": ~"summit"},
              "none": {"holder": ~"ben", "title": ~{"en": "Chair"}, "sector": ~"civil"}},
            "initiatives": {
              "adopted": {"kind": ~"plan", "state": ~"adopted", "occasion": ~"vote"},
              "proposed": {"kind": ~"plan", "state": ~"proposed", "occasion": ~"talks"},
              "open": {"kind": ~"proposal", "occasion": ~"session"},
              "running": {"kind": ~"plan", "state": ~"under-way", "occasion": ~"session"},
              "existing": {"kind": ~"plan", "state": ~"existing", "occasion": ~"session"},
              "provided": {"kind": ~"measure", "occasion": ~"session"},
              "meanwhile": {"kind": ~"plan", "state": ~"adopted", "during": ~"talks"}},
            "organizations": {"wire": {"formerly": ["old-wire"], "kind": ~"media"}, "other-wire": {"kind": ~"media"}},
            "documents": {"paper": {"kind": ~"news", "language": ~"en", "sha256": ~"%1$s", "published": ~"2026-05-03", "publisher": ~"old-wire"}},
            "articles": {
              "paper/main": {"document": ~"paper", "kind": ~"news", "agencies": [~"old-wire", ~"other-wire"]},
              "paper/box": {"document": ~"paper", "kind": ~"box"}},
            "units": {"ships": {"names": [~{"en": "ships"}]}},
            "indicators": {"calls": {"label": ~{"en": "Calls"}, "measure": ~"level"}},
            "observations": {
              "calls-a": {"indicator": ~"calls", "status": ~"actual", "value": ~{"amount": "7", "unit": "ships"}, "according": [~"organization/old-wire"]},
              "calls-b": {"indicator": ~"calls", "status": ~"actual", "value": ~{"amount": "8", "unit": "ships"}}},
            "statements": {
              "announced": {"mode": ~"reported", "summary": ~{"en": "x"}, "occasion": ~"vote", "act": ~"announcement"},
              "announced-meanwhile": {"mode": ~"reported", "summary": ~{"en": "x"}, "during": ~"talks", "act": ~"announcement"},
              "hoped": {"mode": ~"reported", "summary": ~{"en": "x"}, "occasion": ~"vote", "act": ~"hope",
                "relayedBy": [~"person/ana", ~"organization/old-wire"]}}
            """.formatted("0".repeat(64));

    private static final ApecDataset APEC =
            Loading.data(Loading.register(Harbour.because(FACTS))).load().datasetWithWarnings();

    @Test
    void whatCameOfAMeetingAndItsPartsIsInTheOrderOfTheCatalogs() {
        MeetingOutcomes talks = APEC.outcomes(Meeting.id("talks"));

        assertThat(keys(talks.adopted())).containsExactly("adopted");
        assertThat(keys(talks.elected())).containsExactly("a-chair", "m-chair", "z-chair");
        assertThat(keys(talks.launched())).containsExactly("existing", "provided", "running");
        assertThat(keys(talks.proposed())).containsExactly("open", "proposed");
        assertThat(keys(talks.announced())).containsExactly("announced");
    }

    @Test
    void whatCameOfTheWholeDidNotComeOfAPart() {
        MeetingOutcomes session = APEC.outcomes(Meeting.id("session"));

        assertThat(keys(session.elected())).containsExactly("a-chair", "m-chair");
        assertThat(keys(session.proposed())).containsExactly("open");
        assertThat(keys(APEC.outcomes(Meeting.id("summit")).elected())).containsExactly("other");
    }

    @Test
    void aMeetingOfWhichNothingCameHasNoOutcomes() {
        assertThat(APEC.outcomes(Meeting.id("alone")))
                .isEqualTo(new MeetingOutcomes(
                        Meeting.id("alone"), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void aFormerIdMeansItsSuccessorAndAnUnknownOneIsAnError() {
        assertThat(APEC.outcomes(Meeting.id("chats"))).isEqualTo(APEC.outcomes(Meeting.id("talks")));
        assertThat(APEC.perhapsSame(Meeting.id("chats"))).isEqualTo(APEC.perhapsSame(Meeting.id("talks")));
        assertThat(APEC.carriedBy(Organization.id("old-wire"))).isEqualTo(APEC.carriedBy(Organization.id("wire")));
        assertThatThrownBy(() -> APEC.outcomes(Meeting.id("talk"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> APEC.perhapsSame(Meeting.id("talk")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("meeting/talks");
        assertThatThrownBy(() -> APEC.carriedBy(Organization.id("wires"))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> APEC.outcomes(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("meeting");
    }

    @Test
    void whicheverOfTwoMeetingsAClaimIsAboutItHoldsOfBoth() {
        assertThat(same("talks")).containsExactly("gala", "summit");
        assertThat(same("gala")).containsExactly("summit", "talks");
        assertThat(same("summit")).containsExactly("gala", "talks");
        assertThat(same("alone")).isEmpty();
        assertThat(APEC.perhapsSame(Meeting.id("summit")).get(0).claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.subject()).isEqualTo(Meeting.id("gala"));
                    assertThat(claim.because()).contains("x");
                });
        assertThatThrownBy(() -> APEC.perhapsSame(Meeting.id("alone")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDeprecatedClaimMakesNoTwoMeetingsPerhapsTheSame() {
        ApecDataset judged = Loading.data(Loading.register(Harbour.because(FACTS)))
                .and("""
                        {"format": 1, "judgements": [{"claim": {"entity": "meeting/talks", "property": "perhapsSameAs", "value": "summit"},
                          "rank": "deprecated", "because": "x"}]}
                        """)
                .load()
                .datasetWithWarnings();

        assertThat(judged.perhapsSame(Meeting.id("summit")).stream().map(PerhapsSame::meeting))
                .containsExactly(Meeting.id("gala"));
        assertThat(judged.claims(Meeting.id("talks"), Meeting.PERHAPS_SAME_AS)).hasSize(1);
    }

    @Test
    void anOrganizationCarriedWhatItPublishedWroteRelayedOrCounted() {
        Carried wire = APEC.carriedBy(Organization.id("wire"));

        assertThat(keys(wire.documents())).containsExactly("paper");
        assertThat(keys(wire.articles())).containsExactly("paper/main");
        assertThat(keys(wire.statements())).containsExactly("hoped");
        assertThat(keys(wire.observations())).containsExactly("calls-a");
        assertThat(keys(APEC.carriedBy(Organization.id("other-wire")).documents()))
                .isEmpty();
        assertThat(keys(APEC.carriedBy(Organization.id("other-wire")).articles()))
                .containsExactly("paper/main");
    }

    /** By the entities alone, without any narrowing. */
    @Test
    void inARandomRecordOutcomesAreWhatAskingEachEntityFinds() {
        ApecDataset apec = Recompiled.of(new RandomRecord(2).source()).load().orThrow();
        int elected = 0;
        for (Meeting meeting : apec.meetings()) {
            MeetingOutcomes outcomes = apec.outcomes(meeting.id());
            elected += outcomes.elected().size();

            assertThat(outcomes.elected())
                    .isEqualTo(apec.positions().stream()
                            .filter(each -> each.electedAt()
                                    .filter(at -> isIn(apec, at, meeting.id()))
                                    .isPresent())
                            .toList());
            assertThat(Stream.of(outcomes.adopted(), outcomes.launched(), outcomes.proposed())
                            .flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(apec.initiatives().stream()
                            .filter(each -> each.occasion()
                                    .filter(at -> isIn(apec, at, meeting.id()))
                                    .isPresent())
                            .toList());
        }
        assertThat(elected).isGreaterThan(10);
    }

    private static boolean isIn(ApecDataset apec, Id<Meeting> part, Id<Meeting> whole) {
        Meeting meeting = apec.get(part);
        return meeting.id().equals(whole)
                || meeting.partOf().filter(up -> isIn(apec, up, whole)).isPresent();
    }

    private static List<String> same(String meeting) {
        return APEC.perhapsSame(Meeting.id(meeting)).stream()
                .map(each -> each.meeting().key())
                .toList();
    }

    private static List<String> keys(Collection<? extends Entity> entities) {
        return entities.stream().map(each -> each.id().key()).toList();
    }
}
