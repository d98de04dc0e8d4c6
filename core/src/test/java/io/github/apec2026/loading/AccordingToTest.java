package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.PortTalks.GAZETTE;
import static io.github.apec2026.loading.PortTalks.LIMA;
import static io.github.apec2026.loading.PortTalks.POSTER;
import static io.github.apec2026.loading.PortTalks.seen;
import static io.github.apec2026.notice.NoticeCode.IDENTITY_ALONE;
import static io.github.apec2026.notice.NoticeCode.TAKEN_FROM_OTHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The record as some of its documents alone tell it. */
public final class AccordingToTest {

    private static final ApecDataset APEC = PortTalks.dataset();
    private static final Id<Meeting> TALKS = Meeting.id("talks");

    @Test
    void whatOneDocumentSaysStandsUncontradicted() {
        assertThat(dates(APEC).value()).isEqualTo(DateRange.parse("2026-05-01"));
        assertThat(dates(APEC).rivals()).hasSize(1);
        assertThat(APEC.conflicts()).hasSize(1);

        ApecDataset poster = APEC.accordingTo(POSTER);

        assertThat(dates(poster).value()).isEqualTo(DateRange.parse("2026-05-02"));
        assertThat(dates(poster).reason()).isEqualTo(Reason.ONLY_CLAIM);
        assertThat(dates(poster).rivals()).isEmpty();
        assertThat(poster.conflicts()).isEmpty();
        assertThat(poster.get(TALKS).dates()).contains(DateRange.parse("2026-05-02"));
    }

    @Test
    void twoDocumentsContradictEachOtherAsInTheWhole() {
        assertThat(APEC.accordingTo(LIMA, POSTER).conflicts()).isEqualTo(APEC.conflicts());
        assertThat(APEC.accordingTo(LIMA, GAZETTE).conflicts()).isEmpty();
    }

    @Test
    @Shows(IDENTITY_ALONE)
    void whatIsOnlyReferredToKeepsItsKindAndItsNamesAndNothingElse() {
        ApecDataset gazette = seen(APEC.accordingTo(GAZETTE));

        Meeting talks = gazette.get(TALKS);
        assertThat(talks)
                .isEqualTo(Meeting.builder()
                        .id(TALKS)
                        .kind(APEC.get(TALKS).kind())
                        .addAllNames(APEC.get(TALKS).names())
                        .acronym("PT")
                        .addParticipants(Economy.PERU.id())
                        .build());
        assertThat(gazette.fact(TALKS, Meeting.DATES)).isEmpty();
        assertThat(gazette.info().notices())
                .filteredOn(n -> n.code() == IDENTITY_ALONE)
                .extracting(n -> n.severity() + " " + n.message())
                .contains("INFO meeting/talks is referenced but not described by the selected documents;"
                        + " only its id, names and parents are kept.");
    }

    @Test
    @Silent({IDENTITY_ALONE, TAKEN_FROM_OTHERS})
    void whatTheDocumentsTellThemselvesIsTakenFromNobody() {
        ApecDataset lima = seen(APEC.accordingTo(LIMA));

        assertThat(lima.get(TALKS).dates()).isPresent();
        assertThat(seen(APEC.accordingTo(LIMA, GAZETTE, POSTER)).get(TALKS)).isEqualTo(APEC.get(TALKS));
    }

    @Test
    @Shows(TAKEN_FROM_OTHERS)
    void whatIsToldOfWithoutKindOrNameGetsThemFromOthers() {
        ApecDataset poster = seen(APEC.accordingTo(POSTER));

        assertThat(poster.get(TALKS).names()).isEqualTo(APEC.get(TALKS).names());
        assertThat(poster.get(TALKS).place()).isEmpty();
        assertThat(poster.info().notices())
                .filteredOn(n -> n.code() == TAKEN_FROM_OTHERS)
                .extracting(Notice::toLogLine)
                .containsExactly(
                        "lima-bulletin.json:9:13 INFO [taken-from-others] meeting/talks.names:"
                                + " The selected documents do not state \"names\"; it is taken from document/lima-bulletin.",
                        "lima-bulletin.json:8:11 INFO [taken-from-others] meeting/talks.kind:"
                                + " The selected documents do not state \"kind\"; it is taken from document/lima-bulletin.");
        assertThat(poster.claims(TALKS, "kind").get(0).evidence().orElseThrow().document())
                .isEqualTo(LIMA);
        assertThat(poster.get(LIMA).published()).isEmpty();
        assertThat(poster.passages(LIMA)).isEmpty();
    }

    @Test
    void theTreesOfPlacesAndTopicsStayClimbable() {
        ApecDataset gazette = APEC.accordingTo(GAZETTE);

        assertThat(gazette.meetings().heldIn(Place.id("coast")))
                .extracting(m -> m.id().key())
                .containsExactly("walk");
        assertThat(gazette.statements().about(Topic.id("ports"))).hasSize(1);
    }

    @Test
    void aFormerIdLeadsWhereItLedAsFarAsTheEntityIsThere() {
        ApecDataset gazette = APEC.accordingTo(GAZETTE);
        ApecDataset poster = APEC.accordingTo(POSTER);

        assertThat(gazette.get(Meeting.id("chats")).id()).isEqualTo(TALKS);
        assertThat(gazette.statements().about(Topic.id("hoists"))).hasSize(1);
        assertThat(APEC.find(Topic.id("hoists"))).isPresent();
        assertThat(poster.find(Topic.id("hoists"))).isEmpty();
        assertThat(DatasetWalk.of(APEC.accordingTo(SourceDocument.id("lima-sheet"))))
                .isEqualTo(DatasetWalk.of(APEC.accordingTo(LIMA)));
    }

    @Test
    void theRegisterCompletesAndBringsInNothingThatTheDocumentsDoNotSpeakOf() {
        ApecDataset lima = APEC.accordingTo(LIMA);

        assertThat(APEC.get(TALKS).participants()).contains(Person.id("ben"));
        assertThat(lima.get(TALKS).acronym()).contains("PT");
        assertThat(lima.get(TALKS).participants()).containsExactly(Economy.PERU.id());
        assertThat(lima.find(Person.id("ben"))).isEmpty();
        assertThat(lima.find(Meeting.id("dinner"))).isEmpty();
        assertThat(lima.find(Topic.id("fish"))).isEmpty();
        assertThat(lima.find(Unit.id("ships"))).isEmpty();
        assertThat(APEC.accordingTo(GAZETTE).get(Unit.id("ships"))).isEqualTo(APEC.get(Unit.id("ships")));
    }

    @Test
    void aReferenceToWhatNothingIdentifiesIsWorthKnowing() {
        ApecDataset lima = APEC.accordingTo(LIMA);

        assertThat(lima.get(TALKS).openedBy()).containsExactly(Person.id("eva"));
        assertThat(lima.find(Person.id("eva"))).isEmpty();
        assertThat(lima.info().notices())
                .filteredOn(n -> n.code() == NoticeCode.UNKNOWN_REFERENCE)
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.severity()).isEqualTo(Severity.INFO);
                    assertThat(n.entity().orElseThrow()).isEqualTo(TALKS);
                    assertThat(n.property()).contains("openedBy");
                    assertThat(n.message()).isEqualTo("There is no person/eva.");
                });
    }

    @Test
    void whatWouldBeAnErrorOfTheRecordIsAWarningOfTheRetelling() {
        String first = bulletin("a-sheet", "2026-05-01", """
                {«Talks on 1 May 2026, dinner on 2 May 2026.», "facts": {"meetings": {
                  "talks": {"kind": {"value": "dialogue"}, "dates": {"value": "2026-05-01", "quote": "1 May 2026"}},
                  "dinner": {"kind": {"value": "ceremony"}, "partOf": {"value": "talks", "quote": "Talks"},
                    "dates": {"value": "2026-05-02", "quote": "2 May 2026"}}}}}""");
        String second = bulletin("b-sheet", "2026-05-03", """
                {«Talks on 2 May 2026.», "facts": {"meetings": {"talks": {
                  "names": [{"value": {"en": "Talks"}, "quote": "Talks"}],
                  "dates": {"value": "2026-05-02", "quote": "2 May 2026"}}}}}""");
        Loaded loaded = data(first, second).load();
        ApecDataset apec = loaded.datasetWithWarnings();
        assertThat(loaded.report().of(NoticeCode.DATES_OUTSIDE_WHOLE)).isEmpty();

        ApecDataset alone = apec.accordingTo(SourceDocument.id("a-sheet"));

        assertThat(NoticeCode.DATES_OUTSIDE_WHOLE.severity()).isEqualTo(Severity.ERROR);
        assertThat(alone.get(Meeting.id("dinner")).dates()).isPresent();
        assertThat(alone.info().notices())
                .filteredOn(n -> n.severity() != Severity.INFO)
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.code()).isEqualTo(NoticeCode.DATES_OUTSIDE_WHOLE);
                    assertThat(n.severity()).isEqualTo(Severity.WARNING);
                    assertThat(n.file()).contains("a-sheet.json");
                    assertThat(n.line()).isPresent();
                    assertThat(n.pointer()).contains("/passages/1/facts/meetings/dinner/dates");
                    assertThat(n.message()).doesNotContain("?");
                });
    }

    @Test
    void anEditorsJudgementHoldsInTheRetellingToo() {
        String judging = """
                {"format": 1, "judgements": [{"claim":
                  {"document": "poster", "entity": "meeting/talks", "property": "dates", "value": "2026-05-02"},
                   "rank": "deprecated", "because": "x"}]}
                """;
        ApecDataset poster = data(
                        PortTalks.LIMA_FILE, PortTalks.GAZETTE_FILE, PortTalks.POSTER_FILE, PortTalks.REGISTER)
                .and(judging)
                .load()
                .datasetWithWarnings()
                .accordingTo(POSTER);

        assertThat(poster.get(TALKS).dates()).isEmpty();
        assertThat(poster.claims(TALKS, "dates")).hasSize(1);
    }

    @Test
    void accordingToAllDocumentsItIsTheWholeRecord() {
        ApecDataset all = APEC.accordingTo(APEC.info().documents());

        assertThat(DatasetWalk.of(all)).isEqualTo(DatasetWalk.of(APEC));
        assertThat(all.info()).isEqualTo(APEC.info());
        assertThat(DatasetWalk.of(APEC.accordingTo(APEC.documents()))).isEqualTo(DatasetWalk.of(APEC));
    }

    @Test
    void accordingToNoDocumentThereAreTheEconomiesAndNothingElse() {
        ApecDataset none = APEC.accordingTo(List.of());

        assertThat(new HashSet<>(DatasetWalk.of(none))).isEqualTo(Set.of(Economy.values()));
        assertThat(none.info().documents()).isEmpty();
        assertThat(none.info().tally().claims()).isZero();
        assertThat(none.accordingTo(List.of()).info()).isEqualTo(none.info());
    }

    @Test
    void restrictingTwiceLeavesWhatBothAskFor() {
        ApecDataset two = APEC.accordingTo(LIMA, GAZETTE);

        assertSame(two.accordingTo(GAZETTE), APEC.accordingTo(GAZETTE));
        assertSame(two.accordingTo(GAZETTE, LIMA, GAZETTE), two);
        assertSame(APEC.accordingTo(GAZETTE).accordingTo(LIMA), APEC.accordingTo(List.of()));
    }

    @Test
    void anUnknownDocumentIsRefusedWithWhatIsWrittenNearlySo() {
        assertThatThrownBy(() -> APEC.accordingTo(SourceDocument.id("lima-buletin")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("document/lima-buletin")
                .hasMessageContaining("document/lima-bulletin");
        assertThatThrownBy(() -> APEC.accordingTo(POSTER).accordingTo(GAZETTE))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> APEC.accordingTo(LIMA, TALKS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itTellsWhatItIsAccordingToAndCountsWhatItHolds() {
        ApecDataset lima = APEC.accordingTo(LIMA);

        assertThat(APEC.info().documents()).containsExactly(GAZETTE, LIMA, POSTER);
        assertThat(lima.info().documents()).containsExactly(LIMA);
        assertThat(lima.info().sources()).isEqualTo(APEC.info().sources());
        assertThat(lima.info().tally().files()).isEqualTo(2);
        assertThat(lima.info().tally().documents()).isEqualTo(1);
        assertThat(lima.info().tally().documentsChecked()).isEqualTo(1);
        assertThat(lima.info().tally().passages())
                .isEqualTo(3)
                .isEqualTo(lima.passages(LIMA).size());
        assertThat(lima.info().tally().wordsNotChecked()).isZero();
        assertThat(lima.info().tally().claims())
                .isEqualTo(DatasetWalk.claims(lima).size())
                .isPositive();
        assertThat(lima)
                .hasToString("ApecDataset of [data] according to [document/lima-bulletin]: "
                        + lima.info().tally().entities() + " entities, "
                        + lima.info().tally().claims() + " claims");
    }

    @Test
    void whatWasNotCheckedInItsDocumentsIsStillTold() {
        ApecDataset apec = data(PortTalks.LIMA_FILE, PortTalks.GAZETTE_FILE, PortTalks.POSTER_FILE, PortTalks.REGISTER)
                .withoutDocuments()
                .load()
                .datasetWithWarnings();

        assertThat(apec.accordingTo(LIMA).info().notices())
                .filteredOn(n -> n.code() == NoticeCode.DOCUMENT_NOT_AT_HAND)
                .singleElement()
                .satisfies(n -> assertThat(n.document()).contains(LIMA));
        assertThat(apec.accordingTo(LIMA).info().tally().documentsChecked()).isZero();
    }

    private static Fact<DateRange> dates(ApecDataset apec) {
        return apec.fact(TALKS, Meeting.DATES).orElseThrow();
    }

    private static void assertSame(ApecDataset actual, ApecDataset expected) {
        assertThat(DatasetWalk.of(actual)).isEqualTo(DatasetWalk.of(expected));
        assertThat(actual.info()).isEqualTo(expected.info());
    }
}
