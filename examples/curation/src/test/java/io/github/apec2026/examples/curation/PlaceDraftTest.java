package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceDraftTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    /** A draft of passages, each {@code first…last}. */
    private Desk draft(String text, String... passages) {
        StringBuilder json = new StringBuilder();
        for (String passage : passages) {
            String[] words = passage.split("…", -1);
            json.append(json.isEmpty() ? "" : ",\n")
                    .append("{\"first\": \"" + words[0] + "\", \"last\": \"" + words[1]
                            + "\", \"nothing\": \"made up\"}");
        }
        return desk.document(text)
                .claims("{\"document\": {\"id\": \"bulletin\", \"language\": \"en\"}, \"passages\": [\n" + json + "]}");
    }

    private void assertRefused(String... messages) {
        String before = desk.claimsText();
        Desk.Ran ran = desk.place("--write");
        assertThat(ran.err()).contains(messages);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(desk.claimsText()).isEqualTo(before);
    }

    @Test
    void aPassageRunsFromItsFirstToItsLastWords() {
        draft("The port opens. It is new.\nShips wait.\n", "The port…new.", "Ships…wait.");
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.passages()).containsExactly("The port opens. It is new.", "Ships wait.");
    }

    @Test
    void theWholeFileIsWritten() {
        draft("Ships wait.\n", "Ships…wait.");
        assertThat(desk.place("--write").out()).isEmpty();
        assertThat(desk.claimsText()).isEqualTo("""
                        {
                          "format": 1,
                          "document": {"id": "bulletin", "language": "en", "text": {"sha256": \
                        "a1ff6e8df7cfb9ab00a59f37b7f2e0cb8467de2f589a5a9cdac5b026d6d546e8", "length": 12}},
                          "passages": [
                            {"at": 0, "length": 11, "digest": "64f76e45cfb15c73", "nothing": "made up"}
                          ]
                        }
                        """);
    }

    @Test
    void firstAndLastWordsMayOverlap() {
        draft("Port news\n\nPort opens.", "Port news…Port news", "Port opens…opens.");
        assertThat(Placed.of(desk, desk.place()).passages()).containsExactly("Port news", "Port opens.");
    }

    @Test
    void lastWordsWithinTheFirstWordsDoNotEndThePassageEarly() {
        draft("The port, a port", "The port, a…port");
        assertThat(Placed.of(desk, desk.place()).passages()).containsExactly("The port, a port");
    }

    @Test
    void positionsCountUtf16CodeUnits() {
        draft("🚢🚢 arrive.\n🌊 Waves.", "🚢🚢…arrive.", "🌊…Waves.");
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.passages()).containsExactly("🚢🚢 arrive.", "🌊 Waves.");
        assertThat(placed.file().at("/passages/1/at").intValue()).isEqualTo(13);
        assertThat(placed.file().at("/document/text/length").intValue()).isEqualTo(22);
    }

    @Test
    void aChineseDocumentIsPlaced() {
        draft("港口今日開放。船隻已到。\n　　漁民表示歡迎。", "港口…開放。", "船隻…已到。", "漁民…歡迎。");
        assertThat(Placed.of(desk, desk.place()).passages()).containsExactly("港口今日開放。", "船隻已到。", "漁民表示歡迎。");
    }

    @Test
    void lineEndsOfWindowsAreCountedAsTheyAre() {
        draft("Ships wait\r\nand wait.\r\n\r\nWaves.\r\n", "Ships…and wait.", "Waves…Waves.");
        Placed placed = Placed.of(desk, desk.place());
        assertThat(placed.passages()).containsExactly("Ships wait\r\nand wait.", "Waves.");
        assertThat(placed.file().at("/document/text/length").intValue()).isEqualTo(33);
    }

    @Test
    void everyFaultIsReportedWithItsPlaceAndNothingIsWritten() {
        draft("Ships wait. Waves.", "Boats…wait.", "Waves…roll.");
        assertRefused(
                "claims.json:2:1: /passages/0: first words \"Boats\" do not occur at or after 0",
                "claims.json:3:1: /passages/1: last words \"roll.\" do not occur at or after 12",
                "2 refused, nothing written");
    }

    @Test
    void lastWordsThatCouldEndThePassageInTwoPlacesAreRefused() {
        draft("It grew fast. More came fast. Then rain.", "It…fast.", "Then…rain.");
        assertRefused(
                "/passages/0: last words \"fast.\" are ambiguous; they occur at 8 (", ", 24 (", "give more words");
    }

    @Test
    void lastWordsAreAmbiguousWhereTheNextPassageCouldFollowEither() {
        draft("Up it went. It rose. It went. It fell.", "Up…went.", "It…fell.");
        assertRefused("/passages/0: last words \"went.\" are ambiguous; they occur at 6 (", ", 24 (");
    }

    @Test
    void theLastPassageIsAmbiguousToo() {
        draft("It grew fast. More came fast.", "It…fast.");
        assertRefused("last words \"fast.\" are ambiguous; they occur at 8 (", ", 24 (");
    }

    @Test
    void wordsThatStandAgainWhereTheNextPassageCannotFollowAreNotAmbiguous() {
        draft("It grew. Ships saw it grew. The end.", "It…grew.", "Ships…grew.", "The end…end.");
        assertThat(Placed.of(desk, desk.place()).passages())
                .containsExactly("It grew.", "Ships saw it grew.", "The end.");
    }

    @Test
    void theTextOfAPassageThatIsNotFoundIsNoSecondFault() {
        draft("Ships wait. Waves. Tail.", "Ships…wait.", "Boats…roll.", "Tail…Tail.");
        assertRefused("/passages/1: first words \"Boats\"", "1 refused, nothing written");
    }

    @Test
    void wordsThatStandAgainInAnotherParagraphAreNotAmbiguous() {
        draft("Up it went. It rose.\n\nThere it went. It fell.", "Up…went.", "It…rose.", "There…fell.");
        assertThat(Placed.of(desk, desk.place()).passages())
                .containsExactly("Up it went.", "It rose.", "There it went. It fell.");
    }

    @Test
    void firstWordsAfterAGapAreRefusedWhenTheyCouldStandInTwoPlaces() {
        draft(
                "Ships wait. Left out. The port, the old one. The port, the new one.",
                "Ships…wait.",
                "The port…new one.");
        assertRefused(
                "first words \"The port\" are ambiguous; they occur at 22 (",
                ", 45 (",
                "the text from 12 to 21 (\"Left out.\")");
    }

    @Test
    void textThatNoPassageTakesIsRefused() {
        draft("Zero. Ships wait. Left out. Waves. Tail.\n", "Ships…wait.", "Waves…Waves.");
        assertRefused(
                "/passages/0: the text from 0 to 5 (\"Zero.\"), before this passage,",
                "/passages/1: the text from 18 to 27 (\"Left out.\"), before this passage,",
                "/passages/1: the text from 35 to 40 (\"Tail.\"), after the last passage,");
    }

    @Test
    void aByteOrderMarkIsTextAndSaidToBe() {
        draft("\uFEFFShips wait.", "Ships…wait.");
        assertRefused("the text from 0 to 1 (\"\\ufeff\")");
    }

    @Test
    void passagesOutOfOrderAreToldFromWordsThatAreMissing() {
        draft("Ships wait. Waves.", "Waves…Waves.", "Ships…wait.");
        assertRefused("\"Ships\" do not occur at or after 18, only before, at 0; passages are in the order");
    }

    @Test
    void wordsWithOtherWhiteSpaceAreShownAsTheyStand() {
        draft("Ships\nwait long.", "Ships wait…long.");
        assertRefused("with other white space they occur at 0: \"Ships\\nwait\"");
    }

    @Test
    void aPassageLongerThanAParagraphIsAWarning() {
        draft("Ships wait.\n \nWaves.", "Ships…Waves.");
        Desk.Ran ran = desk.place();
        assertThat(ran.err()).contains("/passages/0: warning: longer than a paragraph: from 0 to 20");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aParagraphOfSeveralLinesIsNotLongerThanAParagraph() {
        draft("Ships wait\r\nand wait.", "Ships…wait.");
        assertThat(Placed.of(desk, desk.place()).passages()).containsExactly("Ships wait\r\nand wait.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"first\": \"Ships\"}",
                "{\"last\": \"wait.\"}",
                "{\"first\": \" \", \"last\": \"wait.\"}",
                "{\"at\": 0, \"length\": 11}",
                "{}"
            })
    void aPassageThatDoesNotSayWhereItIsIsRefused(String passage) {
        desk.document("Ships wait.").claims("{\"document\": {}, \"passages\": [" + passage + "]}");
        assertRefused("/passages/0: say where it is: \"first\" and \"last\"");
    }

    @Test
    void aPassageGivenByWordsAndByPositionIsRefused() {
        desk.document("Ships wait.")
                .claims("{\"document\": {}, \"passages\": [{\"first\": \"Ships\", \"last\": \"wait.\", \"at\": 0}]}");
        assertRefused("given by words and by position");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"format\": 1, \"facts\": {}}             | : has no \"document\"",
                "{\"document\": {}, \"document\": {}}        | :1:28: not JSON: Duplicate field 'document'",
                "{\"document\": {}} more                    | :1:18: not JSON: Unrecognized token 'more'",
                "{\"document\": {}} {}                      | :1:18: not JSON: Trailing token",
                "{\"document\": {}, \"passages\": {}}        | : \"passages\" is not an array",
                "{\"document\": {}, \"passages\": [1]}       | : \"passages\" holds something else than objects: 1",
                "{\"document\": {}, \"passages\": [          | :1:31: not JSON: Unexpected end-of-input",
                "[]                                        | : a claim file is one JSON object",
                "~~                                        | : a claim file is one JSON object"
            })
    void aFileThatIsNoClaimFileOfADocumentIsRefused(String json, String message) {
        desk.document("Ships wait.").claims(json);
        assertRefused("claims.json" + message);
    }
}
