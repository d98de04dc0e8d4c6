package io.github.apec2026.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Named;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.Sector;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record, searched by name, and its officials, priorities, indicators and figures, narrowed. */
class SearchFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            王毅 | person/wang-yi
            王 毅 | person/wang-yi
            wang yi | person/wang-yi
            WANG-YI | person/wang-yi
            習近平 | person/xi-jinping
            Xi Jin-ping | person/xi-jinping
            ＳＯＭ１ | meeting/som1-2026
            som1 | meeting/som1-2026
            亞太經合組織第一次高官會 | meeting/som1-2026
            guangdong | place/guangdong
            廣州 | place/guangzhou
            广州 | place/guangzhou
            香港中文大學(深圳) | organization/cuhk-shenzhen
            ppsti | organization/ppsti
            abac | organization/abac
            openness | priority/openness-2026
            開放 | priority/openness-2026
            viet nam | economy/viet-nam
            PEOPLE'S REPUBLIC OF CHINA | economy/china
            """)
    void aNameInEitherScriptFindsItsEntityFirst(String text, String id) {
        Hit first = dataset.search(text).get(0);

        assertThat(first.id()).hasToString(id);
        assertThat(first.match()).isEqualTo(Match.EXACT);
    }

    @Test
    void partsOfNamesFindWhatTheyArePartsOf() {
        assertThat(dataset.search("Guangd")).extracting(Hit::id).contains(Place.id("guangdong"));
        assertThat(dataset.search("廣東 商務"))
                .extracting(Hit::id)
                .isEqualTo(List.of(Organization.id("guangdong-commerce-department")));
        assertThat(dataset.search("officials senior")).extracting(Hit::id).contains(Meeting.id("som1-2026"));
        assertThat(dataset.search("白雲")).extracting(Hit::id).contains(Place.id("guangzhou-baiyun-convention-center"));
        assertThat(dataset.search("nobody of that name")).isEmpty();
    }

    @Test
    void theDataSetOfOneDocumentIsSearchedForWhatItHolds() {
        ApecDataset opinion = dataset.accordingTo(SourceDocument.id(Seeds.CGTN_OPINION));

        assertThat(opinion.search("yang xing")).extracting(Hit::id).isEqualTo(List.of(Person.id("yang-xing")));
        assertThat(dataset.search("hwanil park")).isNotEmpty();
        assertThat(opinion.search("hwanil park")).isEmpty();
        assertThat(opinion.persons().named("wang yi")).isEmpty();
    }

    @Test
    void everyNameFindsItsEntityExactlyHoweverItIsWritten() {
        Random random = new Random(2026);
        Map<Entity, Set<String>> called = called();
        int tried = 0;
        for (Map.Entry<Entity, Set<String>> each : called.entrySet()) {
            for (String name : each.getValue()) {
                for (String text : List.of(
                        name,
                        name.toUpperCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT),
                        fullWidth(name),
                        "  " + name.replace(" ", " \u3000 ") + "\t",
                        anyCase(name, random))) {
                    assertThat(match(each.getKey().id(), text)).as(text).contains(Match.EXACT);
                    tried++;
                }
            }
        }
        assertThat(called).hasSizeGreaterThan(300);
        assertThat(tried).isGreaterThan(2400);
    }

    @Test
    void everyNameIsFoundByItsWordsInAnyOrderAndByItsBeginning() {
        Random random = new Random(2026);
        for (Map.Entry<Entity, Set<String>> each : called().entrySet()) {
            for (String name : each.getValue()) {
                List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", -1)));
                Collections.shuffle(words, random);
                int end = name.offsetByCodePoints(0, 1 + random.nextInt(name.codePointCount(0, name.length())));

                assertThat(match(each.getKey().id(), String.join(" ", words)))
                        .as("%s", words)
                        .isPresent();
                if (hasLetter(name.substring(0, end)) || !hasLetter(name)) {
                    assertThat(match(each.getKey().id(), name.substring(0, end)))
                            .as(name.substring(0, end))
                            .isPresent();
                }
            }
        }
    }

    private Optional<Match> match(Id<?> id, String text) {
        return dataset.search(text).stream()
                .filter(hit -> hit.id().equals(id))
                .map(Hit::match)
                .findFirst();
    }

    /** Every entity with what it is called; the officials are called as their persons. */
    private Map<Entity, Set<String>> called() {
        Map<Entity, Set<String>> called = new LinkedHashMap<>();
        for (Catalog<?> catalog : DatasetWalk.catalogs(dataset)) {
            for (Entity entity : catalog) {
                Set<String> texts = new LinkedHashSet<>();
                texts(entity).forEach(text -> texts.addAll(text.texts().values()));
                if (entity instanceof Meeting meeting) {
                    meeting.acronym().ifPresent(texts::add);
                }
                if (!texts.isEmpty()) {
                    called.put(entity, texts);
                }
            }
        }
        return called;
    }

    private static Stream<LocalizedText> texts(Entity entity) {
        Stream<LocalizedText> names = entity instanceof Named named ? named.names().stream() : Stream.empty();
        Stream<LocalizedText> title = Stream.empty();
        if (entity instanceof Economy economy) {
            title = Stream.of(economy.apecName());
        } else if (entity instanceof Position position) {
            title = Stream.of(position.title());
        } else if (entity instanceof SourceDocument document) {
            title = document.title().stream();
        } else if (entity instanceof Article article) {
            title = article.title().stream();
        } else if (entity instanceof Indicator indicator) {
            title = Stream.of(indicator.label());
        } else if (entity instanceof Initiative initiative) {
            title = initiative.label().stream();
        } else if (entity instanceof Product product) {
            title = product.label().stream();
        }
        return Stream.concat(names, title);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c == ' ' ? '\u3000' : c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    private static String anyCase(String text, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(random.nextBoolean() ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return out.toString();
    }

    @Test
    void hwanilParkAndHazamiHabibHoldOfficesInApec() {
        assertThat(keys(dataset.officials().inOrganization(Organization.id("apec"))))
                .containsExactly("hazami-habib", "hwanil-park");
        assertThat(dataset.officials().inOrganization(Organization.id("ppsti")))
                .isEqualTo(dataset.officials().inOrganization(Organization.id("apec")));
    }

    @Test
    void aSeatInAConsultativeBodyIsAPositionAndMakesNobodyAnOfficial() {
        assertThat(keys(dataset.positions()
                        .inOrganization(Organization.id("cppcc"))
                        .bySector(Sector.CONSULTATIVE)))
                .containsExactly(
                        "chen-ning-shenzhen-cppcc-standing-committee-member",
                        "guo-yonghang-vice-chairman",
                        "huang-dinglong-shenzhen-cppcc-standing-committee-member",
                        "liu-liang-standing-committee-member",
                        "liu-renchen-shenzhen-cppcc-member",
                        "zhang-shaokang-vice-chairman");
        assertThat(dataset.officials().inOrganization(Organization.id("cppcc"))).isEmpty();
    }

    @Test
    void angelicaGuintoIsThePhilippinesOfficialAndWangYiIsChinas() {
        assertThat(keys(dataset.officials().byEconomy(Economy.PHILIPPINES))).containsExactly("angelica-guinto");
        assertThat(keys(dataset.officials().byEconomy(Economy.CHINA).named("王")))
                .containsExactly("wang-yi");
        assertThat(dataset.officials().byEconomy(Economy.KOREA)).isEmpty();
    }

    @Test
    void wangYiIsAnOfficialByHisNameInEitherScript() {
        assertThat(dataset.officials().named("王毅").list())
                .isEqualTo(dataset.officials().named("wang yi").list())
                .containsExactly(dataset.get(Official.id("wang-yi")));
    }

    @Test
    void theEditionsPrioritiesStandInItsOrderAndThePlansApart() {
        assertThat(keys(dataset.priorities().inEdition(Edition.id("2026"))))
                .containsExactly("openness-2026", "innovation-2026", "cooperation-2026");
        assertThat(keys(dataset.priorities().inInitiative(Initiative.id("guangdong-15th-five-year-plan"))))
                .contains("guangdong-15fyp-ai", "guangdong-15fyp-robotics")
                .doesNotContain("openness-2026");
    }

    @Test
    void guangdongsTradeWithHongKongHasALevelAndAGrowth() {
        assertThat(keys(dataset.indicators().bySubject(Place.id("guangdong")).towards(Economy.HONG_KONG_CHINA.id())))
                .containsExactly("guangdong-hong-kong-trade", "guangdong-hong-kong-trade-growth");
        assertThat(keys(dataset.indicators().towards(Organization.id("asean")).byMeasure(Measure.GROWTH)))
                .containsExactly("guangdong-asean-trade-growth");
    }

    @Test
    void moreThanFourteenHundredParticipantsAreAtLeastSoManyAndAtMostNothing() {
        assertThat(keys(dataset.observations().atLeast(Quantity.of("1400", "people"))))
                .contains("som1-2026-participants-actual");
        assertThat(keys(dataset.observations().atMost(Quantity.of("1000000", "people"))))
                .doesNotContain("som1-2026-participants-actual", "som1-2026-participants-expected");
    }

    @Test
    void whoTookPartInSom1IsFoundAsWhoSpokeThere() {
        assertThat(keys(dataset.meetings().involving(Organization.id("abac")))).isEmpty();
        assertThat(keys(dataset.meetings().involving(Person.id("gianpiero-antonazzo"))))
                .containsExactly("som1-2026", "som1-2026-technology-visit");
        assertThat(keys(dataset.meetings().partOf(Meeting.id("som1-2026"))))
                .containsExactly("som1-2026-technology-visit", "som1-2026-opening");
        assertThat(keys(dataset.meetings().byForum(Organization.id("ppsti")))).containsExactly("ppsti-2026");
    }

    private static List<String> keys(Catalog<?> catalog) {
        return catalog.stream().map(Entity::id).map(Id::key).toList();
    }
}
