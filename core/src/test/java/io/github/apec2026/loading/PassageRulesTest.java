package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.bulletin;
import static io.github.apec2026.loading.Loading.data;
import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.notice.NoticeCode.DIGEST_DIFFERS;
import static io.github.apec2026.notice.NoticeCode.DOCUMENT_NOT_AT_HAND;
import static io.github.apec2026.notice.NoticeCode.DUPLICATE_DOCUMENT;
import static io.github.apec2026.notice.NoticeCode.NOT_VALIDATED;
import static io.github.apec2026.notice.NoticeCode.PASSAGES_OVERLAP;
import static io.github.apec2026.notice.NoticeCode.PASSAGE_OUTSIDE;
import static io.github.apec2026.notice.NoticeCode.PASSAGE_OUT_OF_ORDER;
import static io.github.apec2026.notice.NoticeCode.PASSAGE_TOO_LONG;
import static io.github.apec2026.notice.NoticeCode.REPEAT_DIFFERS;
import static io.github.apec2026.notice.NoticeCode.TEXT_DIFFERS;
import static io.github.apec2026.notice.NoticeCode.TEXT_NOT_COVERED;
import static io.github.apec2026.notice.Severity.ERROR;
import static io.github.apec2026.notice.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.notice.NoticeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verifying that the passages are the document, from its first character to its last. */
public final class PassageRulesTest {

    private static final String THREE = """
            {«First.», "nothing": "a heading"},
            {«Second.», "nothing": "a heading"},
            {«Third.», "nothing": "a heading"}""";

    @Test
    @Silent({
        PASSAGE_OUT_OF_ORDER,
        PASSAGES_OVERLAP,
        PASSAGE_OUTSIDE,
        TEXT_NOT_COVERED,
        DIGEST_DIFFERS,
        TEXT_DIFFERS,
        DOCUMENT_NOT_AT_HAND,
        NOT_VALIDATED
    })
    void passagesThatFollowEachOtherThroughTheDocumentAreSound() {
        Loaded loaded = data(lima(THREE)).load();

        loaded.dataset();
        assertThat(loaded.report().tally().passagesChecked()).isEqualTo(4);
        assertThat(loaded.report().tally().documentsChecked()).isEqualTo(1);
        assertThat(loaded.report().tally().wordsChecked()).isEqualTo(1);
        assertThat(loaded.report().tally().wordsNotChecked()).isZero();
    }

    @Test
    @Shows(PASSAGE_OUT_OF_ORDER)
    void aPassageThatStandsBeforeTheOneBeforeItIsOutOfOrder() {
        Loaded loaded = data(bulletin(
                        "order",
                        "2026",
                        "{«~A.»\"at\": @{C.}, \"length\": 2, \"digest\": \"0123456789abcdef\","
                                + " \"nothing\": \"x\"},\n▲{«B.», \"nothing\": \"x\"},\n{«C.», \"nothing\": \"x\"}"))
                .load();

        loaded.finds(ERROR, PASSAGE_OUT_OF_ORDER)
                .at("/passages/2")
                .ofPassage("B.")
                .says("The passage at 12 starts before the one at 15.");
    }

    @Test
    @Shows(PASSAGES_OVERLAP)
    void aPassageThatStartsWithinTheOneBeforeItOverlaps() {
        data(lima(THREE.replace("{«Second.»", "▲{«Second.»")))
                .but("\"at\": 22, \"length\": 7", "\"at\": 20, \"length\": 9")
                .load()
                .finds(ERROR, PASSAGES_OVERLAP)
                .at("/passages/2")
                .says("The passage at 20 starts before 21, where the one before it ends.");
    }

    @Test
    @Silent(PASSAGES_OVERLAP)
    void aPassageMayStartWhereTheOneBeforeItEnds() {
        data(lima(THREE))
                .but(
                        "\"length\": 6, \"digest\": \"" + digest("First."),
                        "\"length\": 7, \"digest\": \"" + digest("First.\n"))
                .load()
                .dataset();
    }

    @Test
    @Shows(PASSAGE_OUTSIDE)
    void aPassageThatEndsBehindTheDocumentLiesOutside() {
        data(lima(THREE.replace("{«Third.»", "▲{«Third.»")))
                .but("\"at\": 30, \"length\": 6", "\"at\": 30, \"length\": 7")
                .load()
                .finds(ERROR, PASSAGE_OUTSIDE)
                .at("/passages/3")
                .ofPassage("Third.")
                .says("The passage at 30 ends at 37; the document ends at 36.");
    }

    @Test
    @Shows(PASSAGE_TOO_LONG)
    void aPassageIsNoChapter() {
        data(lima("▲{«" + "x".repeat(10_001) + "», \"nothing\": \"a chapter\"}"))
                .load()
                .finds(ERROR, PASSAGE_TOO_LONG)
                .at("/passages/1")
                .says("The passage at 15 has 10001 characters; 10000 are allowed.");
    }

    @Test
    @Silent(PASSAGE_TOO_LONG)
    void aPassageMayBeLong() {
        data(lima("{«" + "x".repeat(10_000) + "», \"nothing\": \"a chapter\"}"))
                .load()
                .dataset();
    }

    @Test
    void aPassageWithoutLengthLiesNowhere() {
        data(lima(THREE.replace("{«Third.»", "▲{«Third.»")))
                .but("\"at\": 30, \"length\": 6", "\"at\": 30, \"length\": 0")
                .load()
                .finds(ERROR, PASSAGE_OUTSIDE)
                .at("/passages/3")
                .says("The passage at 30 ends at 30; the document ends at 36.");
    }

    @Test
    @Shows(NOT_VALIDATED)
    void wherePassagesAreMisplacedTheTextIsReportedAsNotChecked() {
        Loaded loaded = data(lima(THREE))
                .but("\"at\": 30, \"length\": 6", "\"at\": 30, \"length\": 7")
                .load();

        loaded.findsAmongOthers(NOT_VALIDATED)
                .atFile("lima-bulletin.json")
                .says("Not checked because of earlier errors: digests and quotes, since the positions of the"
                        + " passages are not known.");
        assertThat(loaded.report().of(DOCUMENT_NOT_AT_HAND)).isEmpty();
        assertThat(loaded.report().tally().documentsChecked()).isZero();
    }

    @Test
    @Shows(TEXT_NOT_COVERED)
    void textBetweenPassagesWasOverlooked() {
        data(lima(THREE.replace("{«Second.», \"nothing\": \"a heading\"},", "«~Second.»")
                        .replace("{«First", "▲{«First")))
                .load()
                .finds(ERROR, TEXT_NOT_COVERED)
                .at("/passages/1")
                .ofPassage("Second.")
                .says("The text from 22 to 30 is in no passage.");
    }

    @Test
    void textAfterTheLastPassageWasOverlookedToo() {
        data(lima("{«First.», \"nothing\": \"a heading\"}\n«~Second.»"))
                .load()
                .finds(ERROR, TEXT_NOT_COVERED)
                .says("The text from 22 to 29 is in no passage.");
    }

    @Test
    void textBeforeTheFirstPassageIsReportedForTheFile() {
        data("{\"format\": 1, \"document\": {\"id\": \"gap\", \"language\": \"en\", «»}, \"passages\": [«~Lost.»\n"
                        + "{«Found.», \"facts\": {\"documents\": {\"gap\": {\"kind\": {\"value\": \"news\"}}}}}]}")
                .load()
                .finds(ERROR, TEXT_NOT_COVERED)
                .atFile("gap.json")
                .says("The text from 0 to 6 is in no passage.");
    }

    @Test
    @Silent({TEXT_NOT_COVERED, REPEAT_DIFFERS})
    void textThatIsPrintedTwiceIsCoveredOnceAndLineBreaksDoNotMatter() {
        data(lima("{«First news.», \"nothing\": \"x\"},\n{«Other.», \"nothing\": \"x\"}\n«~First\nnews.»"))
                .but("\"passages\"", "\"repeats\": [{\"at\": 34, \"length\": 11, \"of\": 15}], \"passages\"")
                .load()
                .dataset();
    }

    @Test
    @Shows(REPEAT_DIFFERS)
    void aRepeatOfOtherTextDiffersAndCoversNothing() {
        Loaded loaded = data(lima("{«First news.», \"nothing\": \"x\"}\n«~First snow.»"))
                .but("\"passages\"", "\"repeats\": [▲{\"at\": 27, \"length\": 11, \"of\": 15}], \"passages\"")
                .load()
                .finds(REPEAT_DIFFERS, TEXT_NOT_COVERED);

        loaded.findsAmongOthers(REPEAT_DIFFERS)
                .at("/repeats/0")
                .says("The text at 27 does not repeat the passage at 15.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    beyond the document   | 27, "length": 13, "of": 15 | PASSAGE_OUTSIDE  | The passage at 27 ends at 40; the document ends at 38.
                    far beyond it         | 999999999, "length": 999999999, "of": 15 | PASSAGE_OUTSIDE  | The passage at 999999999 ends at 1999999998; the document ends at 38.
                    of no length          | 27, "length": 0, "of": 15  | PASSAGE_OUTSIDE  | The passage at 27 ends at 27; the document ends at 38.
                    the passage itself    | 15, "length": 11, "of": 15 | PASSAGES_OVERLAP | The passage at 15 starts before 26, where the one before it ends.
                    from inside a passage | 20, "length": 6, "of": 15  | PASSAGES_OVERLAP | The passage at 20 starts before 26, where the one before it ends.
                    into a passage        | 14, "length": 11, "of": 15 | PASSAGES_OVERLAP | The passage at 15 starts before 25, where the one before it ends.
                    of no passage         | 27, "length": 11, "of": 16 | REPEAT_DIFFERS   | The text at 27 does not repeat the passage at 16.
                    """)
    void aRepeatIsInTheDocumentAndOutsideOfAllPassages(String what, String repeat, NoticeCode code, String message) {
        Loading loading = data(lima("{«First news.», \"nothing\": \"x\"}\n«~First news.»"))
                .but("\"passages\"", "\"repeats\": [▲{\"at\": " + repeat + "}], \"passages\"");

        loading.load().finds(ERROR, code).at("/repeats/0").says(message);
        loading.withoutDocuments().load().finds(ERROR, code).at("/repeats/0").says(message);
    }

    @Test
    void aTextIsRepeatedOnce() {
        data(lima("{«First news.», \"nothing\": \"x\"}\n«~First news.»"))
                .but(
                        "\"passages\"",
                        "\"repeats\": [{\"at\": 27, \"length\": 11, \"of\": 15}, ▲{\"at\": 27, \"length\": 11, \"of\": 15}],"
                                + " \"passages\"")
                .load()
                .finds(ERROR, PASSAGES_OVERLAP)
                .at("/repeats/1");
    }

    @Test
    @Shows(DIGEST_DIFFERS)
    void aPassageThatWasMovedHasAnotherDigest() {
        data(lima(THREE.replace("{«Third.»", "▲{«Third.»")))
                .but(digest("Third."), "0123456789abcdef")
                .load()
                .finds(ERROR, DIGEST_DIFFERS)
                .at("/passages/3")
                .ofPassage("Third.")
                .says("The passage at 30 has the digest " + digest("Third.") + "; the file has 0123456789abcdef.");
    }

    @Test
    @Shows(TEXT_DIFFERS)
    void aTextOfAnotherLengthIsNotCheckedFurther() {
        Loaded loaded =
                data(lima(THREE)).but("\"length\": 36", "\"length\": 37").load();

        loaded.finds(ERROR, TEXT_DIFFERS)
                .atFile("lima-bulletin.json")
                .says("The text has 36 characters; the file has 37.");
        assertThat(loaded.report().of(NOT_VALIDATED)).hasSize(1);
    }

    @Test
    @Shows(DOCUMENT_NOT_AT_HAND)
    void whatCannotBeCheckedWithoutTheDocumentIsReportedAndCounted() {
        Loaded loaded = data(lima(THREE))
                .but(digest("Third."), "0123456789abcdef")
                .withoutDocuments()
                .load();

        var found = loaded.finds(INFO, DOCUMENT_NOT_AT_HAND)
                .atFile("lima-bulletin.json")
                .says("Not checked: document not at hand. 4 digests, 1 quotes.");
        assertThat(found.notice().document()).hasToString("Optional[document/lima-bulletin]");
        assertThat(loaded.report().tally().passagesChecked()).isZero();
        assertThat(loaded.report().tally().wordsNotChecked()).isEqualTo(1);
        assertThat(loaded.report().tally().documentsChecked()).isZero();
    }

    @Test
    @Shows(DUPLICATE_DOCUMENT)
    void aDocumentIsDescribedByOneFile() {
        String again = lima().replace("\"id\": \"lima", "\"id\": ▲\"lima");

        Loaded loaded = data(lima()).and(again).load();

        loaded.finds(ERROR, DUPLICATE_DOCUMENT)
                .at("/document/id")
                .says("The document document/lima-bulletin is also described by another file: lima-bulletin.json.");
    }

    @Test
    @Silent(DUPLICATE_DOCUMENT)
    void twoDocumentsAreDescribedByTwoFiles() {
        assertThat(data(lima(), bulletin("callao-gazette", "2026-05-04"))
                        .load()
                        .dataset()
                        .documents()
                        .size())
                .isEqualTo(2);
    }

    private static String digest(String text) {
        return ClaimText.sha256(text).substring(0, 16);
    }
}
