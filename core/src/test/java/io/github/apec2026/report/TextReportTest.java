package io.github.apec2026.report;

import static io.github.apec2026.report.ReportFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {

    @Test
    void aReportIsItsNoticesByFileAndLineThenTheirNumberWhatWasCheckedAndTheClaims() {
        assertThat(TEXT.print(Reports.of(Reports.OF_NO_FILE, Reports.MISSPELT, Reports.OF_THE_FILE, Reports.SECOND)))
                .isEqualTo("""
                        gazette.json: 0 errors, 0 warnings, 1 info

                        gazette.json INFO [rest-not-read] The rest of the file was not read, because of the error before.
                            remedy  Correct the error and load again.

                        lima.json: 1 error, 1 warning, 0 infos

                        lima.json:9:3 WARNING [conflicting-claims] meeting/talks.dates: 2026-05-01 was chosen over
                            2026-05-02: it was published later.
                            at    /passages/2/facts/meetings/talks/dates
                            remedy  Look at both. A judgement on the rank of one of them decides.

                        lima.json:12:7 ERROR [unknown-reference] meeting/talks.place: There is no place/atlantis.
                            at    /passages/3/facts/meetings/talks/place/value, document/lima-bulletin, passage at 45
                            remedy  Correct the key, or claim the entity.

                        no single file: 1 error, 0 warnings, 0 infos

                        ERROR [no-source] No claim source was found: the class path has none.
                            remedy  Add a module with claim files, or give the loader a source.

                        2 errors, 1 warning, 1 info. There is no data set until all errors are corrected.
                        read         2 files, 2 documents, 12 passages, 42 claims (stated 40, curated 2), 9 entities
                        checked      1 document, 11 passages and 40 quotes against their text
                        NOT CHECKED  1 document, 1 passage and 3 quotes, whose text is not at hand
                        derived      derived-exact 39, not-derivable 2, mismatch 1

                        claims by basis    claims  stated  contextual  classified  editorial  inferred  curated
                        lima-bulletin
                          dates                10      10           .           .          .         .        .
                          text                 20      20           .           .          .         .        .
                          together             30      30           .           .          .         .        .
                        gazette
                          dates                10      10           .           .          .         .        .
                          together             10      10           .           .          .         .        .
                        in no document
                          text                  2       .           .           .          .         .        2
                          together              2       .           .           .          .         .        2
                        all                    42      40           .           .          .         .        2

                        claims by outcome  claims  derived-exact  derived-contained  in-context  not-derivable  mismatch
                        lima-bulletin
                          dates                10              9                  .           .              .         1
                          text                 20             20                  .           .              .         .
                          together             30             29                  .           .              .         1
                        gazette
                          dates                10             10                  .           .              .         .
                          together             10             10                  .           .              .         .
                        in no document
                          text                  2              .                  .           .              2         .
                          together              2              .                  .           .              2         .
                        all                    42             39                  .           .              2         1
                        """);
    }

    @Test
    void aReportOfNothingSaysSo() {
        assertThat(TEXT.print(Reports.ofNothing())).isEqualTo("""
                0 errors, 0 warnings, 0 infos. There is no error: the data set is complete.
                read         0 files, 0 documents, 0 passages, 0 claims (none), 0 entities
                checked      0 documents, 0 passages and 0 quotes against their text
                derived      none
                """);
    }

    @Test
    void noLineIsWiderThanATerminalOf100ColumnsWhereItCanBeBroken() {
        List<String> lines = TEXT.print(Reports.ofEverything()).lines().toList();

        assertThat(lines).hasSizeGreaterThan(3 * NoticeCode.values().length);
        assertThat(lines).allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(100));
        assertThat(lines).as("lines that are filled").anyMatch(line -> columns(line) > 95);
    }

    /** Han, and the brackets and signs beside it, are two columns wide. */
    private static int columns(String line) {
        return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    @Test
    void aWordIsNeverBrokenHoweverLong() {
        String pointer = "/passages/" + "1".repeat(200);
        Notice notice =
                Notice.of(NoticeCode.REST_NOT_READ).at("a.json", 1, 1, pointer).build();

        assertThat(TEXT.print(Reports.of(notice))).contains("    at    " + pointer + "\n");
    }

    @Test
    void whatAFileSaysForgesNoLineAndTurnsNoneRound() {
        String text = TEXT.print(Reports.of(Reports.HARMFUL, Reports.MISSPELT));

        assertThat(text.codePoints().filter(c -> c != '\n')).noneMatch(TextReportTest::isHidden);
        assertThat(text.lines()).noneMatch(line -> line.startsWith("x.json"));
        assertThat(text)
                .contains("\\u001B[31m\\u000D\\u000Ax.json:1:1", "\\u202Egnp", "\\uD800", "\\uFFFE", "\\u{E0041}");
    }

    @Test
    void theNameOfAFileIsOneWordAtTheHeadOfItsNoticesAndOfTheirLines() {
        Notice notice = Notice.of(NoticeCode.REST_NOT_READ)
                .at("x.json:1:1 ERROR [no-source] y.json", 3, 4, "")
                .build();
        String word = "x.json\\u003A1\\u003A1\\u0020ERROR\\u0020[no-source]\\u0020y.json";

        assertThat(TEXT.print(Reports.of(notice)))
                .contains(word + ": 0 errors", word + ":3:4 INFO [rest-not-read]")
                .doesNotContain("ERROR [no-source]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "pointer", "property", "value"})
    void noLineBeginsWithWhatAFileSaysWhereverALineIsBroken(String member) {
        String forged = "x.json:1:1 ERROR [no-source] forged";
        for (int width = 1; width < 110; width++) {
            String text = "w".repeat(width) + " " + forged;
            Notice notice = Notice.of(NoticeCode.UNKNOWN_REFERENCE)
                    .at("file".equals(member) ? text : "a.json", 1, 1, "pointer".equals(member) ? "/" + text : "")
                    .property("property".equals(member) ? text : "place")
                    .with("value", "value".equals(member) ? text : "x")
                    .build();

            assertThat(TEXT.print(Reports.of(notice)).lines())
                    .as("width %s", width)
                    .noneMatch(line -> line.startsWith("x.json"));
        }
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character)
                || List.of(
                                (int) Character.FORMAT,
                                (int) Character.LINE_SEPARATOR,
                                (int) Character.PARAGRAPH_SEPARATOR,
                                (int) Character.SURROGATE)
                        .contains(Character.getType(character));
    }

    @Test
    void aValueOfAnyLengthIsCut() {
        Notice notice = Notice.of(NoticeCode.UNKNOWN_REFERENCE)
                .entity(Meeting.id("talks"))
                .with("value", "x".repeat(1_000_000))
                .build();

        assertThat(TEXT.print(Reports.of(notice))).hasSizeLessThan(5000).contains("xxx…\n    (1000000 characters).\n");
    }

    @Test
    void theReportOfTheRecordIsTheSameEachTime() {
        Report report = Apec2026.loader().read().report();

        assertThat(TEXT.print(report))
                .isEqualTo(TEXT.print(Apec2026.loader().read().report()))
                .contains("0 errors, ", "NOT CHECKED  " + report.tally().documents() + " documents", "in no document");
    }
}
