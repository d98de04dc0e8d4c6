package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The topics are one tree whose tops a user can guess: what is found under a topic, what is not, and what has none. */
class TopicTreeTest {

    private static final ApecDataset APEC = Seeds.dataset();

    @Test
    void tradeAndInvestment() {
        assertThat(statements("trade-and-investment"))
                .contains(
                        "wang-yi-on-freer-trade-and-investment",
                        "wang-yi-on-multilateral-trade",
                        "wang-yi-on-regional-trade-arrangements",
                        "wang-yi-on-paths-to-ftaap",
                        "zhang-jingsong-on-foreign-trade",
                        "guangdong-foreign-affairs-office-on-partners",
                        "yang-xing-on-the-time-of-the-meeting",
                        "zhao-peng-on-overseas-markets",
                        "zheng-yongnian-on-anti-globalization",
                        "xi-jinping-on-economic-globalization")
                .doesNotContain(
                        "chen-ning-on-chip-standard",
                        "wang-yi-on-green-growth",
                        "zeng-jinze-on-ai-industry",
                        "yang-xing-on-global-governance");
        assertThat(initiatives("trade-and-investment"))
                .contains(
                        "ftaap",
                        "rcep",
                        "cptpp",
                        "rcep-cptpp-linking",
                        "china-rok-fta",
                        "china-rok-fta-upgrade",
                        "canton-fair",
                        "guangdong-trade-global",
                        "guangdong-diversified-markets",
                        "yang-xing-rcep-mechanisms",
                        "yang-xing-services-and-digital-trade",
                        "china-2026-two-paths")
                .doesNotContain(
                        "chen-ning-ai-inference-chip-standard",
                        "yang-xing-sandbox-and-dialogue",
                        "china-2026-anti-corruption");
    }

    @Test
    void finance() {
        assertThat(statements("finance"))
                .contains(
                        "zheng-yongnian-on-hong-kong-finance",
                        "guangzhou-visitor-measures-effect",
                        "yang-xing-on-korean-industry")
                .doesNotContain("chen-ning-on-model-costs", "wang-yi-on-macroeconomic-policy");
        assertThat(initiatives("finance"))
                .contains(
                        "gba-troika",
                        "guangzhou-departure-tax-refund",
                        "guangzhou-foreign-e-wallets",
                        "korea-tax-relief",
                        "yang-xing-cultural-finance",
                        "china-2026-shared-development-problems")
                .doesNotContain("china-new-energy-investment", "korea-rd-incentives");
    }

    @Test
    void artificialIntelligence() {
        assertThat(statements("artificial-intelligence"))
                .contains(
                        "zheng-yongnian-on-ai-in-manufacturing",
                        "zhao-peng-on-universal-need",
                        "zhao-peng-on-overseas-markets",
                        "hwanil-park-on-policy-direction",
                        "wang-yi-on-new-technologies-for-all",
                        "large-models-turning-point",
                        "chen-ning-on-chip-standard",
                        "chen-ning-on-inference-gap",
                        "liu-renchen-on-starter-package",
                        "yang-xing-on-chinas-ai-ecosystem",
                        "yang-xing-on-asian-wisdom",
                        "zeng-jinze-on-ai-industry",
                        "zeng-jinze-on-future-priorities")
                .doesNotContain(
                        "zheng-yongnian-on-fourth-industrial-revolution",
                        "gianpiero-antonazzo-on-future-of-transport",
                        "cao-yuran-on-demand",
                        "wang-yi-on-green-growth");
        assertThat(initiatives("artificial-intelligence"))
                .contains(
                        "global-ai-governance-action-plan",
                        "china-2026-ai-consensus",
                        "chen-ning-ai-inference-chip-standard",
                        "shenzhen-inclusive-computing-policy",
                        "chen-ning-suggestions",
                        "yang-xing-computing-networks")
                .doesNotContain(
                        "longgang-robot-6s-store", "som1-2026-robot-dance", "yang-xing-data-security-mechanisms");
    }

    @Test
    void greenTransition() {
        assertThat(statements("green-transition"))
                .contains(
                        "wang-yi-on-green-growth",
                        "yang-xing-on-new-energy-goods",
                        "yang-xing-on-chinas-certainty",
                        "china-year-box-on-transformations",
                        "ppsti-2026-economies-on-new-projects")
                .doesNotContain("yang-xing-on-chinas-opening-up", "liu-wei-on-consumer-environment");
        assertThat(initiatives("green-transition"))
                .contains(
                        "china-2026-green-low-carbon",
                        "china-2026-three-transformations",
                        "china-new-energy-investment",
                        "yang-xing-computing-networks")
                .doesNotContain("yang-xing-green-channels", "china-2026-digital-cooperation");
    }

    @Test
    void culture() {
        assertThat(statements("culture"))
                .contains(
                        "yang-xing-on-the-cultural-economy",
                        "som1-2026-cultural-products",
                        "liu-wei-on-guangzhou-lifestyle",
                        "som1-2026-guests-on-food")
                .doesNotContain("wang-yi-on-the-apec-way", "liu-wei-on-consumer-environment");
        assertThat(initiatives("culture"))
                .contains(
                        "yang-xing-cultural-policies",
                        "yang-xing-cultural-tourism",
                        "yang-xing-co-productions",
                        "yang-xing-performing-arts-ips",
                        "yang-xing-digital-copyright",
                        "yang-xing-cultural-finance",
                        "liu-wei-guangzhou-lifestyle")
                .doesNotContain("china-2026-exchanges", "guangzhou-departure-tax-refund");
    }

    @Test
    void connectivity() {
        assertThat(statements("connectivity"))
                .contains(
                        "wang-yi-on-connectivity-blueprint",
                        "china-year-box-on-connectivity-progress",
                        "yang-xing-on-connectivity",
                        "yang-xing-on-institutional-alignment",
                        "yang-xing-on-certainty-of-openness")
                .doesNotContain("gianpiero-antonazzo-on-future-of-transport", "wang-yi-on-closer-supply-chains");
        assertThat(initiatives("connectivity"))
                .contains(
                        "apec-connectivity-blueprint-2015-2025",
                        "apec-connectivity-blueprint-upgrade",
                        "china-2026-hard-soft-and-heart-connectivity",
                        "china-2026-people-ties",
                        "yang-xing-institutional-alignment")
                .doesNotContain("som1-2026-driverless-shuttles", "ftaap");
    }

    @Test
    void digitalEconomy() {
        assertThat(statements("digital-economy"))
                .contains(
                        "apec-report-on-digital-transition",
                        "ppsti-2026-focus-of-discussions",
                        "china-year-box-on-transformations",
                        "yang-xing-on-innovation-as-a-barrier",
                        "yang-xing-on-chinas-opening-up")
                .doesNotContain("ai-in-shenzhen", "zhang-jingsong-on-foreign-trade");
        assertThat(initiatives("digital-economy"))
                .contains(
                        "china-2026-digital-cooperation",
                        "china-2026-three-transformations",
                        "yang-xing-services-and-digital-trade",
                        "yang-xing-data-security-mechanisms",
                        "yang-xing-sandbox-and-dialogue",
                        "yang-xing-computing-networks")
                .doesNotContain("yang-xing-digital-copyright", "shenzhen-ai-first-city");
    }

    @Test
    void peopleAndSociety() {
        assertThat(statements("people-and-society"))
                .contains(
                        "apec-report-on-digital-transition",
                        "liu-renchen-on-young-talent",
                        "liu-renchen-on-starter-package",
                        "ppsti-2026-economies-on-new-projects")
                .doesNotContain("wang-yi-with-guests", "chen-ning-on-model-costs");
        assertThat(initiatives("people-and-society"))
                .contains(
                        "china-2026-shared-development-problems",
                        "china-2026-exchanges",
                        "korea-talent-development",
                        "liu-renchen-youth-ai-starter-package")
                .doesNotContain("china-2026-connectivity-network", "som1-2026-guest-book");
    }

    @Test
    void tourism() {
        assertThat(statements("tourism"))
                .contains("liu-wei-on-conventions-and-consumption")
                .doesNotContain("som1-2026-guests-on-reception", "liu-wei-on-consumer-environment");
        assertThat(initiatives("tourism"))
                .contains(
                        "china-2026-shared-development-problems",
                        "liu-wei-convention-tourism-consumption",
                        "liu-wei-guangzhou-lifestyle",
                        "yang-xing-cultural-tourism",
                        "yang-xing-cultural-policies")
                .doesNotContain("yang-xing-co-productions", "guangzhou-foreign-e-wallets");
    }

    @Test
    void supplyChains() {
        assertThat(statements("supply-chains"))
                .contains(
                        "wang-yi-on-closer-supply-chains",
                        "yang-xing-on-institutional-alignment",
                        "yang-xing-on-interconnected-markets",
                        "yang-xing-on-chinas-certainty")
                .doesNotContain("wang-yi-on-multilateral-trade", "cao-yuran-on-gba-manufacturing");
        assertThat(initiatives("supply-chains"))
                .contains(
                        "china-2026-paths-to-ftaap",
                        "china-2026-trade-consensus",
                        "yang-xing-resilient-supply-chains",
                        "yang-xing-green-channels",
                        "yang-xing-contingency-mechanisms",
                        "china-industrial-chain-initiatives")
                .doesNotContain("ftaap", "canton-fair");
    }

    @Test
    void regulation() {
        assertThat(statements("regulation")).isEmpty();
        assertThat(initiatives("regulation"))
                .contains("china-2026-trade-consensus", "yang-xing-sandbox-and-dialogue")
                .doesNotContain("rcep", "ftaap");
    }

    @Test
    void theseAreTheTops() {
        assertThat(APEC.topics().stream()
                        .filter(topic -> topic.broader().isEmpty())
                        .map(topic -> topic.id().key()))
                .containsExactlyInAnyOrder(
                        "connectivity",
                        "consumption-and-services",
                        "culture-and-tourism",
                        "development",
                        "digital-economy",
                        "finance",
                        "governance",
                        "industry",
                        "international-cooperation",
                        "people-and-society",
                        "science-technology-innovation",
                        "sustainable-development",
                        "trade-and-investment",
                        "transport");
    }

    @Test
    void everyTopHasTopicsBelowIt() {
        Map<Id<Topic>, Integer> below = new HashMap<>();
        for (Topic topic : APEC.topics()) {
            below.merge(top(topic).id(), topic.broader().isPresent() ? 1 : 0, Integer::sum);
        }
        assertThat(below)
                .allSatisfy((top, count) -> assertThat(count).as("%s", top).isPositive());
    }

    @Test
    void documentsAgreeOnTheTree() {
        for (Topic topic : APEC.topics()) {
            assertThat(APEC.claims(topic.id()).stream()
                            .filter(claim -> claim.property().equals(Topic.BROADER.name()))
                            .map(claim -> claim.value())
                            .distinct())
                    .as("%s", topic.id())
                    .hasSameSizeAs(topic.broader().stream().toList());
        }
    }

    @Test
    void noTwoSiblingsShareAName() {
        Map<String, Topic> byName = new HashMap<>();
        for (Topic topic : APEC.topics()) {
            TreeSet<String> names = new TreeSet<>();
            for (LocalizedText name : topic.names()) {
                name.texts().values().forEach(text -> names.add(text.toLowerCase(Locale.ROOT)));
            }
            for (String name : names) {
                String place = topic.broader().map(Id::key).orElse("") + "/" + name;
                assertThat(byName.put(place, topic))
                        .as("%s of %s", name, topic.id())
                        .isNull();
            }
        }
        assertThat(byName).hasSizeGreaterThan(300);
    }

    @Test
    void whatHasNoTopicIsListedWithItsReason() {
        List<String> without = new ArrayList<>();
        for (Statement statement : APEC.statements()) {
            if (statement.topics().isEmpty()) {
                without.add(statement.id().toString());
            }
        }
        for (Initiative initiative : APEC.initiatives()) {
            if (initiative.topics().isEmpty()) {
                without.add(initiative.id().toString());
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(ListedIds.in("without-topics.txt"));
    }

    private static Topic top(Topic topic) {
        Topic top = topic;
        for (Optional<Id<Topic>> next = top.broader(); next.isPresent(); next = top.broader()) {
            top = APEC.get(next.get());
        }
        return top;
    }

    private static List<String> statements(String topic) {
        return keys(APEC.statements().about(known(topic)).ids());
    }

    private static List<String> initiatives(String topic) {
        return keys(APEC.initiatives().about(known(topic)).ids());
    }

    /** The id, of a topic that there is: what is asked of another would be empty for that alone. */
    private static Id<Topic> known(String topic) {
        return APEC.get(Topic.id(topic)).id();
    }

    private static <T extends Entity> List<String> keys(Iterable<Id<T>> ids) {
        List<String> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(id.key()));
        return keys;
    }
}
