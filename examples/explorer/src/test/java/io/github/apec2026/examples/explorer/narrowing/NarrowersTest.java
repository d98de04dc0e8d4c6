package io.github.apec2026.examples.explorer.narrowing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.MeetingStage;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.MeetingCatalog;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.server.ResponseStatusException;

class NarrowersTest {

    private static final ApecDataset APEC = Apec2026.load();
    private static final Narrowers NARROWERS = new Narrowers(APEC);

    private static List<Id<?>> ids(List<? extends Entity> entities) {
        List<Id<?>> ids = new ArrayList<>();
        entities.forEach(entity -> ids.add(entity.id()));
        return ids;
    }

    @Test
    void everyTypeHasItsNarrowerInTheOrderOfTheTypes() {
        List<EntityType<?>> types = new ArrayList<>();
        NARROWERS.all().forEach(narrower -> types.add(narrower.type()));
        assertThat(types).isEqualTo(EntityType.all());
        assertThat(NARROWERS.named("meetings").orElseThrow().type()).isEqualTo(EntityType.MEETING);
        assertThat(NARROWERS.named("meeting")).isEmpty();
    }

    @Test
    void theNamesOfTheParametersOfATypeDiffer() {
        for (Narrower<?> narrower : NARROWERS.all()) {
            assertThat(narrower.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
            assertThat(narrower.parameters()).extracting(Parameter::description).allMatch(text -> text.endsWith("."));
        }
    }

    @Test
    void nothingGivenLeavesAll() {
        for (Narrower<?> narrower : NARROWERS.all()) {
            Narrowed<?> all = narrower.read(Map.of("text", "", "unknown", "x"));
            assertThat(all.isAll()).isTrue();
            assertThat(all.undecided()).isEmpty();
        }
        assertThat(ids(NARROWERS.of(EntityType.MEETING).read(Map.of()).fitting()))
                .isEqualTo(ids(APEC.meetings().list()));
    }

    @Test
    void whatFitsAndWhatMayFitAreApartAndTogetherWhatTheCatalogHas() {
        Narrowed<Meeting> narrowed = NARROWERS
                .of(EntityType.MEETING)
                .read(Map.of("place", "guangdong", "from", "2026-02", "to", "2026-02-28"));
        MeetingCatalog expected = APEC.meetings()
                .possiblyHeldIn(Place.id("guangdong"))
                .possiblyOverlapping(DateRange.parse("2026-02-01/2026-02-28"));
        assertThat(ids(narrowed.fitting()))
                .contains(Meeting.id("som1-2026"))
                .doesNotContainAnyElementsOf(ids(narrowed.undecided()));
        assertThat(ids(narrowed.undecided())).isEqualTo(ids(expected.undecided().list()));
        List<Id<?>> both = ids(narrowed.fitting());
        both.addAll(ids(narrowed.undecided()));
        assertThat(both).containsExactlyInAnyOrderElementsOf(ids(expected.list()));
        assertThat(narrowed.choices()).extracting(Choice::value).containsExactly("2026-02", "2026-02-28", "guangdong");
    }

    @Test
    void statementsAreNarrowedAsTheirCatalogNarrowsThem() {
        Narrower<?> narrower = NARROWERS.of(EntityType.STATEMENT);
        assertThat(ids(narrower.read(Map.of("topic", "artificial-intelligence", "act", "call"))
                        .fitting()))
                .isEqualTo(ids(APEC.statements()
                        .about(Topic.id("artificial-intelligence"))
                        .byAct(StatementAct.CALL)
                        .list()))
                .isNotEmpty();
        List<Id<?>> wang = ids(APEC.statements().spokenBy(Person.id("wang-yi")).list());
        for (String speaker : List.of("wang-yi", "person/wang-yi", "official/wang-yi")) {
            assertThat(ids(narrower.read(Map.of("speaker", speaker)).fitting())).isEqualTo(wang);
        }
        for (String economy : List.of("indonesia", "INA", "id", "economy/indonesia")) {
            assertThat(ids(narrower.read(Map.of("economy", economy)).fitting()))
                    .isEqualTo(
                            ids(APEC.statements().byEconomy(Economy.INDONESIA).list()));
        }
        assertThat(narrower.read(Map.of("officials", "true")).fitting())
                .hasSize(APEC.statements().byOfficials().size());
    }

    @Test
    void aStageIsOneOfThoseThatDocumentsDescribe() {
        Narrowed<Meeting> held = NARROWERS.of(EntityType.MEETING).read(Map.of("stage", "held"));
        assertThat(held.fitting())
                .isNotEmpty()
                .allMatch(meeting -> meeting.stages().contains(MeetingStage.HELD));
        assertThat(held.facet("stage").values())
                .filteredOn(Facet.Value::isChosen)
                .singleElement()
                .matches(value -> value.count() == held.fitting().size());
    }

    @Test
    void aPartIsOfTheEditionOfItsMeetingAndWhatHasNoYearIsLeftOpen() {
        Narrowed<Meeting> narrowed = NARROWERS.of(EntityType.MEETING).read(Map.of("edition", "2026"));
        List<Id<?>> stated = ids(APEC.meetings().inEdition(Edition.id("2026")).list());
        List<Id<?>> fitting = ids(narrowed.fitting());

        assertThat(fitting)
                .containsAll(stated)
                .contains(Meeting.id("som1-2026-opening"), Meeting.id("som1-2026-technology-visit"));
        assertThat(narrowed.fitting())
                .allMatch(meeting -> stated.contains(meeting.id())
                        || meeting.partOf().filter(fitting::contains).isPresent());
        assertThat(narrowed.undecided())
                .isNotEmpty()
                .allMatch(meeting ->
                        meeting.edition().isEmpty() && meeting.dates().isEmpty());
        assertThat(ids(narrowed.undecided())).contains(Meeting.id("ppsti-2026")).doesNotContainAnyElementsOf(fitting);
        assertThat(ids(NARROWERS
                        .of(EntityType.MEETING)
                        .read(Map.of("edition", "2025"))
                        .fitting()))
                .doesNotContain(Meeting.id("som1-2026-opening"));
    }

    @Test
    void whatIsOpenByOneParameterAndExcludedByAnotherIsExcluded() {
        Narrower<Meeting> narrower = NARROWERS.of(EntityType.MEETING);
        List<Id<?>> byYear = ids(narrower.read(Map.of("edition", "2026")).undecided());
        List<Id<?>> held =
                ids(narrower.read(Map.of("edition", "2026", "stage", "held")).undecided());

        assertThat(byYear).containsAll(held).hasSizeGreaterThan(held.size());
    }

    /** Each number of a facet is what a reader finds who chooses the value. */
    @Test
    void aFacetCountsWhatItsValuesLeave() {
        for (Narrower<?> narrower : NARROWERS.all()) {
            for (Facet facet :
                    narrower.read(Map.of("text", "guangdong", "from", "2026")).facets()) {
                for (Facet.Value value : facet.values()) {
                    Map<String, String> query = Map.of(
                            "text",
                            "guangdong",
                            "from",
                            "2026",
                            facet.parameter().name(),
                            value.choice().value());
                    assertThat(narrower.read(query).fitting())
                            .as("%s of %s", value.choice(), narrower.type())
                            .hasSize(value.count())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void aFacetOfAChosenValueHasTheOthersToo() {
        Facet topics = NARROWERS
                .of(EntityType.STATEMENT)
                .read(Map.of("topic", "artificial-intelligence", "speaker", "wang-yi"))
                .facet("topic");
        assertThat(topics.values())
                .filteredOn(Facet.Value::isChosen)
                .extracting(value -> value.choice().id().orElseThrow())
                .hasSize(1)
                .first()
                .isEqualTo(Topic.id("artificial-intelligence"));
        assertThat(topics.values()).hasSizeGreaterThan(3);
        assertThat(new HashSet<>(topics.values())).hasSameSizeAs(topics.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meeting | place | guangdon | 404 | place/guangdong",
                "meeting | place | meeting/som1-2026 | 400 | place",
                "meeting | place | Guangdong | 400 | lower-case",
                "meeting | kind | party | 400 | ministerial-meeting",
                "meeting | stage | party | 400 | planned",
                "meeting | from | yesterday | 400 | 2026-02-10",
                "statement | speaker | nobody-at-all | 404 | person",
                "statement | speaker | topic/ports | 400 | person",
                "statement | officials | yes | 400 | 'true'",
                "statement | economy | atlantis | 404 | atlantis",
                "observation | atLeast | many | 400 | 1400 people",
                "observation | atLeast | x people | 400 | x",
                "observation | atLeast | 1e999999999 people | 400 | 40 digits",
            })
    void aValueThatIsWrongIsRefusedWithWhatWouldBeRight(
            String type, String name, String value, int status, String right) {
        Narrower<?> narrower = NARROWERS.of(EntityType.named(type).orElseThrow());
        assertThatThrownBy(() -> narrower.read(Map.of(name, value)))
                .isInstanceOfSatisfying(ResponseStatusException.class, e -> {
                    assertThat(e.getStatusCode().value()).isEqualTo(status);
                    assertThat(e.getReason()).contains(right);
                });
    }

    @Test
    void anEndBeforeItsStartIsRefused() {
        Narrower<?> narrower = NARROWERS.of(EntityType.MEETING);
        assertThatThrownBy(() -> narrower.read(Map.of("from", "2026-03", "to", "2026-02")))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("exchange them");
    }
}
