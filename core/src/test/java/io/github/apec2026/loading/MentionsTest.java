package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mention.Role;
import io.github.apec2026.query.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every claim that names an entity. */
class MentionsTest {

    private static final String GAZETTE = bulletin("callao-gazette", "2026-05-04", """
            {«The PT in the Callao region; the Port of Callao counted 12 ships, 港口論壇 said.», "facts": {
              "meetings": {"talks": {"names": [{"value": {"zh-Hant": "港口論壇"}, "quote": "港口論壇"}]}},
              "topics": {"forum": {"names": [{"value": {"zh-Hant": "港口論壇 said"}, "quote": "港口論壇 said"}]},
                         "pt-time": {"names": [{"value": {"en": "The PT"}, "quote": "The PT"}]}},
              "indicators": {"sight": {"label": {"value": {"en": "Ships in sight"}}, "measure": {"value": "level"},
                "names": [{"value": {"en": "ships"}, "quote": "ships"}]}},
              "observations": {"sight-now": {"indicator": {"value": "sight", "quote": "ships"}, "status": {"value": "actual"},
                "value": {"value": {"amount": "12", "unit": "ships"}, "quote": "12 ships",
                  "according": [{"value": "organization/port", "quote": "Port of Callao"}]}}}}}""");

    private static final String LIMA = lima("""
            {«The Port Talks open in Callao; Ana of Peru spoke of pt.», "facts": {
              "meetings": {"talks": {"kind": {"value": "dialogue"},
                "names": [{"value": {"en": "Port Talks"}, "quote": "Port Talks"}],
                "place": {"value": "old-callao", "quote": "Callao"},
                "speakers": [{"value": "ana", "quote": "Ana"}]}},
              "topics": {"bay": {"names": [{"value": {"en": "open in Callao"}, "quote": "open in Callao"}]}, "small-pt": {"names": [{"value": {"en": "pt"}, "quote": "pt"}]}},
              "persons": {"ana": {"from": {"value": "economy/peru", "quote": "Peru"}}}}}""");

    private static final String REGISTER = register(Harbour.because("""
            "places": {"callao": {"formerly": ["old-callao"], "kind": ~"city", "names": [~{"en": "Callao"}], "economy": ~"peru"}},
            "persons": {"ana": {"names": [~{"en": "Ana"}]}, "ben": {"names": [~{"en": "Ben"}]}},
            "positions": {"minister": {"holder": ~"ana", "title": ~{"en": "Minister"}, "sector": ~"government"}},
            "organizations": {"port": {"kind": ~"company", "names": [~{"en": "Port of Callao"}]}},
            "units": {"ships": {"names": [~{"en": "ships"}]}},
            "meetings": {"talks": {"acronym": ~"PT"}}
            """));

    private static final ApecDataset APEC = data(LIMA, GAZETTE, REGISTER).load().datasetWithWarnings();

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            place/callao      | value   | meeting/talks.place
            place/callao      | words   | topic/bay.names
            place/callao      | source  |
            meeting/talks     | value   |
            person/ana        | value   | meeting/talks.speakers position/minister.holder
            official/ana      | value   | meeting/talks.speakers position/minister.holder
            person/ana        | subject | person/ana.from person/ana.names
            person/ben        | subject | person/ben.names
            person/ben        | value   |
            organization/port | source  | observation/sight-now.value
            unit/ships        | value   | observation/sight-now.value
            unit/ships        | words   | indicator/sight.names observation/sight-now.indicator
            economy/peru      | value   | person/ana.from place/callao.economy
            meeting/talks     | words   | topic/forum.names topic/pt-time.names
            topic/pt-time     | words   |
            """)
    void aClaimNamesAnEntityInOneRole(String id, String role, String claims) {
        List<String> found = APEC.mentions(Id.parse(id)).as(Role.fromString(role)).stream()
                .map(each -> each.claim().subject() + "." + each.claim().property())
                .toList();
        assertThat(found).containsExactlyElementsOf(claims == null ? List.of() : List.of(claims.split(" ")));
    }

    @Test
    void theyAreByDocumentThenAsTheyStandInItAndThoseOfTheRegisterLast() {
        Mentions talks = APEC.mentions(Meeting.id("talks"));

        assertThat(talks.list().stream()
                        .map(each -> each.claim()
                                .evidence()
                                .map(e -> e.document().key())
                                .orElse("register")))
                .containsExactly(
                        "callao-gazette",
                        "callao-gazette",
                        "callao-gazette",
                        "lima-bulletin",
                        "lima-bulletin",
                        "lima-bulletin",
                        "lima-bulletin",
                        "register");
        assertThat(talks.claimsByDocument())
                .isEqualTo(Map.of(SourceDocument.id("callao-gazette"), 3, SourceDocument.id("lima-bulletin"), 4));
    }

    @Test
    void anAcronymIsNoWordInSmallLetters() {
        assertThat(APEC.mentions(Meeting.id("talks")).list())
                .extracting(each -> each.claim().subject().toString())
                .doesNotContain("topic/small-pt");
    }

    @Test
    void aFormerIdMeansItsSuccessor() {
        assertThat(APEC.mentions(Place.id("old-callao"))).isEqualTo(APEC.mentions(Place.id("callao")));
        assertThat(APEC.mentions(Place.id("old-callao")).entity()).isEqualTo(Place.id("callao"));
        assertThat(APEC.mentions(Official.id("ana")).entity()).isEqualTo(Person.id("ana"));
    }

    @Test
    void nothingNamesAnEconomyThatNoDocumentSpeaksOfAndAnUnknownIdIsAnError() {
        assertThat(APEC.mentions(Economy.JAPAN.id()).list()).isEmpty();
        assertThat(APEC.mentions(Economy.JAPAN.id()).claimsByDocument()).isEmpty();
        assertThatThrownBy(() -> APEC.mentions(Place.id("calao")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("place/callao");
        assertThatThrownBy(() -> APEC.mentions(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("entity");
    }

    @Test
    void ofSomeDocumentsOnlyTheirClaimsAndTheRegistersCount() {
        ApecDataset gazette = APEC.accordingTo(SourceDocument.id("callao-gazette"));

        assertThat(gazette.mentions(Organization.id("port")).as(Role.SOURCE)).hasSize(1);
        assertThat(gazette.mentions(Meeting.id("talks")).as(Role.VALUE)).isEmpty();
        assertThat(gazette.mentions(Unit.id("ships")).as(Role.VALUE)).hasSize(1);
    }

    /** Each claim about the entity names it, each has one role, and who is asked about next to it does not change it. */
    @Test
    void everyClaimAboutAnEntityIsAmongThemAndNoneTwice() {
        List<Claim<?>> all = DatasetWalk.claims(APEC);
        int words = 0;
        for (Catalog<?> catalog : DatasetWalk.catalogs(APEC)) {
            for (Entity entity : catalog) {
                Mentions mentions = APEC.mentions(entity.id());
                List<Claim<?>> named = new ArrayList<>();
                mentions.list().forEach(each -> named.add(each.claim()));

                assertThat(named).doesNotHaveDuplicates().isSubsetOf(all);
                assertThat(mentions.as(Role.SUBJECT))
                        .extracting(Mention::claim)
                        .containsExactlyInAnyOrderElementsOf(APEC.claims(entity.id()));
                assertThat(all.stream().filter(claim -> entity.id().equals(claim.value())))
                        .isSubsetOf(named);
                words += mentions.as(Role.WORDS).size();
            }
        }
        assertThat(words).isGreaterThan(5);
    }
}
