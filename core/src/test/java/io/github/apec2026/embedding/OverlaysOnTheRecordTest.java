package io.github.apec2026.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.facts.FiveDocuments;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.DateRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host's own claim files may do to the record as it ships, and what they may not. */
class OverlaysOnTheRecordTest {

    private static final ApecDataset RECORD = Apec2026.load();

    private static String quay(String kind, String because) {
        return facts("\"places\": {\"lantern-quay\": {\"kind\": {\"value\": \"" + kind + "\", \"because\": \"" + because
                + "\"}}}");
    }

    private static String facts(String facts) {
        return "{\"format\": 1, \"facts\": {" + facts + "}}";
    }

    private static ClaimSource stream(String name, String json) {
        return ClaimSource.overlay(name, json.getBytes(UTF_8));
    }

    private static LoadResult with(ClaimSource... overlays) {
        ApecLoader loader = Apec2026.loader();
        for (ClaimSource overlay : overlays) {
            loader = loader.with(overlay);
        }
        return loader.read();
    }

    private static String kind(LoadResult loaded) {
        var fact = loaded.orThrow().fact(Place.id("lantern-quay"), Place.KIND).orElseThrow();
        return fact.value() + " " + fact.chosen().because().orElse("?") + " "
                + fact.reason().code() + " " + fact.rivals().size();
    }

    @Test
    void anOverlayAddsEntitiesThatEverythingFinds() {
        ApecDataset apec = with(stream("own.json", facts("""
                "persons": {"petra-quill": {"names": [{"value": {"en": "Petra Quill"}, "because": "Ours."}]}},
                "meetings": {"quay-talks": {"kind": {"value": "dialogue", "because": "Ours."},
                  "place": {"value": "guangzhou", "because": "Ours."},
                  "speakers": [{"value": "petra-quill", "because": "Ours."}]}}"""))).orThrow();

        assertThat(apec.search("quill")).extracting(hit -> hit.id().toString()).containsExactly("person/petra-quill");
        assertThat(apec.meetings()
                        .heldIn(Place.id("guangdong"))
                        .involving(Person.id("petra-quill"))
                        .list())
                .extracting(Meeting::id)
                .containsExactly(Meeting.id("quay-talks"));
        assertThat(apec.about(Person.id("petra-quill")).connections()).hasSize(1);
        assertThat(apec.meetings().size()).isEqualTo(RECORD.meetings().size() + 1);
        assertThat(RECORD.find(Person.id("petra-quill"))).isEmpty();
    }

    @Test
    void itAddsToAnEntityOfTheRecordAndKeepsAllThatStoodThere() {
        ApecDataset apec = with(stream("own.json", facts("""
                "meetings": {"som1-2026": {"names": [{"value": {"en": "the Guangzhou SOM"}, "because": "Ours."}]}}"""))).orThrow();

        assertThat(apec.claims(Meeting.id("som1-2026")))
                .containsAll(RECORD.claims(Meeting.id("som1-2026")))
                .hasSize(RECORD.claims(Meeting.id("som1-2026")).size() + 1);
        assertThat(apec.get(Meeting.id("som1-2026")).names())
                .startsWith(RECORD.get(Meeting.id("som1-2026")).names().get(0));
    }

    /** Of two values the firmer wins: an overlay is read later, but what a document states goes before what its host says. */
    @Test
    void beingReadLaterIsNotEnoughAgainstADocument() {
        ClaimSource own = stream("own.json", facts("""
                "meetings": {"som1-2026": {"dates": {"value": "2026-03-01/2026-03-04", "because": "Ours."}}}"""));
        LoadResult loaded = FiveDocuments.loader().with(own).read();
        var dates =
                loaded.orThrow().fact(Meeting.id("som1-2026"), Meeting.DATES).orElseThrow();

        assertThat(dates.value()).isEqualTo(DateRange.parse("2026-02-01/2026-02-10"));
        assertThat(dates.reason()).isEqualTo(Reason.BASIS);
        assertThat(dates.rivals())
                .extracting(rival -> rival.value())
                .contains(DateRange.parse("2026-03-01/2026-03-04"));
        assertThat(loaded.report().of(NoticeCode.CONFLICTING_CLAIMS))
                .anyMatch(notice -> notice.file().equals(Optional.of("own.json")));
    }

    @Test
    void aPreferredClaimOfAnOverlayWins() {
        var dates = with(stream("own.json", facts("""
                "meetings": {"som1-2026": {"dates": {"value": "2026-02-01/2026-02-12", "rank": "preferred", "because": "Ours."}}}""")))
                .orThrow()
                .fact(Meeting.id("som1-2026"), Meeting.DATES)
                .orElseThrow();

        assertThat(dates.value()).isEqualTo(DateRange.parse("2026-02-01/2026-02-12"));
        assertThat(dates.reason()).isEqualTo(Reason.RANK);
    }

    @Test
    void aJudgementTakesBackWhatADocumentOfTheRecordSaysAndTheClaimStays() {
        ApecDataset apec = with(stream("own.json", """
                {"format": 1, "judgements": [{"claim": {"document": "wen-wei-po-som1-opening-2026", "entity": "meeting/som1-2026",
                  "property": "dates", "value": "2026-02-01/2026-02-10"}, "rank": "deprecated", "because": "Ours."}]}""")).orThrow();

        assertThat(apec.claims(Meeting.id("som1-2026"), "dates"))
                .hasSameSizeAs(RECORD.claims(Meeting.id("som1-2026"), "dates"))
                .filteredOn(claim -> claim.rank() == Rank.DEPRECATED)
                .hasSize(1);
        assertThat(RECORD.claims(Meeting.id("som1-2026"), "dates")).noneMatch(claim -> claim.rank() == Rank.DEPRECATED);
        assertThat(apec.fact(Meeting.id("som1-2026"), Meeting.DATES)
                        .orElseThrow()
                        .chosen()
                        .rank())
                .isEqualTo(Rank.NORMAL);
    }

    /** A directory goes by its path, a stream by its name: which it is makes no difference. */
    @Test
    void ofADirectoryAndAStreamTheOneWhoseNameComesLaterWins(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("quay.json"), quay("city", "directory"));
        ClaimSource directory = ClaimSource.overlay(folder);

        assertThat(directory.name()).startsWith("/").isGreaterThan("!").isLessThan("z");
        assertThat(kind(with(directory, stream("z", quay("venue", "stream")))))
                .isEqualTo("VENUE stream source-order 1");
        assertThat(kind(with(stream("!", quay("venue", "stream")), directory)))
                .isEqualTo("CITY directory source-order 1");
    }

    @Test
    void ofTwoFilesOfADirectoryBothCountAndTheyAreReadByName(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("b.json"),
                facts(
                        "\"persons\": {\"b\": {\"names\": [{\"value\": {\"en\": \"Bo\"}, \"because\": \"x\"}]}, \"c\": {\"mayor\": 1}}"));
        Files.writeString(
                folder.resolve("a.json"),
                facts(
                        "\"persons\": {\"a\": {\"names\": [{\"value\": {\"en\": \"Al\"}, \"because\": \"x\"}], \"mayor\": 1}}"));
        Files.writeString(folder.resolve("notes.txt"), "no claim file");
        LoadResult loaded = with(ClaimSource.overlay(folder));

        assertThat(loaded.report().of(NoticeCode.UNKNOWN_PROPERTY))
                .extracting(notice -> notice.file().orElseThrow() + " " + notice.severity())
                .containsExactly("a.json WARNING", "b.json WARNING");
        assertThat(loaded.orThrow().find(Person.id("a"))).isPresent();
        assertThat(loaded.orThrow().find(Person.id("b"))).isPresent();
    }

    /** All or nothing: the faults of every overlay are told together, and the data set in use goes on as it was. */
    @Test
    void overlaysWithErrorsGiveTheWholeReportAndNoDataSetAndWhatTheHostHeldStaysValid(@TempDir Path folder)
            throws IOException {
        List<Object> before = DatasetWalk.of(RECORD);
        Files.writeString(folder.resolve("torn.json"), "{\"format\": 1, \"facts\": {");
        Files.writeString(folder.resolve("misspelt.json"), facts("""
                "places": {"Lantern Quay": {"kind": {"value": "city", "because": "x"}}}"""));

        LoadResult loaded = with(ClaimSource.overlay(folder), stream("fine.json", quay("city", "fine")));

        assertThat(loaded.dataset()).isEmpty();
        assertThat(loaded.report().notices().stream()
                        .filter(notice -> notice.severity() == Severity.ERROR)
                        .map(Notice::file))
                .extracting(file -> file.orElse("?"))
                .containsExactlyInAnyOrder("torn.json", "misspelt.json");
        assertThatExceptionOfType(ApecLoadException.class)
                .isThrownBy(loaded::orThrow)
                .satisfies(thrown -> assertThat(thrown.report()).isEqualTo(loaded.report()))
                .withMessageContaining("torn.json")
                .withMessageContaining("misspelt.json");
        assertThat(DatasetWalk.of(RECORD)).isEqualTo(before);
        assertThat(RECORD.search("王毅")).isNotEmpty();
        assertThat(Apec2026.load().meetings().list())
                .isEqualTo(RECORD.meetings().list());
    }

    /** What is read was there when it was read: the host may go on writing to its bytes and its folder. */
    @Test
    void aDataSetDoesNotFollowWhatItWasReadFrom(@TempDir Path folder) throws IOException {
        byte[] bytes = quay("city", "bytes").getBytes(UTF_8);
        ClaimSource source = ClaimSource.overlay("own", bytes);
        Arrays.fill(bytes, (byte) ' ');
        assertThat(kind(with(source))).startsWith("CITY bytes");

        Path file = Files.writeString(folder.resolve("own.json"), quay("city", "file"));
        ClaimSource directory = ClaimSource.overlay(folder);
        LoadResult first = with(directory);
        Files.writeString(file, quay("venue", "file anew"));
        assertThat(kind(first)).startsWith("CITY file ");
        assertThat(kind(with(directory))).startsWith("VENUE file anew");
        Files.delete(file);
        assertThat(kind(first)).startsWith("CITY file ");
    }
}
