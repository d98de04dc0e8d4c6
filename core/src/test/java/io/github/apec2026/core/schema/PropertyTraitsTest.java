package io.github.apec2026.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is particular about which property, written down a second time: a property that is moved among these need no longer be stated by
 * a document in words, so it is moved here too, or not at all.
 */
class PropertyTraitsTest {

    @Test
    void ourCategoriesAreTheseAndNoOthers() {
        assertThat(with(Trait.CLASSIFIED))
                .containsExactlyInAnyOrder(
                        "article.document",
                        "article.kind",
                        "document.editing",
                        "document.kind",
                        "document.language",
                        "document.sha256",
                        "indicator.base",
                        "indicator.comparison",
                        "indicator.measure",
                        "indicator.of",
                        "indicator.subsetOf",
                        "initiative.channel",
                        "initiative.kind",
                        "initiative.order",
                        "initiative.state",
                        "initiative.targets",
                        "meeting.expectedParticipantKinds",
                        "meeting.kind",
                        "meeting.participantKinds",
                        "meeting.perhapsSameAs",
                        "meeting.stages",
                        "observation.status",
                        "organization.kind",
                        "place.kind",
                        "position.sector",
                        "priority.order",
                        "statement.act",
                        "statement.capacities",
                        "statement.channel",
                        "statement.inAnswerTo",
                        "statement.mode",
                        "statement.observations",
                        "topic.broader");
    }

    @Test
    void ourOwnWordsStandInTheseAndNoOthers() {
        assertThat(with(Trait.EDITORIAL))
                .containsExactlyInAnyOrder(
                        "document.notes",
                        "indicator.label",
                        "initiative.label",
                        "meeting.label",
                        "initiative.summary",
                        "observation.noPeriodBecause",
                        "observation.scope",
                        "product.label",
                        "statement.summary",
                        "topic.description");
    }

    @Test
    void theseStandForANameWhereThereIsNone() {
        assertThat(with(Trait.SUMMARY))
                .containsExactlyInAnyOrder("initiative.summary", "statement.summary", "topic.description");
    }

    @Test
    void followingTheseNeverLeadsBack() {
        assertThat(with(Trait.ACYCLIC))
                .containsExactlyInAnyOrder(
                        "indicator.base",
                        "indicator.of",
                        "indicator.subsetOf",
                        "initiative.partOf",
                        "initiative.succeeds",
                        "meeting.partOf",
                        "organization.parent",
                        "place.within",
                        "statement.inAnswerTo",
                        "topic.broader");
    }

    @Test
    void theseAreContainment() {
        assertThat(with(Trait.CONTAINMENT))
                .containsExactlyInAnyOrder("organization.parent", "place.within", "topic.broader");
    }

    @Test
    void theseSayWhenATextWasPublished() {
        assertThat(with(Trait.PUBLICATION)).containsExactlyInAnyOrder("article.date", "document.published");
    }

    @Test
    void theFactsOfAPassageInheritThese() {
        assertThat(with(Trait.INHERITABLE))
                .containsExactlyInAnyOrder(
                        "initiative.channel",
                        "initiative.date",
                        "initiative.during",
                        "initiative.occasion",
                        "initiative.period",
                        "initiative.proposedBy",
                        "observation.according",
                        "observation.period",
                        "statement.addressees",
                        "statement.capacities",
                        "statement.channel",
                        "statement.date",
                        "statement.during",
                        "statement.occasion",
                        "statement.relayedAt",
                        "statement.relayedBy",
                        "statement.speaker");
    }

    @Test
    void theWordsOfTheseAreNamesByWhichOtherClaimsRefer() {
        assertThat(with(Trait.NAMING))
                .containsExactlyInAnyOrder(
                        "economy.names",
                        "edition.names",
                        "indicator.names",
                        "initiative.names",
                        "meeting.acronym",
                        "meeting.names",
                        "organization.names",
                        "person.names",
                        "place.names",
                        "priority.names",
                        "product.names",
                        "topic.names",
                        "unit.names");
    }

    @Test
    void usersFindEntitiesByTheseBesidesTheirNames() {
        assertThat(with(Trait.TITLING))
                .containsExactlyInAnyOrder(
                        "article.title",
                        "document.title",
                        "indicator.label",
                        "initiative.label",
                        "meeting.label",
                        "position.title",
                        "product.label");
    }

    @Test
    void theNamesOfTheseAreDescriptionsAndCoverNoNameWithinThem() {
        assertThat(with(Trait.DESCRIBING)).containsExactlyInAnyOrder("indicator.names", "topic.names", "unit.names");
    }

    @Test
    void theseStandInOneSentenceWithTheirFigure() {
        assertThat(with(Trait.MEASURED)).containsExactlyInAnyOrder("observation.indicator");
        assertThat(with(Trait.FIGURE)).containsExactlyInAnyOrder("observation.value", "observation.converted");
    }

    @Test
    void ofAnObservationTheseWinTogether() {
        List<String> together = new ArrayList<>();
        for (EntitySchema<?> schema : new Schemas().all()) {
            schema.together().forEach(row -> together.add(schema.type() + "." + row));
        }

        assertThat(together)
                .containsExactlyInAnyOrder(
                        "observation.value", "observation.converted", "observation.period", "observation.status");
    }

    @Test
    void whatIsNeitherCategoryNorOurWordsIsStatedByADocument() {
        for (EntitySchema<?> schema : new Schemas().all()) {
            for (Property<?> row : schema.properties()) {
                assertThat(row.isStated())
                        .as("%s.%s", schema.type(), row)
                        .isEqualTo(!row.is(Trait.CLASSIFIED) && !row.is(Trait.EDITORIAL));
            }
        }
    }

    private static List<String> with(Trait trait) {
        List<String> names = new ArrayList<>();
        for (EntitySchema<?> schema : new Schemas().all()) {
            for (Property<?> row : schema.properties()) {
                if (row.is(trait)) {
                    names.add(schema.type() + "." + row.name());
                }
            }
        }
        return names;
    }
}
