package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Evidence;
import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Mentions;
import java.net.http.HttpResponse;
import java.util.List;
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
}
