package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Mentions;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an agency carried, what an article has, and what a document says. */
@Timeout(120)
class CarriedPagesTest {

    private static RunningExplorer explorer;
    private static Client client;
    private static ApecDataset apec;

    @BeforeAll
    static void start() {
        explorer = RunningExplorer.with();
        client = explorer.client();
        apec = explorer.bean(ApecDataset.class);
    }

    @AfterAll
    static void stop() {
        explorer.close();
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> response = client.send("GET", path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return Client.text(response);
    }

    private static void assertLinks(String page, List<? extends Entity> entities) {
        assertThat(entities).isNotEmpty().allSatisfy(each -> assertThat(page).contains("href=\"/" + each.id() + "\""));
    }

    @Test
    void anAgencyHasTheInitiativesThatItCarried() throws Exception {
        String page = page("/organization/xinhua");

        assertLinks(page, apec.carriedBy(Organization.id("xinhua")).initiatives());
    }

    @Test
    void anArticleHasTheInitiativesOfItsPassages() throws Exception {
        Article box = apec.get(Article.id("wen-wei-po-som1-opening-2026/box-china-year-work"));
        List<Initiative> inIt = apec.initiatives().stream()
                .filter(initiative -> apec.claims(initiative.id()).stream()
                        .flatMap(claim -> claim.evidence().stream())
                        .flatMap((Evidence evidence) -> evidence.article().stream())
                        .anyMatch(box.id()::equals))
                .toList();

        assertLinks(page("/" + box.id()), inIt);
    }

    @Test
    void aPlaceHasThePassagesOfEachDocumentThatNameIt() throws Exception {
        Mentions mentions = apec.mentions(Place.id("shenzhen"));
        String page = page("/place/shenzhen");

        assertThat(mentions.passagesByDocument())
                .isNotEmpty()
                .allSatisfy((document, passages) -> assertThat(page)
                        .contains("claims: " + mentions.claimsByDocument().get(document) + ", passages: " + passages
                                + ","));
    }

    @Test
    void anArticleHasEachStatementOfItsPassagesOnce() throws Exception {
        SourceDocument paper = apec.get(SourceDocument.id("wen-wei-po-som1-opening-2026"));
        for (Article article : apec.articles().inDocument(paper.id())) {
            List<String> inIt = apec.statements().stream()
                    .filter(statement -> apec.claims(statement.id()).stream()
                            .flatMap(claim -> claim.evidence().stream())
                            .flatMap((Evidence evidence) -> evidence.article().stream())
                            .anyMatch(article.id()::equals))
                    .map(statement -> statement.id().key())
                    .toList();

            assertThat(Jsoup.parse(page("/" + article.id()))
                            .select("#contents article.statement")
                            .eachAttr("id"))
                    .as(article.id().toString())
                    .isEqualTo(inIt);
        }
    }

    @Test
    void aListNarrowedAsTheApiDoesNotNarrowHasNoAddressInTheApi() throws Exception {
        assertThat(page("/initiatives?edition=2026")).contains("href=\"/api/initiatives?edition=2026\"");
        assertThat(page("/initiatives?document=guangdong-priorities-2026-01-29"))
                .doesNotContain("href=\"/api/initiatives?");
    }

    @Test
    void everyEconomyProductAndPlaceHasThePassagesThatNameIt() throws Exception {
        List<Id<?>> some = new ArrayList<>(List.of(Economy.CHINA.id(), Place.id("guangdong")));
        apec.products().ids().stream().limit(2).forEach(some::add);
        for (Id<?> id : some) {
            assertThat(Jsoup.parse(page("/" + id)).select("#named details.group"))
                    .as(id.toString())
                    .hasSize(apec.mentions(id).claimsByDocument().size())
                    .isNotEmpty();
        }
    }

    @Test
    void aPlaceHasTheStatementsThatMentionIt() throws Exception {
        Statement mentioning = apec.statements().stream()
                .filter(statement -> statement.mentions().stream().anyMatch(id -> id.type() == EntityType.PLACE))
                .findFirst()
                .orElseThrow();
        for (Id<?> id : mentioning.mentions()) {
            if (id.type() == EntityType.PLACE) {
                assertThat(Jsoup.parse(page("/" + id))
                                .select("#mentioning article.statement")
                                .eachAttr("id"))
                        .contains(mentioning.id().key());
            }
        }
    }

    @Test
    void whatSomebodySaidIsNotListedAgainAsWhatNamesThem() throws Exception {
        Person speaker = apec.get(Person.id("wang-yi"));
        List<String> said = apec.statements().spokenBy(speaker.id()).stream()
                .map(statement -> "/" + statement.id())
                .toList();

        assertThat(Jsoup.parse(page("/" + speaker.id()))
                        .select("#named li.line > .name .value > a")
                        .eachAttr("href"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(said);
        assertThat(said).isNotEmpty();
    }

    @Test
    void whoPassedAStatementOnHasAPlaceInAChainAndOtherValuesAreOfSeveral() throws Exception {
        Statement relayed = apec.statements().stream()
                .filter(statement -> statement.relayedBy().size() > 1)
                .findFirst()
                .orElseThrow();
        Document chain = Jsoup.parse(page("/fact/" + relayed.id() + "/relayedBy"));
        int size = relayed.relayedBy().size();

        assertThat(chain.select("section.fact")).hasSize(size);
        for (int i = 0; i < size; i++) {
            Element link =
                    chain.expectFirst("p.answer a[href=/" + relayed.relayedBy().get(i) + "]");
            assertThat(link.closest("section").select(".reason").text())
                    .startsWith("Number " + (i + 1) + " of " + size + " in a chain");
        }
        assertThat(page("/fact/organization/apec/names")).contains("One of its values: a property may have several");
    }

    @Test
    void initiativesAreNarrowedToADocument() throws Exception {
        String page = page("/initiatives?document=guangdong-priorities-2026-01-29");

        assertThat(page)
                .contains("href=\"/initiative/guangdong-15th-five-year-plan\"")
                .doesNotContain("href=\"/initiative/china-2026-three-transformations\"");
    }

    @Test
    void aHeadingCountsWhatFitsAndNotWhatItIsUnder() throws Exception {
        String page = page("/initiatives?edition=2026");
        long without = apec.agenda(Edition.id("2026")).withoutPriority().size();

        assertThat(page).contains("no priority stated", "<span class=\"count\">" + without + "</span>");
    }

    @Test
    void aProposerIsCountedWithWhatFitsAlone() throws Exception {
        List<Initiative> fitting = apec.initiatives()
                .proposedBy(Person.id("yang-xing"))
                .addressedTo(Economy.KOREA.id())
                .list();
        Element part = Jsoup.parse(page("/initiatives?proposer=person/yang-xing&addressee=economy/korea"))
                .expectFirst("#by-yang-xing");

        assertThat(fitting).hasSize(1);
        assertThat(part.select("li.line")).hasSizeGreaterThan(1);
        assertThat(part.select("h2 .count")).isEmpty();
    }
}
