package io.github.apec2026.loading;

import static io.github.apec2026.loading.Harbour.because;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.register;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.value.TaggedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text finds among names, in whichever way it is written, and in which order. */
class SearchTest {

    private static final ApecDataset APEC = data(register(because("""
                    "persons": {
                      "ana-lopez": {"names": [~{"en": "Ana López-Núñez"}, ~{"zh-Hant": "安娜·洛佩斯"}],
                        "honorific": ~{"en": "Prof", "zh-Hant": "教授"}},
                      "jin-ping-he": {"formerly": ["the-old-key"], "names": [~{"en": "He Jinping"}, ~{"zh-Hant": "何金平"}]},
                      "nguyen-duc": {"names": [~{"en": "Nguyễn Đức"}]},
                      "strauss": {"names": [~{"de": "Anna Strauß"}]},
                      "yuki": {"names": [~{"ja": "山田ゆき"}]}},
                    "positions": {
                      "he-minister": {"holder": ~"jin-ping-he", "title": ~{"en": "Minister for Ports", "zh-Hant": "港務部長"}, "sector": ~"government"},
                      "strauss-founder": {"holder": ~"strauss", "title": ~{"en": "Founder"}, "sector": ~"business"},
                      "ana-founder": {"holder": ~"ana-lopez", "title": ~{"en": "Founder"}, "sector": ~"business"}},
                    "organizations": {
                      "harbour": {"kind": ~"company", "names": [~{"en": "Harbour"}]},
                      "harbour-office": {"kind": ~"government", "names": [~{"en": "Harbour Office"}, ~{"zh-Hant": "港務局（南區）"}]},
                      "old-harbour": {"kind": ~"company", "names": [~{"en": "Old Harbour"}]},
                      "office-of-harbours": {"kind": ~"company", "names": [~{"en": "Office of the Old Harbours"}]},
                      "research": {"kind": ~"company", "names": [~{"en": "R&D Partners"}]},
                      "people": {"kind": ~"company", "names": [~{"en": "People’s Port"}]},
                      "thai": {"kind": ~"company", "names": [~{"th": "การท่าเรือ"}]},
                      "korean": {"kind": ~"company", "names": [~{"ko": "부산항"}]}},
                    "places": {
                      "harbour-town": {"kind": ~"city", "names": [~{"en": "Harbour"}]},
                      "quay-7-seven": {"kind": ~"venue"},
                      "philippines": {"kind": ~"city", "names": [~{"en": "Philippines"}, ~{"en": "Hong Kong Town"}]},
                      "rare": {"kind": ~"city", "names": [~{"zh-Hant": "𠀋州"}]}},
                    "economies": {"philippines": {"names": [~{"en": "Philippines"}]}},
                    "statements": {"on-dredging": {"mode": ~"reported", "summary": ~{"en": "They dredge the fairway."}}},
                    "meetings": {
                      "talks": {"kind": ~"dialogue", "acronym": ~"HT2", "names": [~{"en": "Harbour Talks 2026"}, ~{"zh-Hant": "2026年港口對話第2次會議"}]},
                      "dated": {"kind": ~"dialogue", "names": [
                        {"value": {"en": "Wrong Name"}, "rank": "deprecated", "because": "x"}, ~{"en": "Late Name"},
                        {"value": {"en": "Late Name First"}, "rank": "preferred", "because": "x"}]}},
                    "initiatives": {"deepen": {"kind": ~"proposal", "label": ~{"en": "A deeper fairway"}, "summary": ~{"en": "Unsearched prose"}},
                      "dredging": {"kind": ~"proposal", "summary": ~{"en": "Dredge it.", "zh-Hant": "疏浚航道。"}},
                      "named": {"kind": ~"proposal", "names": [~{"en": "Name"}], "summary": ~{"en": "Prose of what has a name."}}},
                    "units": {
                      "percent": {"names": [~{"en": "%"}]},
                      "ships": {"names": [~{"en": "ships"}, ~{"zh-Hant": "艘"}]}}
                    """))).load().datasetWithWarnings();

    static Stream<Arguments> searches() {
        return Stream.of(
                // the nearest first; then by type, then by id
                finds(
                        "harbour",
                        "EXACT organization/harbour, EXACT place/harbour-town, BEGINNING meeting/talks,"
                                + " BEGINNING organization/harbour-office, WITHIN organization/office-of-harbours, WITHIN organization/old-harbour"),
                finds("office harbour", "WORDS organization/harbour-office, WORDS organization/office-of-harbours"),
                finds("harbour office", "EXACT organization/harbour-office, WORDS organization/office-of-harbours"),
                // case, width, diacritics, spaces, hyphens, apostrophes
                finds("ANA LÓPEZ-NÚÑEZ", "EXACT person/ana-lopez"),
                finds("ana lopez nunez", "EXACT person/ana-lopez"),
                finds("  Ａｎａ　Ｌｏｐｅｚ－Ｎｕｎｅｚ ", "EXACT person/ana-lopez"),
                finds("López-Núñez, Ana", "WORDS person/ana-lopez"),
                finds("nunez,ana", "WORDS person/ana-lopez"),
                finds("He Jin-ping", "EXACT person/jin-ping-he"),
                finds("HeJinPing", "EXACT person/jin-ping-he"),
                finds("Jin-ping He", "WORDS person/jin-ping-he"),
                finds("nguyen duc", "EXACT person/nguyen-duc"),
                finds("STRAUSS", "WITHIN person/strauss"),
                finds("Anna Strauss", "EXACT person/strauss"),
                finds("r&d", "BEGINNING organization/research"),
                finds("RD", "BEGINNING organization/research"),
                finds("R & D", "BEGINNING organization/research"),
                finds("d & partners r", "WORDS organization/research"),
                finds("％", "EXACT unit/percent"),
                finds("5 %", ""),
                finds("people's", "BEGINNING economy/china, BEGINNING organization/people"),
                finds("peoples port", "EXACT organization/people"),
                // words cut short, and letters that no word begins with
                finds("Harb Tal", "WORDS meeting/talks"),
                finds("arbour", ""),
                finds("2026", "BEGINNING meeting/talks"),
                finds("talks harbour 2027", ""),
                // Han characters stand anywhere; marks among them do not count
                finds("港務局(南區)", "EXACT organization/harbour-office"),
                finds("「南區」", "WITHIN organization/harbour-office"),
                finds("務局", "WITHIN organization/harbour-office"),
                finds("南 港", "WORDS organization/harbour-office"),
                finds("南務", ""),
                finds("安娜洛佩斯", "EXACT person/ana-lopez"),
                finds("安 娜", "BEGINNING person/ana-lopez"),
                finds("何金平", "EXACT person/jin-ping-he"),
                finds("港口2026會議", "WORDS meeting/talks"),
                // either way of writing them
                finds("港务局（南区）", "EXACT organization/harbour-office"),
                finds("港務局（南区）", "EXACT organization/harbour-office"),
                finds("对话", "WITHIN meeting/talks"),
                finds("２０２６年", "BEGINNING meeting/talks"),
                finds("𠀋", "BEGINNING place/rare"),
                finds("何金平 He Jinping", ""),
                // other scripts
                finds("ゆき", "WITHIN person/yuki"),
                finds("เรือ", "WITHIN organization/thai"),
                finds("부산", "BEGINNING organization/korean"),
                // what is searched besides names, and what is not
                finds("ht2", "EXACT meeting/talks"),
                finds("Minister", "BEGINNING position/he-minister, POST person/jin-ping-he"),
                finds("港務部長", "EXACT position/he-minister, POST person/jin-ping-he"),
                finds("部長", "WITHIN position/he-minister, POST person/jin-ping-he"),
                finds("ports minister", "WORDS position/he-minister, POST person/jin-ping-he"),
                finds(
                        "founder",
                        "EXACT position/ana-founder, EXACT position/strauss-founder, POST person/ana-lopez, POST person/strauss"),
                // with the honorific before the name, or behind it
                finds("Prof. López-Núñez", "WORDS person/ana-lopez"),
                finds("Prof Ana Lopez-Nunez", "EXACT person/ana-lopez"),
                finds("prof", "BEGINNING person/ana-lopez"),
                finds("安娜洛佩斯教授", "EXACT person/ana-lopez"),
                finds("教授", "WITHIN person/ana-lopez"),
                finds("Prof 安娜", ""),
                // what stands for a name: a summary in a language without one, else the key
                finds("dredge", "SUMMARY initiative/dredging, SUMMARY statement/on-dredging"),
                finds("疏浚", "SUMMARY initiative/dredging"),
                finds("quay seven", "SUMMARY place/quay-7-seven"),
                // economies first, where all else is equal
                finds("Philippines", "EXACT economy/philippines, EXACT place/philippines"),
                finds("hong kong", "BEGINNING economy/hong-kong-china, BEGINNING place/philippines"),
                finds("fairway", "WITHIN initiative/deepen, SUMMARY statement/on-dredging"),
                finds("prose", ""),
                finds("the-old-key", ""),
                finds("Wrong", ""),
                finds("艘", "EXACT unit/ships"),
                finds("chile", "EXACT economy/chile"));
    }

    private static Arguments finds(String text, String hits) {
        return Arguments.of(text, hits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("searches")
    void aTextFindsTheseInThisOrder(String text, String hits) {
        assertThat(APEC.search(text).stream().map(hit -> hit.match() + " " + hit.id()))
                .containsExactly(hits.isEmpty() ? new String[0] : hits.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\t", "《》", "-", "·", "\u0301"})
    void aTextWithoutLetterOrDigitFindsNothingThatHasThem(String text) {
        assertThat(APEC.search(text)).isEmpty();
        assertThat(APEC.organizations().named(text)).isEmpty();
    }

    @Test
    void aHitTellsTheNameAsItIsWrittenAndTheFirstOfThoseThatMatchAlike() {
        assertThat(APEC.search("ht2"))
                .containsExactly(Hit.builder()
                        .id(Id.parse("meeting/talks"))
                        .name(new TaggedText("und", "HT2"))
                        .match(Match.EXACT)
                        .build());
        assertThat(APEC.search("安娜")).extracting(Hit::name).containsExactly(new TaggedText("zh-Hant", "安娜·洛佩斯"));
        assertThat(APEC.search("late name")).extracting(Hit::name).containsExactly(new TaggedText("en", "Late Name"));
        assertThat(APEC.search("late")).extracting(Hit::name).containsExactly(new TaggedText("en", "Late Name First"));
    }

    @Test
    void aSearchCanBeKeptAndIsTheSameEachTime() {
        List<Hit> hits = APEC.search("harbour");

        assertThat(hits).isUnmodifiable().isEqualTo(APEC.search("Harbour"));
    }

    @ParameterizedTest
    @CsvSource({
        "harbour, harbour harbour-office office-of-harbours old-harbour",
        "old harbour, office-of-harbours old-harbour",
        "何金平, ''"
    })
    void aCatalogIsNarrowedToThoseThatATextFindsInItsOwnOrder(String text, String keys) {
        assertThat(keys(APEC.organizations().named(text))).isEqualTo(keys);
    }

    @Test
    void officialsAreFoundByTheirPersonsNamesAndAsPersons() {
        assertThat(APEC.officials().named("jinping").list()).containsExactly(APEC.get(Official.id("jin-ping-he")));
        assertThat(APEC.officials().named("Ana")).isEmpty();
        assertThat(APEC.search("jinping")).extracting(Hit::id).isEqualTo(List.of(Person.id("jin-ping-he")));
    }

    @Test
    void officialsAndPersonsAreFoundByTheirPosts() {
        assertThat(keys(APEC.officials().named("minister for ports"))).isEqualTo("jin-ping-he");
        assertThat(keys(APEC.persons().named("founder"))).isEqualTo("ana-lopez strauss");
        assertThat(APEC.search("Minister for Ports").get(1).name())
                .isEqualTo(new TaggedText("en", "Minister for Ports"));
        assertThat(APEC.search("Prof Ana").get(0).name()).isEqualTo(new TaggedText("en", "Ana López-Núñez"));
    }

    @Test
    void everyCatalogCanBeNarrowedByNameAndKeepsItsOtherNarrowings() {
        assertThat(keys(APEC.meetings().named("harbour").named("2026"))).isEqualTo("talks");
        assertThat(keys(APEC.initiatives().named("deeper"))).isEqualTo("deepen");
        assertThat(keys(APEC.units().named("SHIPS"))).isEqualTo("ships");
        assertThat(keys(APEC.positions().named("minister"))).isEqualTo("he-minister");
        assertThat(keys(APEC.economies().named("new"))).isEqualTo("new-zealand papua-new-guinea");
        assertThat(APEC.statements().named("harbour")).isEmpty();
        assertThat(APEC.observations().named("harbour")).isEmpty();
        assertThat(APEC.organizations().named("harbour").named("office"))
                .isEqualTo(APEC.organizations().named("office").named("harbour"));
    }

    @Test
    void aNameThatAnOverlayAddsIsFound() {
        ApecDataset with = data(register(because("\"organizations\": {\"port\": {\"kind\": ~\"company\"}}")))
                .and(register(because("\"organizations\": {\"port\": {\"names\": [~{\"en\": \"Quay\"}]}}")))
                .load()
                .datasetWithWarnings();

        assertThat(with.search("quay")).extracting(Hit::id).isEqualTo(List.of(Organization.id("port")));
    }

    private static String keys(Catalog<?> catalog) {
        return String.join(" ", catalog.stream().map(Entity::id).map(Id::key).toList());
    }
}
