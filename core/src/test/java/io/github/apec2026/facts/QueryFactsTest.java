package io.github.apec2026.facts;

import static io.github.apec2026.facts.Seeds.CGTN_OPINION;
import static io.github.apec2026.facts.Seeds.GUANGDONG_NEWS;
import static io.github.apec2026.facts.Seeds.PPSTI_REPORT;
import static io.github.apec2026.facts.Seeds.TECHNOLOGY_VISIT;
import static io.github.apec2026.facts.Seeds.WEN_WEI_PO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.model.DocumentKind;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeKind;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.query.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The record, asked by narrowing, by entity and by the independence of its sources. */
class QueryFactsTest {

    private final ApecDataset dataset = Seeds.dataset();

    private static Stream<String> keys(Catalog<?> catalog) {
        return catalog.stream().map(Entity::id).map(Id::key);
    }

    @Test
    void chenNingProposesThatShenzhenBeTheFirstAiCityAndThreeThingsTowardsIt() {
        assertThat(keys(dataset.initiatives().proposedBy(Person.id("chen-ning"))))
                .containsExactly(
                        "ai-inference-computing-working-group",
                        "chen-ning-ai-inference-chip-standard",
                        "chen-ning-inclusive-computing",
                        "chen-ning-suggestions",
                        "shenzhen-ai-first-city");
        assertThat(keys(dataset.initiatives().partOf(Initiative.id("chen-ning-suggestions"))))
                .containsExactly(
                        "chen-ning-inclusive-computing",
                        "chen-ning-ai-inference-chip-standard",
                        "ai-inference-computing-working-group");
    }

    @Test
    void whatLiuWeiProposesIsProposedAndNotInPlace() {
        assertThat(dataset.initiatives().proposedBy(Person.id("liu-wei")).byKind(InitiativeKind.PROPOSAL))
                .hasSize(3);
        assertThat(dataset.initiatives().proposedBy(Person.id("liu-wei")).byState(InitiativeState.EXISTING))
                .isEmpty();
    }

    @Test
    void computingPowerAndAiGovernanceStandBelowArtificialIntelligence() {
        Id<Topic> ai = Topic.id("artificial-intelligence");

        assertThat(dataset.initiatives().about(ai).list())
                .containsAll(
                        dataset.initiatives().about(Topic.id("computing-power")).list())
                .containsAll(
                        dataset.initiatives().about(Topic.id("inclusive-ai")).list());
        assertThat(dataset.initiatives()
                        .about(Topic.id("science-technology-innovation"))
                        .list())
                .containsAll(dataset.initiatives().about(ai).list());
        assertThat(dataset.about(ai).connections())
                .filteredOn(c -> c.property().equals("broader") && c.direction() == Connection.Direction.TO)
                .flatExtracting(Connection::ids)
                .contains(Topic.id("computing-power"), Topic.id("ai-governance"), Topic.id("large-models"));
    }

    @Test
    void theOpinionHasItsAuthorsStatementsAlone() {
        assertThat(dataset.statements()
                        .inDocument(SourceDocument.id(CGTN_OPINION))
                        .spokenBy(Person.id("yang-xing")))
                .isNotEmpty();
        assertThat(dataset.statements()
                        .inDocument(SourceDocument.id(WEN_WEI_PO))
                        .spokenBy(Person.id("yang-xing")))
                .isEmpty();
    }

    @Test
    void documentsByKindAndPublisher() {
        assertThat(keys(dataset.documents().byKind(DocumentKind.NEWS)))
                .containsExactly(GUANGDONG_NEWS, PPSTI_REPORT, TECHNOLOGY_VISIT);
        assertThat(keys(dataset.documents().byKind(DocumentKind.OPINION))).containsExactly(CGTN_OPINION);
        assertThat(keys(dataset.documents().publishedBy(Organization.id("wen-wei-po"))))
                .containsExactly(WEN_WEI_PO);
    }

    @Test
    void wenWeiPosPageAndTheReportOnTheVisitShareTheirHouseAndTwoReporters() {
        assertThat(dataset.sharedSources(SourceDocument.id(WEN_WEI_PO), SourceDocument.id(TECHNOLOGY_VISIT)))
                .isEqualTo(List.of(Person.id("huang-baoyi"), Person.id("lu-jingyi"), Organization.id("wen-wei-po")));
        assertThat(dataset.areIndependent(SourceDocument.id(WEN_WEI_PO), SourceDocument.id(TECHNOLOGY_VISIT)))
                .isFalse();
    }

    @Test
    void theOpinionIsIndependentOfWenWeiPoAndTheReportOnPpstiOfNone() {
        assertThat(dataset.areIndependent(SourceDocument.id(CGTN_OPINION), SourceDocument.id(WEN_WEI_PO)))
                .isTrue();
        for (SourceDocument other : dataset.documents()) {
            assertThat(dataset.areIndependent(SourceDocument.id(PPSTI_REPORT), other.id()))
                    .isFalse();
        }
    }

    @Test
    void everyEntityCanBeAskedAboutAndConnectionsAreSeenFromBothEnds() {
        for (Catalog<?> catalog : DatasetWalk.catalogs(dataset)) {
            for (Entity entity : catalog.list().subList(0, Math.min(5, catalog.size()))) {
                for (Connection connection : dataset.about(entity.id()).connections()) {
                    for (Id<?> other : connection.ids()) {
                        boolean back = dataset.about(other).connections().stream()
                                .anyMatch(c -> c.property().equals(connection.property())
                                        && c.direction() != connection.direction());
                        assertThat(back)
                                .as("%s %s %s", entity.id(), connection.property(), other)
                                .isTrue();
                    }
                }
            }
        }
    }
}
