package io.github.apec2026.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.facts.FiveDocuments;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a data set lists stands in the order that its documentation tells, however often and in whichever order it is made. */
class OrderTest {

    private static final ClaimSource QUAY = overlay("quay.json", """
            "meetings": {
              "a-undated": {"kind": {"value": "dialogue", "because": "Ours."}},
              "a-month": {"kind": {"value": "dialogue", "because": "Ours."}, "dates": {"value": "2026-02", "because": "Ours."}},
              "z-open": {"kind": {"value": "dialogue", "because": "Ours."}, "dates": {"value": "../1999-01-02", "because": "Ours."}},
              "som1-2026": {"acronym": {"value": "S1", "because": "Ours."}}},
            "persons": {"a-quill": {"names": [{"value": {"en": "Ada Quill"}, "because": "Ours."}]}},
            "positions": {
              "a-quill-b": {"holder": {"value": "a-quill", "because": "Ours."}, "title": {"value": {"en": "chair"}, "because": "Ours."},
                "sector": {"value": "apec", "because": "Ours."}, "organization": {"value": "ppsti", "because": "Ours."}},
              "a-quill-c": {"holder": {"value": "a-quill", "because": "Ours."}, "title": {"value": {"en": "guest"}, "because": "Ours."},
                "sector": {"value": "apec", "because": "Ours."}}},
            "statements": {"a-word": {"mode": {"value": "direct", "because": "Ours."},
              "summary": {"value": {"en": "Yes."}, "because": "Ours."}}}""");

    private static final ClaimSource PIER = overlay("pier.json", """
            "meetings": {"som1-2026": {
              "acronym": {"value": "S2", "because": "Ours.", "rank": "deprecated"},
              "names": [{"value": {"en": "Pier talks"}, "because": "Ours."}]}},
            "places": {"a-pier": {"kind": {"value": "venue", "because": "Ours."}}}""");

    private static final ClaimSource LAST = overlay("slip.json", """
            "meetings": {"som1-2026": {"acronym": {"value": "S3", "because": "Ours."}}}""");

    private static final ApecDataset RECORD = Apec2026.load();
    private static final ApecDataset WITH_OVERLAYS = with(QUAY, PIER, LAST);

    private static ClaimSource overlay(String name, String facts) {
        return ClaimSource.overlay(name, ("{\"format\": 1, \"facts\": {" + facts + "}}").getBytes(UTF_8));
    }

    private static ApecDataset with(ClaimSource... overlays) {
        ApecLoader loader = Apec2026.loader();
        for (ClaimSource overlay : overlays) {
            loader = loader.with(overlay);
        }
        return loader.read().orThrow();
    }

    /** What the Javadoc of each catalog says, in other words than the code's. */
    static Stream<Arguments> orders() {
        Comparator<Entity> byId = comparing(entity -> entity.id().key());
        return DatasetWalk.catalogs(RECORD).stream().map(catalog -> {
            EntityType<?> type = catalog.list().get(0).id().type();
            if (type == EntityType.MEETING) {
                return arguments(
                        type,
                        comparing((Entity e) -> time(((Meeting) e).dates(), "9"))
                                .thenComparing(byId));
            } else if (type == EntityType.OBSERVATION) {
                return arguments(
                        type,
                        comparing((Entity e) -> time(((Observation) e).period(), "0"))
                                .thenComparing(byId));
            } else if (type == EntityType.OFFICIAL) {
                return arguments(
                        type, comparing((Entity e) -> body((Official) e)).thenComparing(byId));
            } else if (type == EntityType.STATEMENT) {
                return arguments(type, comparing((Entity e) -> firstPassage((Statement) e)));
            }
            return arguments(type, byId);
        });
    }

    /** The days as a text that sorts as they do; an end that is not told stands after all days. */
    private static String time(Optional<DateRange> dates, String none) {
        if (dates.isEmpty()) {
            return none.repeat(8);
        }
        LocalDate never = LocalDate.of(9999, 12, 31);
        LocalDate last = dates.get().lastDay().orElse(never);
        return dates.get().firstDay().orElse(last) + " " + last + " " + dates.get();
    }

    private static String body(Official official) {
        return official.offices().get(0).organization().map(Object::toString).orElse("~");
    }

    /** Of two in one passage nothing is said here: their order is that of the file. */
    private static String firstPassage(Statement statement) {
        return WITH_OVERLAYS.claims(statement.id()).stream()
                .filter(claim -> claim.rank() != Rank.DEPRECATED)
                .flatMap(claim -> claim.evidence().stream())
                .map(evidence -> "%s %9d"
                        .formatted(evidence.document(), evidence.passage().at()))
                .min(Comparator.naturalOrder())
                .orElse("~");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void aCatalogStandsInTheOrderThatItsJavadocTells(EntityType<?> type, Comparator<Entity> order) {
        for (ApecDataset apec : List.of(RECORD, WITH_OVERLAYS)) {
            List<Entity> entities = new ArrayList<>(catalog(apec, type).list());

            assertThat(entities).hasSizeGreaterThan(3).isSortedAccordingTo(order);
            assertThat(catalog(apec, type).stream().toList()).isEqualTo(entities);
            List<Entity> iterated = new ArrayList<>();
            catalog(apec, type).forEach(iterated::add);
            assertThat(iterated).isEqualTo(entities);
        }
    }

    private static Catalog<?> catalog(ApecDataset apec, EntityType<?> type) {
        return DatasetWalk.catalogs(apec).get(EntityType.all().indexOf(type));
    }

    @Test
    void whatTheOverlaysAddStandsWhereItBelongs() {
        assertThat(WITH_OVERLAYS.meetings().list().get(0).id()).isEqualTo(Meeting.id("z-open"));
        assertThat(last(WITH_OVERLAYS.meetings()).id().key()).isGreaterThan("a-undated");
        assertThat(WITH_OVERLAYS.meetings().list().stream()
                        .filter(meeting -> meeting.dates().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .id())
                .isEqualTo(Meeting.id("a-undated"));
        assertThat(WITH_OVERLAYS
                        .officials()
                        .inOrganization(RECORD.get(Official.id("hwanil-park"))
                                .offices()
                                .get(0)
                                .organization()
                                .orElseThrow())
                        .list())
                .extracting(official -> official.id().key())
                .containsExactly("a-quill", "hazami-habib", "hwanil-park");
        assertThat(last(WITH_OVERLAYS.statements()).id()).isEqualTo(Statement.id("a-word"));
    }

    private static <E extends Entity> E last(Catalog<E> catalog) {
        return catalog.list().get(catalog.size() - 1);
    }

    @Test
    void loadingTwiceAndOverlaysInAnyOrderGiveEverythingInTheSameOrder() {
        assertThat(DatasetWalk.of(Apec2026.load())).isEqualTo(DatasetWalk.of(RECORD));
        assertThat(DatasetWalk.of(with(LAST, QUAY, PIER))).isEqualTo(DatasetWalk.of(WITH_OVERLAYS));
        assertThat(DatasetWalk.of(with(PIER, LAST, QUAY))).isEqualTo(DatasetWalk.of(WITH_OVERLAYS));
        assertThat(with(LAST, PIER, QUAY).info()).isEqualTo(WITH_OVERLAYS.info());
    }

    @Test
    void claimsStandInTheOrderOfTheFilesAndThoseOfADocumentInItsOwn() {
        for (SourceDocument document : WITH_OVERLAYS.documents()) {
            List<Integer> starts = WITH_OVERLAYS.passages(document.id()).stream()
                    .map(Passage::at)
                    .toList();
            List<Integer> told = WITH_OVERLAYS.claimsOf(document.id()).stream()
                    .map(claim -> claim.evidence().orElseThrow().passage().at())
                    .toList();

            assertThat(starts).isSorted().isNotEmpty();
            assertThat(told).isSorted().isNotEmpty();
        }
        List<String> files = new ArrayList<>(WITH_OVERLAYS.claims(Meeting.id("som1-2026")).stream()
                .map(claim -> claim.evidence().map(e -> e.document().key()).orElse("~"))
                .toList());

        assertThat(files.subList(files.size() - 4, files.size())).containsOnly("~");
        List<String> each = files.stream().distinct().toList();
        assertThat(files)
                .as("together by file")
                .isEqualTo(each.stream()
                        .flatMap(file -> Collections.nCopies(Collections.frequency(files, file), file).stream())
                        .toList());
        Set<String> five = FiveDocuments.ids().stream().map(Id::key).collect(Collectors.toSet());
        assertThat(each).filteredOn(five::contains).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void theOtherClaimsOfAFactStandInTheOrderInWhichTheyWouldHaveBeenChosenTheDeprecatedOnesLast() {
        Fact<String> acronym =
                WITH_OVERLAYS.fact(Meeting.id("som1-2026"), Meeting.ACRONYM).orElseThrow();

        assertThat(acronym.rivals()).extracting(Claim::value).containsExactly("S3", "S1", "S2");
        assertThat(acronym.rivals().get(2).rank()).isEqualTo(Rank.DEPRECATED);
    }

    @Test
    void conflictsStandByEntityThenProperty() {
        List<String> contested = WITH_OVERLAYS.conflicts().stream()
                .map(conflict -> "%02d %s %s"
                        .formatted(
                                EntityType.all()
                                        .indexOf(conflict.chosen().subject().type()),
                                conflict.chosen().subject().key(),
                                conflict.chosen().property()))
                .toList();

        assertThat(contested).hasSizeGreaterThan(1).isSorted();
    }

    /** Shows that the comparators above see a wrong order. */
    @Test
    void aWrongOrderIsSeen() {
        orders().forEach(order -> {
            @SuppressWarnings("unchecked")
            Comparator<Entity> comparator = (Comparator<Entity>) order.get()[1];
            List<Entity> reversed = new ArrayList<>(
                    catalog(WITH_OVERLAYS, (EntityType<?>) order.get()[0]).list());
            Collections.reverse(reversed);
            Set<Boolean> seen = new HashSet<>();
            IntStream.range(1, reversed.size())
                    .forEach(i -> seen.add(comparator.compare(reversed.get(i - 1), reversed.get(i)) > 0));

            assertThat(seen).as("%s", order.get()[0]).contains(true);
        });
    }
}
