package io.github.apec2026.loading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Priority;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.AgendaItem;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** The agenda of an edition as a tree. */
class AgendaTest {

    /** The most levels that a record may have above an entity. */
    private static final int DEEPEST = 100;

    private static final ApecDataset APEC =
            Loading.data(Loading.register(Harbour.because("""
            "editions": {
              "2026": {"year": ~2026, "host": ~"peru"},
              "2027": {"year": ~2027},
              "2028": {"year": ~2028}},
            "priorities": {"open-ports": {"agenda": ~"edition/2026"}},
            "initiatives": {
              "b-plan": {"formerly": ["old-plan"], "kind": ~"plan", "edition": ~"2026"},
              "a-late": {"kind": ~"measure", "edition": ~"2026", "partOf": ~"b-plan"},
              "c-second": {"kind": ~"measure", "edition": ~"2026", "partOf": ~"b-plan", "order": ~2, "priorities": [~"open-ports"]},
              "d-first": {"kind": ~"measure", "edition": ~"2026", "partOf": ~"old-plan", "order": ~1},
              "e-detail": {"kind": ~"measure", "edition": ~"2026", "partOf": ~"d-first"},
              "f-elsewhere": {"kind": ~"measure", "edition": ~"2027", "partOf": ~"b-plan"},
              "g-below-it": {"kind": ~"measure", "edition": ~"2026", "partOf": ~"f-elsewhere"},
              "h-nowhere": {"kind": ~"measure", "partOf": ~"b-plan"},
              "a-single": {"kind": ~"measure", "edition": ~"2026"}}
            """))).load().datasetWithWarnings();

    @Test
    void eachItemIsUnderTheOneThatItIsPartOfInItsOrder() {
        Agenda agenda = APEC.agenda(Edition.id("2026"));

        assertThat(text(agenda.items()))
                .isEqualTo("a-single, b-plan, -d-first, --e-detail, -c-second, -a-late, g-below-it");
        assertThat(agenda.items().stream()
                        .map(each -> each.heading().map(id -> id.key()).orElse(".")))
                .containsExactly(".", ".", "b-plan", "d-first", "b-plan", "b-plan", ".");
        assertThat(agenda.host()).contains(Economy.PERU.id());
        assertThat(text(agenda.top())).isEqualTo("a-single, b-plan, g-below-it");
    }

    @Test
    void anItemUnderOneOfAnotherEditionIsAtTheTop() {
        assertThat(text(APEC.agenda(Edition.id("2027")).items())).isEqualTo("f-elsewhere");
        assertThat(APEC.agenda(Edition.id("2027")).host()).isEmpty();
        assertThat(APEC.agenda(Edition.id("2028")).items()).isEmpty();
    }

    @Test
    void itIsNarrowedByHeadingAndPriority() {
        Agenda agenda = APEC.agenda(Edition.id("2026"));

        assertThat(text(agenda.under(Initiative.id("b-plan")))).isEqualTo("-d-first, --e-detail, -c-second, -a-late");
        assertThat(agenda.under(Initiative.id("e-detail"))).isEmpty();
        assertThat(text(agenda.addressing(Priority.id("open-ports")))).isEqualTo("-c-second");
        assertThat(agenda.withoutPriority()).hasSize(6);
        assertThat(agenda.addressing(Priority.id("other"))).isEmpty();
    }

    @Test
    void everyInitiativeOfTheEditionIsOnItOnce() {
        ApecDataset random = Recompiled.of(new RandomRecord(3).source()).load().orThrow();
        for (Edition edition : random.editions()) {
            assertThat(random.agenda(edition.id()).items())
                    .extracting(AgendaItem::initiative)
                    .containsExactlyInAnyOrderElementsOf(
                            random.initiatives().inEdition(edition.id()).list())
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void itMayBeAsDeepAsARecord() {
        StringBuilder plans = new StringBuilder("\"p-0\": {\"kind\": ~\"plan\", \"edition\": ~\"2026\"}");
        for (int i = 1; i <= DEEPEST; i++) {
            plans.append(", \"p-" + i + "\": {\"kind\": ~\"plan\", \"edition\": ~\"2026\", \"partOf\": ~\"p-" + (i - 1)
                    + "\"}");
        }
        ApecDataset deep = Loading.data(Loading.register(Harbour.because(
                        "\"editions\": {\"2026\": {\"year\": ~2026}}, \"initiatives\": {" + plans + "}")))
                .load()
                .datasetWithWarnings();

        Agenda agenda = deep.agenda(Edition.id("2026"));
        assertThat(agenda.items()).hasSize(DEEPEST + 1);
        assertThat(agenda.items().get(DEEPEST).depth()).isEqualTo(DEEPEST);
        assertThat(agenda.under(Initiative.id("p-0"))).hasSize(DEEPEST);
    }

    @Test
    void anEditionThatIsUnknownIsAnError() {
        assertThatThrownBy(() -> APEC.agenda(Edition.id("2029")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("edition/2026");
    }

    private static String text(List<AgendaItem> items) {
        return items.stream()
                .map(each -> "-".repeat(each.depth()) + each.initiative().id().key())
                .collect(joining(", "));
    }
}
