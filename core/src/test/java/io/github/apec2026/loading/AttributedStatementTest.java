package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.StatementCatalog;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A statement with what a report says of it. */
class AttributedStatementTest {

    private static final String GAZETTE = bulletin("callao-gazette", "2026-05-04", """
            {«Ana asked for cranes and said more will come.», "facts": {"statements": {"ana-on-cranes": {
              "mode": {"value": "reported"}, "summary": {"value": {"en": "More of them.", "es": "Más."}},
              "speaker": {"value": "person/ana", "quote": "Ana"},
              "excerpt": {"value": {"en": "more will come"}, "quote": "more will come"}}}}}""", """
            {«A guest from Peru praised it.», "facts": {"statements": {"guest": {
              "mode": {"value": "reported"}, "summary": {"value": {"en": "Well done."}},
              "speakerDescription": {"value": {"en": "A guest from Peru"}, "quote": "A guest from Peru"},
              "origin": {"value": "peru", "quote": "Peru"}}}}}""");

    private static final String LIMA = bulletin("lima-bulletin", "2026-05-03", """
            {«Ana: more cranes.», "facts": {"statements": {"ana-on-cranes": {
              "mode": {"value": "reported"}, "summary": {"value": {"en": "More of them."}},
              "topics": [{"value": "cranes", "quote": "cranes"}]}}}}""");

    private static final String NOTE = bulletin("note", "2026-05-05", """
            {«Cranes, cranes.», "facts": {"statements": {"ana-on-cranes": {
              "topics": [{"value": "cranes", "quote": "cranes"}]}}}}""");

    private static final String REGISTER = register(Harbour.because("""
            "persons": {"ana": {"formerly": ["anna"], "names": [~{"en": "Ana", "zh-Hant": "安娜"}]}, "ben": {"names": [~{"en": "Ben"}]}},
            "positions": {
              "minister": {"holder": ~"anna", "title": ~{"en": "Minister"}, "sector": ~"government", "economy": ~"chile"},
              "member": {"holder": ~"ana", "title": ~{"en": "Member"}, "sector": ~"consultative"}},
            "organizations": {"wire": {"kind": ~"media", "names": [~{"en": "The Wire"}]}, "paper": {"kind": ~"media"}},
            "topics": {"cranes": {"names": [~{"en": "cranes"}]}},
            "meetings": {
              "talks": {"kind": ~"dialogue", "names": [~{"en": "Port Talks"}]},
              "year": {"kind": ~"dialogue", "names": [~{"en": "Port Year"}]}},
            "statements": {
              "unwritten": {"mode": ~"reported", "summary": ~{"en": "Ships."}},
              "ana-on-cranes": {"capacities": [~"minister", ~"member"], "relayedBy": [~"organization/wire", ~"person/ben", ~"organization/paper"],
                "relayedAt": ~"year", "occasion": ~"talks", "during": ~"year", "channel": ~"address", "act": ~"call"}}
            """));

    private static final ApecDataset APEC =
            data(LIMA, GAZETTE, NOTE, REGISTER).load().datasetWithWarnings();

    @Test
    void itTellsWhoInWhichPostsWhereAndThroughWhom() {
        AttributedStatement ana = of("ana-on-cranes", Locale.ENGLISH);

        assertThat(ana.speaker().map(Label::text)).contains("Ana");
        assertThat(ana.capacities()).extracting(Label::text).containsExactly("Minister", "Member");
        assertThat(ana.occasion().map(Label::text)).contains("Port Talks");
        assertThat(ana.during().map(Label::text)).contains("Port Year");
        assertThat(ana.relays()).extracting(Label::text).containsExactly("The Wire", "Ben", "paper");
        assertThat(ana.relays()).extracting(Label::origin).endsWith(Label.Origin.KEY);
        assertThat(ana.relayedAt().map(Label::text)).contains("Port Year");
        assertThat(ana.summary().text()).isEqualTo("More of them.");
        assertThat(ana.print())
                .isEqualTo(
                        "Ana (Minister; Member), address, Port Talks, during Port Year, relayed by The Wire at Port Year,"
                                + " relayed by Ben, relayed by paper: More of them.");
    }

    @Test
    void theLanguagesAreThosePreferredAsFarAsThereAreAny() {
        assertThat(of("ana-on-cranes", Locale.TRADITIONAL_CHINESE).speaker().map(Label::text))
                .contains("安娜");
        assertThat(of("ana-on-cranes", Locale.TRADITIONAL_CHINESE).occasion().map(Label::text))
                .contains("Port Talks");
        assertThat(of("ana-on-cranes").speaker()).isPresent();
    }

    @Test
    void aSpeakerWhoIsOnlyDescribedIsFoundByTheOrigin() {
        AttributedStatement guest = of("guest", Locale.ENGLISH);

        assertThat(guest.speaker().map(Label::text)).contains("A guest from Peru");
        assertThat(guest.speaker().map(Label::origin)).contains(Label.Origin.DOCUMENT);
        assertThat(guest.print()).isEqualTo("A guest from Peru: Well done.");
        assertThat(keys(APEC.statements().byEconomy(Economy.PERU))).isEqualTo("guest");
        assertThat(keys(APEC.statements().byEconomy(Economy.CHILE))).isEqualTo("ana-on-cranes");
        assertThat(keys(APEC.statements().byOtherEconomiesThan(Economy.CHILE))).isEqualTo("guest");
        assertThat(keys(APEC.statements().byOtherEconomiesThan(Economy.JAPAN))).isEqualTo("ana-on-cranes guest");
    }

    @Test
    void whatNothingShowsIsEmpty() {
        AttributedStatement unwritten = of("unwritten", Locale.ENGLISH);

        assertThat(unwritten.speaker()).isEmpty();
        assertThat(unwritten.capacities()).isEmpty();
        assertThat(unwritten.relays()).isEmpty();
        assertThat(unwritten.citations()).isEmpty();
        assertThat(unwritten.print()).isEqualTo("Ships.");
    }

    @Test
    void eachDocumentThatTellsOfItIsCitedOnceByItsWordsWhereItPrintsThem() {
        List<Citation> citations = of("ana-on-cranes", Locale.ENGLISH).citations();

        assertThat(citations)
                .extracting(each -> each.document().key())
                .containsExactly("callao-gazette", "lima-bulletin", "note");
        assertThat(citations.get(0).words()).containsExactly("more will come");
    }

    @Test
    void aDeprecatedClaimIsNotCited() {
        ApecDataset judged = data(LIMA, GAZETTE, NOTE, REGISTER).and("""
                        {"format": 1, "judgements": [{"claim": {"document": "note", "entity": "statement/ana-on-cranes", "property": "topics",
                          "value": "cranes"}, "rank": "deprecated", "because": "x"}]}
                        """).load().datasetWithWarnings();

        assertThat(judged.statements()
                        .spokenBy(Person.id("ana"))
                        .attributed()
                        .get(0)
                        .citations())
                .extracting(each -> each.document().key())
                .containsExactly("callao-gazette", "lima-bulletin");
    }

    /** The documents that are cited are those under which the catalog has the statement. */
    @Test
    void whatIsCitedIsWhereTheStatementIsFound() {
        for (AttributedStatement each : APEC.statements().attributed()) {
            TreeSet<SourceDocument> found = new TreeSet<>((a, b) -> a.id().compareTo(b.id()));
            for (SourceDocument document : APEC.documents()) {
                if (APEC.statements()
                        .inDocument(document.id())
                        .contains(each.statement().id())) {
                    found.add(document);
                }
            }
            assertThat(each.citations())
                    .extracting(Citation::document)
                    .containsExactlyElementsOf(
                            found.stream().map(SourceDocument::id).toList());
        }
    }

    @Test
    void theyAreInTheOrderOfTheNarrowedCatalog() {
        assertThat(APEC.statements().attributed(Locale.ENGLISH))
                .extracting(AttributedStatement::statement)
                .containsExactlyElementsOf(APEC.statements().list());
        assertThat(APEC.statements().byOfficials().attributed()).hasSize(1);
        assertThat(APEC.statements().named("x").attributed()).isEmpty();
        assertThatThrownBy(() -> APEC.statements().attributed((Locale[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("preferred");
    }

    @Test
    void anOfficialsIdMeansThePersonAndAFormerIdItsSuccessor() {
        StatementCatalog ana = APEC.statements().spokenBy(Person.id("ana"));

        assertThat(APEC.statements().spokenBy(Official.id("ana"))).isEqualTo(ana);
        assertThat(APEC.statements().spokenBy(Person.id("anna"))).isEqualTo(ana);
        assertThat(keys(APEC.statements().byOfficials())).isEqualTo("ana-on-cranes");
        assertThat(keys(APEC.statements().inCapacity(Sector.CONSULTATIVE))).isEqualTo("ana-on-cranes");
        assertThat(keys(APEC.statements().relayedBy(Person.id("ben")))).isEqualTo("ana-on-cranes");
        assertThat(keys(APEC.statements().inCapacity(Sector.MEDIA))).isEmpty();
    }

    /** Where nobody stated a thing, narrowing by it finds nothing and is no error. */
    @Test
    void inARecordWhereNothingIsStatedEveryNarrowingFindsNothing() {
        ApecDataset bare = data(register(Harbour.because("""
                        "meetings": {"talks": {"kind": ~"dialogue"}},
                        "places": {"lima": {"kind": ~"city"}},
                        "topics": {"fish": {"names": [~{"en": "fish"}]}},
                        "initiatives": {"plan": {"kind": ~"plan"}},
                        "statements": {"unwritten": {"mode": ~"reported", "summary": ~{"en": "Ships."}}}
                        """))).load().datasetWithWarnings();
        Meeting talks = bare.meetings().list().get(0);

        assertThat(bare.statements().withinMeeting(talks.id()).list()).isEmpty();
        assertThat(bare.statements().about(bare.topics().list().get(0).id()).list())
                .isEmpty();
        assertThat(bare.statements().byEconomy(Economy.PERU).list()).isEmpty();
        assertThat(bare.statements().byOtherEconomiesThan(Economy.PERU).list()).isEmpty();
        assertThat(bare.statements().inCapacity(Sector.GOVERNMENT).list()).isEmpty();
        assertThat(bare.initiatives().withinMeeting(talks.id()).list()).isEmpty();
        assertThat(bare.meetings().heldIn(bare.places().list().get(0).id()).list())
                .isEmpty();
        assertThat(bare.outcomes(talks.id()).announced()).isEmpty();
    }

    /** The register alone names the speaker: a part without the register's claims still answers. */
    @Test
    void aPartThatDoesNotHoldWhoSpokeAnswersNevertheless() {
        ApecDataset record = data(
                        bulletin("callao-gazette", "2026-05-04", """
                                {«Eva spoke, as Chair.», "referents": [
                                   {"words": "Eva", "means": "person/eva"}, {"words": "Chair", "means": "position/chair"}],
                                 "facts": {"statements": {"eva-spoke": {
                                  "mode": {"value": "reported"}, "summary": {"value": {"en": "More."}},
                                  "capacities": [{"value": "chair", "quote": "Chair"}],
                                  "speaker": {"value": "person/eva", "quote": "Eva"}}}}}"""), bulletin("lima-bulletin", "2026-05-03", """
                                {«Dr Eva is Chair.», "referents": [{"words": "Eva", "means": "person/eva"}], "facts": {
                                  "persons": {"eva": {"honorific": {"value": {"en": "Dr"}, "quote": "Dr"}}},
                                  "positions": {"chair": {"title": {"value": {"en": "Chair"}, "quote": "Chair"},
                                    "holder": {"value": "eva", "quote": "Eva"}, "sector": {"value": "government"}}}}}"""))
                .load()
                .datasetWithWarnings();
        ApecDataset part = record.accordingTo(SourceDocument.id("callao-gazette"));

        assertThat(part.find(Person.id("eva")))
                .as("this test is about a person who is not there")
                .isEmpty();
        assertThat(part.statements().attributed(Locale.ENGLISH)).singleElement().satisfies(each -> {
            assertThat(each.speaker().map(Label::text)).contains("eva");
            assertThat(each.speaker().map(Label::origin)).contains(Label.Origin.KEY);
        });
        assertThat(part.statements().byEconomy(Economy.PERU).list()).isEmpty();
        assertThat(part.statements().spokenBy(Person.id("eva")).list()).hasSize(1);
    }

    @Test
    void ofACompiledRecordItIsTheSame() {
        RandomRecord random = new RandomRecord(7);
        assertThat(Recompiled.of(random.source()).load().orThrow().statements().attributed(Locale.ENGLISH))
                .isEqualTo(Recompiled.loader(new RandomRecord(7).source())
                        .read()
                        .orThrow()
                        .statements()
                        .attributed(Locale.ENGLISH))
                .hasSizeGreaterThan(50);
    }

    private static AttributedStatement of(String key, Locale... preferred) {
        return APEC.statements().attributed(preferred).stream()
                .filter(each -> each.statement().id().equals(Statement.id(key)))
                .findFirst()
                .orElseThrow();
    }

    private static String keys(StatementCatalog statements) {
        return statements.stream().map(each -> each.id().key()).collect(Collectors.joining(" "));
    }
}
