package io.github.apec2026.badfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.rules.SourceDocuments;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault in a copy of a claim file of the record gives exactly the notices that it should, where it stands, and no data set. */
@Tag("documents")
class BadFilesTest {

    private static final RecordFiles RECORD = RecordFiles.ofFiveDocuments();
    private static final DocumentStore DOCUMENTS = SourceDocuments.storeOrNone();
    private static final Report SOUND = RECORD.load(DOCUMENTS).report();

    private static final String VISIT = "som1-technology-visit-2026.json";
    private static final String PAGE = "wen-wei-po-som1-opening-2026.json";
    private static final String STATEMENT = "/passages/36/facts/statements/apec-report-on-digital-transition";
    private static final String DATES = "/passages/0/facts/meetings/som1-2026/dates";

    @TempDir
    private Path directory;

    static Stream<BadCopy> faultsOfMeaning() {
        return Stream.of(
                copy(
                        VISIT,
                        "a required property is deleted",
                        "\"mode\": {\"value\": \"reported\", \"quote\": \"APEC report\"},\n            \"summary\": {",
                        "\"summary\": ▲{",
                        "ERROR missing-property " + VISIT + " ▲ " + STATEMENT + "/summary"),
                copy(
                        VISIT,
                        "a reference is misspelt",
                        "{\"value\": \"digital-transition\", \"quote\": \"Digital transition\"}",
                        "▲{\"value\": \"digital-transitoin\", \"quote\": \"Digital transition\"}",
                        "ERROR unknown-reference " + VISIT + " ▲ " + STATEMENT + "/topics/0"),
                copy(
                        VISIT,
                        "a range of dates is inverted",
                        "{\"value\": \"2026-02-01/2026-02-10\", \"parts\"",
                        "▲{\"value\": \"2026-02-10/2026-02-01\", \"parts\"",
                        "ERROR mismatch " + VISIT + " ▲ " + DATES,
                        // Another document gives the meeting's dates too, and now says something else.
                        "WARNING conflicting-claims " + VISIT + " ▲ " + DATES,
                        "ERROR inverted-dates " + VISIT + " ▲ " + DATES));
    }

    @ParameterizedTest
    @MethodSource("faultsOfMeaning")
    void aFaultOfMeaningGivesItsNoticesAndNoOthers(BadCopy copy) {
        LoadResult result = RECORD.loadWith(copy.copy(), DOCUMENTS);

        FoundNotices found = FoundNotices.of(SOUND, result.report());
        assertThat(found.all()).containsExactlyElementsOf(copy.notices());
        assertThat(FoundNotices.of(result.report(), SOUND).all()).isEmpty();
        assertThat(result.dataset()).isEmpty();
    }

    static Stream<BadCopy> faultsOfPlace() {
        return Stream.of(copy(
                PAGE,
                "a passage begins within the one before it",
                "    {\"at\": 154, \"length\": 34,",
                "    ▲{\"at\": 153, \"length\": 34,",
                "ERROR passages-overlap " + PAGE + " ▲ /passages/3"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfPlace")
    void whereItIsNotKnownWhereThePassagesStandTheirDigestsAreSaidToBeNotChecked(BadCopy copy) {
        LoadResult result = RECORD.loadWith(copy.copy(), DOCUMENTS);

        FoundNotices found = FoundNotices.of(SOUND, result.report());
        assertThat(found.faults()).containsExactlyElementsOf(copy.notices());
        assertThat(result.report().notices())
                .filteredOn(n -> n.file().filter(copy.file()::equals).isPresent())
                .extracting(Notice::code)
                .containsAnyOf(NoticeCode.NOT_VALIDATED, NoticeCode.DOCUMENT_NOT_AT_HAND);
        assertThat(result.dataset()).isEmpty();
    }

    static Stream<BadCopy> faultsThatTheDocumentShows() {
        String before = "    {\"at\": 5885, \"length\": 56,";
        String heading = "    {\"at\": 5942, \"length\": 13, \"digest\": \"2726fc9b45ee832d\", \"nothing\": "
                + "\"page furniture: heading of the list of other articles\"},\n";
        return Stream.of(
                copy(
                        VISIT,
                        "a passage is moved back by one character",
                        heading,
                        heading.replace("{\"at\": 5942", "▲{\"at\": 5941"),
                        "ERROR digest-differs " + VISIT + " ▲ /passages/35",
                        "ERROR text-not-covered " + VISIT + " ▲ /passages/35"),
                copy(
                        VISIT,
                        "a passage is one character shorter",
                        heading,
                        heading.replace("{\"at\": 5942, \"length\": 13", "▲{\"at\": 5942, \"length\": 12"),
                        "ERROR digest-differs " + VISIT + " ▲ /passages/35",
                        "ERROR text-not-covered " + VISIT + " ▲ /passages/35"),
                BadCopy.marked(
                        "a passage is left out",
                        VISIT,
                        RECORD.text(VISIT).replace(heading, "").replace(before, before.replace("{", "▲{")),
                        "ERROR text-not-covered " + VISIT + " ▲ /passages/34"));
    }

    @ParameterizedTest
    @MethodSource("faultsThatTheDocumentShows")
    void withTheDocumentAtHandAMovedPassageAndAGapAreFound(BadCopy copy) {
        SourceDocuments.folderFor(copy.what());
        LoadResult result = RECORD.loadWith(copy.copy(), DOCUMENTS);

        assertThat(FoundNotices.of(SOUND, result.report()).all()).containsExactlyElementsOf(copy.notices());
        assertThat(result.dataset()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faultsThatTheDocumentShows")
    void withoutTheDocumentTheyCannotBeFoundAndTheReportSaysThatNothingWasChecked(BadCopy copy) {
        Report report = RECORD.loadWith(copy.copy(), DocumentStore.none()).report();

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.of(NoticeCode.DOCUMENT_NOT_AT_HAND))
                .extracting(n -> n.file().orElse(""))
                .contains(copy.file());
    }

    static Stream<BadCopy> unreadableFiles() {
        String text = RECORD.text(VISIT);
        String key = "\"acronym\": {\"value\": \"SOM1\"";
        int half = text.indexOf("\"dates\": {\"value\": \"2026-02-01/2026-02-10\"");
        return Stream.of(
                copy(
                        VISIT,
                        "a key is duplicated",
                        "\"mode\": {\"value\": \"reported\", \"quote\": \"APEC report\"},",
                        "\"mode\": {\"value\": \"reported\"}, ▲\"mode\": {\"value\": \"reported\"},",
                        "ERROR duplicate-key " + VISIT + " ▲ " + STATEMENT + "/mode",
                        "INFO rest-not-read " + VISIT + " ▲ " + STATEMENT + "/mode"),
                BadCopy.marked(
                        "text stands after the end",
                        VISIT,
                        text + "▲{\"format\": 1}",
                        "ERROR malformed-json " + VISIT + " ▲"),
                copy(
                                VISIT,
                                "a byte is not UTF-8",
                                key,
                                "\"acronym\": {\"value\": \"▲§§§\"",
                                "ERROR not-utf-8 " + VISIT + " ▲")
                        .withBytes("§§§", (byte) 0xE9),
                copy(
                                VISIT,
                                "a form is overlong",
                                key,
                                "\"acronym\": {\"value\": \"▲§§§\"",
                                "ERROR not-utf-8 " + VISIT + " ▲")
                        .withBytes("§§§", (byte) 0xC0, (byte) 0xAF),
                BadCopy.marked(
                        "a byte order mark stands first", VISIT, "▲\uFEFF" + text, "ERROR not-utf-8 " + VISIT + " ▲"),
                tooMuch("a number has a million digits", "▲" + "7".repeat(1_000_000), ""),
                tooMuch("a string has ten million characters", "▲\"" + "x".repeat(10_000_000) + "\"", ""),
                // The claim lies eight deep, and 32 is the limit.
                tooMuch(
                        "nesting is ten thousand deep",
                        "[".repeat(24) + "▲" + "[".repeat(9_976) + "]".repeat(10_000),
                        "/0".repeat(24)),
                BadCopy.marked(
                        "the file is truncated",
                        VISIT,
                        text.substring(0, half) + "▲",
                        "ERROR malformed-json " + VISIT + " ▲ /passages/0/facts/meetings/som1-2026/forum",
                        "INFO rest-not-read " + VISIT + " ▲ /passages/0/facts/meetings/som1-2026/forum"),
                BadCopy.marked("the file is empty", VISIT, "▲", "ERROR malformed-json " + VISIT + " ▲"));
    }

    @ParameterizedTest
    @MethodSource("unreadableFiles")
    void whatCannotBeReadIsSaidOnceAndNothingThatOnlyFollowsFromItIsCalledAFault(BadCopy copy) {
        LoadResult result = RECORD.loadWith(copy.copy(), DOCUMENTS);

        assertThat(FoundNotices.of(SOUND, result.report()).faults()).containsExactlyElementsOf(copy.notices());
        assertThat(result.dataset()).isEmpty();
    }

    @Test
    void aFileThatWasNotReadToItsEndIsNamedAsTheReasonForWhatWasNotChecked() {
        for (BadCopy copy : unreadableFiles().toList()) {
            Report report = RECORD.loadWith(copy.copy(), DOCUMENTS).report();
            boolean isRead = copy.what().equals("text stands after the end");

            assertThat(report.of(NoticeCode.NOT_VALIDATED).stream()
                            .filter(n -> n.file().isEmpty()))
                    .as(copy.what())
                    .extracting(Notice::message)
                    .isEqualTo(
                            isRead
                                    ? List.of()
                                    : List.of("Not checked because of earlier errors: the entities against each other,"
                                            + " since not read: [" + copy.file() + "]."));
            assertThat(report.tally().files())
                    .as(copy.what())
                    .isEqualTo(SOUND.tally().files());
        }
    }

    @Test
    void aDirectoryInThePlaceOfAFileIsSkippedAndWhatItWouldHaveSaidIsMissing() throws IOException {
        for (String name : RECORD.names()) {
            Files.write(directory.resolve(name), RECORD.bytes(name));
        }
        Report sound = inDirectory().report();
        Files.delete(directory.resolve(VISIT));
        Files.createDirectory(directory.resolve(VISIT));

        LoadResult result = inDirectory();

        assertThat(sound.hasErrors()).isFalse();
        assertThat(FoundNotices.of(sound, result.report()).faults())
                .startsWith("WARNING file-skipped " + VISIT)
                .hasSizeGreaterThan(1)
                .filteredOn(each -> each.startsWith("ERROR"))
                .allMatch(each -> each.startsWith("ERROR missing-property "));
        assertThat(result.dataset()).isEmpty();
    }

    private LoadResult inDirectory() {
        return Apec2026.loader()
                .withoutProviders()
                .with(ClaimSource.overlay(directory))
                .documents(DOCUMENTS)
                .read();
    }

    private static BadCopy copy(String file, String what, String then, String now, String... notices) {
        return BadCopy.of(what, file, RECORD.text(file), then, now, notices);
    }

    private static BadCopy tooMuch(String what, String value, String pointer) {
        return copy(
                VISIT,
                what,
                "{\"value\": \"digital-transition\", \"quote\": \"Digital transition\"}",
                "{\"value\": " + value + ", \"quote\": \"Digital transition\"}",
                "ERROR malformed-json " + VISIT + " ▲ " + STATEMENT + "/topics/0/value" + pointer,
                "INFO rest-not-read " + VISIT + " ▲ " + STATEMENT + "/topics/0/value" + pointer);
    }
}
