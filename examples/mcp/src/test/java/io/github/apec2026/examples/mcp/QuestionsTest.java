package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions of the guide "What you can ask", answered by the tools from the five documents. */
class QuestionsTest {

    private static Assistant assistant;

    @BeforeAll
    static void start() {
        assistant = Assistant.start();
    }

    @AfterAll
    static void stop() {
        assistant.close();
    }

    private static JsonNode ask(String tool, Map<String, ?> arguments) {
        return assistant.ask(tool, arguments);
    }

    private static List<String> all(JsonNode answer, String pointer) {
        List<String> values = new ArrayList<>();
        answer.path("items").forEach(item -> values.add(item.at(pointer).asString("")));
        return values;
    }

    @Test
    void whoSpokeAtTheOpeningAndWhatDidTheyPromise() {
        JsonNode promises = ask("list_statements", Map.of("at", "meeting/som1-2026-opening", "act", "commitment"));
        assertThat(all(promises, "/id"))
                .containsExactly(
                        "statement/wang-yi-on-the-agenda-of-the-year",
                        "statement/wang-yi-on-reform-and-opening",
                        "statement/wang-yi-on-chinas-contribution");
        JsonNode first = promises.path("items").get(0);
        assertThat(first.at("/speaker/label").asString()).isEqualTo("Wang Yi");
        assertThat(first.at("/capacities/0").asString()).isEqualTo("Minister of Foreign Affairs");
        assertThat(first.at("/relayedBy/0/id").asString()).isEqualTo("organization/xinhua");
        assertThat(ask("list_statements", Map.of("at", "som1-2026-opening", "act", "call"))
                        .path("total")
                        .asInt())
                .isEqualTo(19);
    }

    @Test
    void whoIsAskedToDoSomething() {
        assertThat(all(ask("list_statements", Map.of("addressed_to", "organization/ppsti")), "/id"))
                .containsExactly(
                        "statement/hwanil-park-on-ppsti-role",
                        "statement/hwanil-park-on-policy-direction",
                        "statement/hwanil-park-on-measurable-outcomes");
        assertThat(all(
                        ask(
                                "list_initiatives",
                                Map.of("proposed_by", "person/yang-xing", "addressed_to", "economy/korea")),
                        "/id"))
                .containsExactly("initiative/yang-xing-rcep-mechanisms");
    }

    @Test
    void whatDidXiJinpingSayAndThroughWhom() {
        JsonNode said = ask("list_statements", Map.of("speaker", "person/xi-jinping"))
                .path("items")
                .get(0);
        assertThat(said.at("/relayedBy/0/id").asString()).isEqualTo("person/wang-yi");
        assertThat(said.at("/relayedBy/1/id").asString()).isEqualTo("organization/xinhua");
        assertThat(said.at("/relayedAt/id").asString()).isEqualTo("meeting/som1-2026-opening");
        assertThat(said.path("occasion").isMissingNode()).isTrue();
        assertThat(said.path("notStated").toString()).contains("occasion", "date");
    }

    @Test
    void whatDidXinhuaCarry() {
        JsonNode carried =
                ask("carried_by", Map.of("organization", "organization/xinhua", "types", List.of("observation")));
        assertThat(all(carried, "/entity/id"))
                .containsExactly("observation/som1-2026-participants-actual", "observation/som1-2026-event-rank-2026");
        assertThat(carried.path("notes").get(0).asString()).contains("3 articles, 37 statements, 29 initiatives");
    }

    @Test
    void whatIsSaidAboutArtificialIntelligence() {
        JsonNode said = ask("what_is_said_about", Map.of("about", "topic/artificial-intelligence"));
        assertThat(said.at("/byType/statement").asInt()).isEqualTo(46);
        assertThat(ask("list_statements", Map.of("topic", "artificial-intelligence"))
                        .path("total")
                        .asInt())
                .isEqualTo(46);
        JsonNode officials = ask("list_statements", Map.of("topic", "artificial-intelligence", "by_officials", true));
        assertThat(officials.path("total").asInt()).isEqualTo(6);
        JsonNode others = ask("list_statements", Map.of("topic", "artificial-intelligence", "not_economy", "china"));
        assertThat(others.path("total").asInt()).isZero();
        assertThat(others.path("notes").toString()).contains("left out", "does not show that there is nothing");
    }

    @Test
    void wordsLeadToTheSameSubject() {
        JsonNode said = ask("what_is_said_about", Map.of("about", "artificial intelligence"));
        assertThat(said.at("/understoodAs/0/id").asString()).isEqualTo("topic/artificial-intelligence");
        JsonNode question = ask("what_is_said_about", Map.of("about", "What did Shenzhen plan about robotics?"));
        assertThat(question.path("understoodAs").toString()).contains("place/shenzhen", "topic/robotics");
        JsonNode misspelt = ask("what_is_said_about", Map.of("about", "shenzen"));
        assertThat(misspelt.path("total").asInt()).isZero();
        assertThat(misspelt.at("/didYouMean/0/id").asString()).isEqualTo("place/shenzhen");
    }

    @Test
    void whatADocumentDoesNotSpeakOfIsNoFault() {
        Map<String, ?> question =
                Map.of("about", "meeting/som1-2026", "according_to", List.of("document/cgtn-gyeongju-2025"));
        JsonNode said = assistant.answer("what_is_said_about", question);
        assertThat(said.path("total").asInt()).isZero();
        assertThat(said.path("notes").toString()).contains("states nothing that fits");
    }

    @Test
    void whichWordsAreQuotations() {
        assertThat(ask("list_statements", Map.of("mode", "direct"))
                        .path("total")
                        .asInt())
                .isEqualTo(33);
        JsonNode edited = ask("list_statements", Map.of("mode", "edited", "limit", 50));
        assertThat(edited.path("total").asInt()).isEqualTo(23);
        assertThat(all(edited, "/mode")).containsOnly("edited");
    }

    @Test
    void whoSpokeWithoutAName() {
        JsonNode guest = ask("list_statements", Map.of("economy", "indonesia"))
                .path("items")
                .get(0);
        assertThat(guest.path("speaker").isMissingNode()).isTrue();
        assertThat(guest.path("speakerDescription").asString()).contains("Indonesia");
        assertThat(guest.path("channel").asString()).isEqualTo("guest-book");
        assertThat(guest.path("notStated").toString()).contains("speaker");
    }

    @Test
    void whatWasProposedAtSom1AndWhatMerelyWhileItWasOn() {
        JsonNode outcomes = ask("meeting_outcomes", Map.of("meeting", "meeting/som1-2026"));
        assertThat(entities(outcomes, "proposed"))
                .containsExactly(
                        "initiative/apec-connectivity-blueprint-upgrade", "initiative/leaders-outcome-document-2026");
        assertThat(entities(outcomes, "put-forward-during")).hasSize(3);
        JsonNode session = ask("meeting_outcomes", Map.of("meeting", "guangdong-cppcc-13-4"));
        assertThat(entities(session, "adopted")).containsExactly("initiative/guangdong-cppcc-13-4-resolution");
        assertThat(entities(session, "elected")).hasSize(2);
    }

    private static List<String> entities(JsonNode outcomes, String group) {
        List<String> ids = new ArrayList<>();
        outcomes.path("items").forEach(item -> {
            if (item.path("group").asString().equals(group)) {
                ids.add(item.at("/entity/id").asString());
            }
        });
        return ids;
    }

    @Test
    void howManyTookPartExpectedOrCounted() {
        JsonNode figures = ask("list_figures", Map.of("indicator", "som1-2026-participants"));
        assertThat(all(figures, "/value"))
                .containsExactlyInAnyOrder("more than 1,400 people", "more than 1,000 people");
        assertThat(all(figures, "/bound")).containsOnly("more-than");
        assertThat(all(figures, "/status")).containsExactlyInAnyOrder("actual", "expected");
        assertThat(figures.toString()).contains("organization/xinhua");
        JsonNode conflict = ask("contradictions", Map.of("about", "indicator/som1-2026-participants"))
                .path("items")
                .get(0);
        assertThat(conflict.path("reason").asString()).isEqualTo("counted");
        assertThat(conflict.at("/chosen/citation").asString()).contains("1,400");
        assertThat(conflict.path("others")).hasSize(1);
        JsonNode fact = ask("fact", Map.of("id", "observation/som1-2026-participants-actual", "property", "value"));
        assertThat(fact.path("contradictions")).hasSize(1);
    }

    @Test
    void whatHappenedOnTheTenthOfFebruary() {
        JsonNode day = ask("timeline", Map.of("when", "2026-02-10", "limit", 50));
        assertThat(all(day, "/entity/id").get(0)).isEqualTo("meeting/som1-2026");
        assertThat(all(day, "/certainty")).filteredOn("decided"::equals).hasSize(32);
        JsonNode february = ask("timeline", Map.of("when", "2026-02", "where", "guangdong"));
        assertThat(february.path("notes").get(0).asString()).startsWith("37 decided, 41 undecided");
    }

    @Test
    void meetingsInGuangdongInFebruaryDecidedAndUndecided() {
        JsonNode meetings = ask("list_meetings", Map.of("when", "2026-02", "where", "place/guangdong", "limit", 50));
        Map<Boolean, List<String>> byCertainty =
                new TreeMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        meetings.path("items")
                .forEach(item -> byCertainty
                        .get(item.path("certainty").asString().equals("decided"))
                        .add(item.path("id").asString()));
        assertThat(byCertainty.get(true)).contains("meeting/som1-2026");
        assertThat(byCertainty.get(false)).contains("meeting/ppsti-2026", "meeting/som1-2026-technology-visit");
        JsonNode decidedOnly =
                ask("list_meetings", Map.of("when", "2026-02", "where", "place/guangdong", "include_undecided", false));
        assertThat(all(decidedOnly, "/id")).isEqualTo(byCertainty.get(true));
    }

    @Test
    void whatIsKnownOfTheLeadersMeeting() {
        assertThat(ask("fact", Map.of("id", "meeting/aelm-2026", "property", "dates"))
                        .at("/values/0/value/value")
                        .asString())
                .isEqualTo("2026-11");
        assertThat(assistant.refusal("get", Map.of("id", "meeting/aelm-2026", "as_of", "2026-02-01")))
                .contains("do not speak of it");
        JsonNode known = ask("get", Map.of("id", "meeting/aelm-2026", "as_of", "2026-03-01"));
        assertThat(known.path("notStated").toString()).contains("place");
        assertThat(known.path("notes").toString()).contains("meeting/apec-shenzhen-meeting", "print no date");
        JsonNode open =
                ask("left_open", Map.of("kinds", List.of("meetings-perhaps-the-same"), "about", "meeting/aelm-2026"));
        assertThat(open.at("/items/0/others/0/id").asString()).isEqualTo("meeting/apec-shenzhen-meeting");
        assertThat(open.at("/items/0/because").asString()).isNotBlank();
    }

    @Test
    void whatDoesTheHostPlan() {
        JsonNode agenda = ask("agenda", Map.of("edition", "edition/2026", "limit", 50));
        assertThat(agenda.path("total").asInt()).isEqualTo(21);
        assertThat(agenda.path("notes").toString()).contains("economy/china", "18 of the 21", "priority/openness-2026");
        assertThat(all(agenda, "/initiative/id")).contains("initiative/china-2026-two-paths");
        assertThat(all(
                        ask("list_initiatives", Map.of("priority", "priority/innovation-2026", "edition", "2026")),
                        "/id"))
                .containsExactlyInAnyOrder(
                        "initiative/china-2026-three-transformations", "initiative/china-2026-innovation-partnership");
    }

    @Test
    void guangdongsTrade() {
        JsonNode trade = ask("list_figures", Map.of("indicator", "guangdong-foreign-trade", "limit", 50));
        assertThat(trade.path("total").asInt()).isEqualTo(14);
        assertThat(trade.at("/items/0/value").asString()).isEqualTo("9.49 trillion CNY");
        assertThat(trade.at("/items/0/amount").asString()).isEqualTo("9490000000000");
        JsonNode asean = ask("list_figures", Map.of("indicator", "guangdong-asean-trade"))
                .path("items")
                .get(0);
        assertThat(asean.at("/counterpart/id").asString()).isEqualTo("organization/asean");
        assertThat(asean.path("converted").asString()).isEqualTo("211 billion USD");
        assertThat(asean.path("time").asString()).isEqualTo("2025");
        assertThat(ask("list_figures", Map.of("indicator", "guangdong-foreign-trade-rank"))
                        .at("/items/0/among/id")
                        .asString())
                .isEqualTo("economy/china");
    }

    @Test
    void whatFollowsFromTheFigures() {
        JsonNode share = ask(
                "compute",
                Map.of(
                        "operation",
                        "share",
                        "figures",
                        List.of("observation/guangdong-asean-trade-2025", "observation/guangdong-foreign-trade-2025"),
                        "places",
                        1));
        assertThat(share.path("value").asString()).isEqualTo("16.1 percent");
        assertThat(share.path("basis").asString()).isEqualTo("computed");
        JsonNode whole = ask(
                "compute",
                Map.of(
                        "operation",
                        "whole",
                        "figures",
                        List.of(
                                "observation/guangdong-ai-industry-expected",
                                "observation/guangdong-ai-industry-national-share-expected")));
        assertThat(whole.path("bound").asString()).isEqualTo("more-than");
        assertThat(assistant.refusal(
                        "compute",
                        Map.of(
                                "operation",
                                "share",
                                "figures",
                                List.of(
                                        "observation/guangdong-asean-trade-2025",
                                        "observation/som1-2026-events-actual"))))
                .contains("observation/som1-2026-events-actual");
    }

    @Test
    void aFigureWithoutAPeriodSaysWhatItsTimeIs() {
        JsonNode ai = ask("list_figures", Map.of("indicator", "guangdong-ai-industry"))
                .path("items")
                .get(0);
        assertThat(ai.path("time").asString()).isEqualTo("2025 or 2026");
        assertThat(ai.path("timeBasis").asString()).isEqualTo("alternatives");
        assertThat(ai.path("notStated").toString()).contains("period");
    }

    @Test
    void whichClaimsNameShenzhen() {
        JsonNode said = ask("what_is_said_about", Map.of("about", "place/shenzhen"));
        assertThat(said.at("/passagesByDocument/document~1wen-wei-po-som1-opening-2026")
                        .asInt())
                .isEqualTo(17);
        assertThat(said.path("total").asInt()).isGreaterThan(20);
    }

    @Test
    void onWhatDoTheDocumentsAgree() {
        JsonNode agreed = ask("agreements", Map.of("limit", 50));
        assertThat(agreed.path("total").asInt()).isEqualTo(19);
        assertThat(all(agreed, "/property")).contains("theme", "dates");
        assertThat(ask("agreements", Map.of("independent", true)).path("total").asInt())
                .isZero();
    }

    @Test
    void whoIsAnOfficialOfChina() {
        assertThat(all(ask("list_officials", Map.of("economy", "china")), "/id"))
                .containsExactly(
                        "official/wang-yi",
                        "official/zhang-jingsong",
                        "official/zeng-jinze",
                        "official/chen-jiachang",
                        "official/xi-jinping");
    }

    @Test
    void whoIsTheForeignMinisterAndWhatDidSomebodyMean() {
        assertThat(all(ask("search", Map.of("text", "foreign minister")), "/entity/id"))
                .containsExactly("position/wang-yi-foreign-minister", "person/wang-yi");
        JsonNode misspelt = ask("search", Map.of("text", "shenzen"));
        assertThat(misspelt.path("items")).isEmpty();
        assertThat(misspelt.at("/didYouMean/0/entity/id").asString()).isEqualTo("place/shenzhen");
        assertThat(ask("search", Map.of("text", "王義"))
                        .at("/didYouMean/0/entity/id")
                        .asString())
                .isEqualTo("person/wang-yi");
    }

    @Test
    void namesComeInTheLanguageAskedFor() {
        Map<String, String> expected = Map.of("en", "Guangzhou", "zh-Hant", "廣州", "zh-Hans", "广州");
        expected.forEach((language, name) -> assertThat(
                        ask("get", Map.of("id", "place/guangzhou", "language", language))
                                .at("/label/label")
                                .asString())
                .isEqualTo(name));
        assertThat(ask("get", Map.of("id", "place/guangzhou", "language", "zh-Hans"))
                        .at("/label/voice")
                        .asString())
                .isEqualTo("converted");
    }

    @Test
    void aNameThatMatchesNothingLeadsToWhatIsCalledSo() {
        JsonNode none = ask("list_meetings", Map.of("name", "PPSTI"));
        assertThat(none.path("total").asInt()).isZero();
        assertThat(none.path("notes").toString()).contains("organization/ppsti");
        assertThat(all(ask("list_meetings", Map.of("forum", "organization/ppsti")), "/id"))
                .containsExactly("meeting/ppsti-2026");
        assertThat(ask("list_officials", Map.of("name", "wang yii"))
                        .path("notes")
                        .toString())
                .contains("person/wang-yi");
    }
}
