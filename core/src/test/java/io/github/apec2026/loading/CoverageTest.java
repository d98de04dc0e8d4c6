package io.github.apec2026.loading;

import static io.github.apec2026.loading.Loading.lima;
import static io.github.apec2026.loading.Loading.register;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.apec2026.coverage.Coverage;
import io.github.apec2026.coverage.Gap;
import io.github.apec2026.coverage.Hiding;
import io.github.apec2026.spi.ClaimSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a made-up document says and its claim file does not hold. */
class CoverageTest {

    /** Facts that rest on no words, so that they cover nothing. */
    private static final String NO_WORDS =
            "\"facts\": {\"topics\": {\"t\": {\"description\": {\"value\": {\"en\": \"X.\"}}}}}";

    private static Coverage coverage(ClaimText file) {
        return Coverage.of(ClaimSource.overlay(file.name(), file.json().getBytes(UTF_8)), file.document());
    }

    private static Coverage english(String... passages) {
        return coverage(ClaimText.of(lima(passages)));
    }

    private static Coverage chinese(String... passages) {
        return coverage(ClaimText.of(lima(passages).replace("\"language\": \"en\"", "\"language\": \"zh-Hant\"")));
    }

    private static String passage(String text) {
        return "{«" + text + "», " + NO_WORDS + "}";
    }

    /** A passage with claims that quote these words. */
    private static String passage(String text, String... quotes) {
        StringBuilder claims = new StringBuilder();
        for (String quote : quotes) {
            claims.append(claims.isEmpty() ? "" : ", ").append(quoting("\"quote\": \"" + quote + "\""));
        }
        return "{«" + text + "», \"facts\": {\"topics\": {\"t\": {\"names\": [" + claims + "]}}}}";
    }

    private static String quoting(String words) {
        return "{\"value\": {\"en\": \"X\"}, " + words + "}";
    }

    private static List<String> words(Coverage coverage) {
        return coverage.gaps().stream().map(Gap::words).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure | about 120 ships came                  | 120
            figure | it was worth RMB9.49 trillion then    | RMB9.49 trillion
            figure | it was worth $5 million then          | $5 million
            figure | it rose 4.4% then                     | 4.4%
            figure | it took the third place               | third
            figure | it took a quarter of all              | a quarter
            figure | it took forty years                   | forty years
            date   | it began on 3 May 2026 there          | 3 May 2026
            date   | it began yesterday                    | yesterday
            name   | it met at the Port of Callao there    | Port of Callao
            name   | it met in Callao                      | Callao
            name   | and APEC met                          | APEC
            name   | The Port of Callao counted ships      | Port of Callao
            name   | At Callao they counted ships          | Callao
            name   | Ships came. In Callao they were many  | Callao
            name   | AI made it                            | AI
            """)
    void whatIsInNoClaimIsFoundInEnglishWhereItStandsAndNotInTheWordsOfOne(String what, String text, String words) {
        found(what, text, words, english(passage(text)));
        assertThat(english(passage(text, words)).gaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figure | 逾一百二十艘船到港      | 一百二十
            figure | 價值9.49萬億元人民幣    | 9.49萬億元人民幣
            figure | 增長百分之三十          | 百分之三十
            figure | 約佔三成                | 三成
            figure | 這是第三次              | 第三
            figure | 歷時四十年              | 四十年
            date   | 會議在2026年5月3日開幕  | 2026年5月3日
            date   | 港口昨日關閉            | 昨日
            date   | 農曆正月初一開幕        | 農曆正月初一
            name   | 發表《卡亞俄宣言》      | 卡亞俄宣言
            name   | 提出「港口之友」        | 港口之友
            """)
    void whatIsInNoClaimIsFoundInChineseWhereItStandsAndNotInTheWordsOfOne(String what, String text, String words) {
        found(what, text, words, chinese(passage(text)));
        assertThat(chinese(passage(text, words)).gaps()).isEmpty();
    }

    private static void found(String what, String text, String words, Coverage coverage) {
        int at = "Of 2026-05-03.\n".length() + text.indexOf(words);
        assertThat(coverage.gaps())
                .containsExactly(new Gap(at, at + words.length(), sort(what), words))
                .isEqualTo(coverage.gaps(sort(what)));
        for (Gap.What other : Gap.What.values()) {
            assertThat(coverage.gaps(other).isEmpty()).isEqualTo(other != sort(what));
        }
    }

    private static Gap.What sort(String code) {
        return Gap.What.valueOf(code.toUpperCase(Locale.ROOT));
    }

    @Test
    void aPassageWithOneClaimIsNotTherebyCovered() {
        Coverage coverage = english(passage("Callao counted 120 ships and 7 ports on 3 May 2026.", "120 ships"));
        assertThat(coverage.gaps()).extracting(Gap::words).containsExactly("7", "3 May 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.49 trillion", "RMB9.49", "9.4", "n"})
    void wordsThatHoldAPartOfAFigureDoNotCoverIt(String part) {
        assertThat(words(english(passage("it was RMB9.49 trillion", part)))).containsExactly("RMB9.49 trillion");
    }

    @Test
    void eachOfTheWordsThatStandApartCovers() {
        String text = "It met in 2026, from May 1 to 3, with 120 ships.";
        assertThat(words(english("{«" + text + "», \"facts\": {\"topics\": {\"t\": {\"names\": ["
                        + quoting("\"parts\": [\"from May 1 to 3\", \"2026\"]") + "]}}}}")))
                .containsExactly("120");
        assertThat(words(english("{«" + text + "», \"facts\": {\"topics\": {\"t\": {\"names\": ["
                        + quoting("\"parts\": [\"from May 1 to 3\", \"2027\"]") + "]}}}}")))
                .as("one of them is not there")
                .containsExactly("2026", "May 1 to 3", "120");
    }

    @Test
    void theSpaceWithinAFigureNeedsNoClaim() {
        assertThat(english(passage("it was RMB9.49 trillion", "RMB9.49", "trillion"))
                        .gaps())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 35", "2, 21"})
    void ofWordsThatStandTwiceTheOneThatIsMeantIsCovered(int nth, int left) {
        Coverage coverage = english("{«first 120, and then 120 again», \"facts\": {\"topics\": {\"t\": {\"names\": ["
                + quoting("\"quote\": \"first\"") + ", " + quoting("\"quote\": \"120\", \"nth\": " + nth) + "]}}}}");
        assertThat(coverage.gaps()).extracting(Gap::start).containsExactly(left);
    }

    @Test
    void wordsThatNameTheSourceOfAClaimCover() {
        String text = "\"facts\": {\"topics\": {\"t\": {\"names\": ["
                + quoting("\"quote\": \"ships\", \"according\":"
                        + " [{\"value\": \"organization/o\", \"quote\": \"Port of Callao\"}]")
                + "]}}}}";
        assertThat(english("{«So says the Port of Callao of ships.», " + text).gaps())
                .isEmpty();
    }

    @Test
    void wordsOfWhatAPassageHandsOnCoverWhenAFactTakesIt() {
        String gives = "{«So says the Port of Callao.», \"gives\": {\"speaker\":"
                + " {\"value\": \"organization/o\", \"quote\": \"Port of Callao\"}}, ";
        assertThat(english(gives + "\"facts\": {\"statements\": {\"s\": {\"mode\": {\"value\": \"reported\"}}}}}")
                        .gaps())
                .isEmpty();
        assertThat(words(english(gives + NO_WORDS + "}"))).containsExactly("Port of Callao");
    }

    @Test
    void aReferentCoversOnlyWhereAClaimQuotesIt() {
        String referents = "\"referents\": [{\"words\": \"the Port\", \"means\": \"organization/o\"}], ";
        String text = "{«So says the Port today.», " + referents;
        assertThat(words(english(text + NO_WORDS + "}"))).containsExactly("Port", "today");
        assertThat(words(english(text + "\"facts\": {\"statements\": {\"s\": {\"speaker\":"
                        + " {\"value\": \"organization/o\", \"quote\": \"the Port\"}}}}}")))
                .containsExactly("today");
    }

    @Test
    void ourOwnWordsRestOnNone() {
        assertThat(words(english("{«It counted 120 ships.», \"facts\": {\"topics\": {\"t\": {\"description\":"
                        + " {\"value\": {\"en\": \"X.\"}, \"quote\": \"120 ships\"}}}}}")))
                .containsExactly("120");
    }

    @Test
    void aPassageThatSaysNothingHasNoGapsAndTextInNoPassageHas() {
        assertThat(english("{«It met at Callao, 3 May 2026, 120 strong», \"nothing\": \"made up\"}")
                        .gaps())
                .isEmpty();
        assertThat(words(english(passage("and on.") + "«~it met at Callao, 3 May 2026»")))
                .containsExactly("Callao", "3 May 2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            with Zhou Li and Wang Wu in it        | Zhou Li        | Wang Wu
            the Port of Callao of the Sea is      | Port of Callao | Sea
            """)
    void smallWordsBetweenTheClaimedPartsOfANameNeedNoClaim(String text, String first, String last) {
        assertThat(english(passage(text, first, last)).gaps()).isEmpty();
        assertThat(english(passage(text, last)).gaps()).hasSize(1);
        assertThat(english(passage(text, first)).gaps()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"航卡亞俄x", "e航卡亞俄", "航卡亞俄"})
    void smallLettersAtTheEndsOfATitleBelongToIt(String part) {
        assertThat(words(chinese(passage("發表《e航卡亞俄x》", part)))).containsExactly("e航卡亞俄x");
    }

    @Test
    void marksBetweenTheClaimedPartsOfATitleNeedNoClaim() {
        assertThat(chinese(passage("提出「開放、創新」", "開放", "創新")).gaps()).isEmpty();
        assertThat(words(chinese(passage("提出「開放、創新」", "開放")))).containsExactly("開放、創新");
        assertThat(words(chinese(passage("提出「開放與創新」", "開放", "創新")))).containsExactly("開放與創新");
    }

    @Test
    void whatIsPrintedTwiceIsCoveredByTheClaimsOfTheFirstPrinting() {
        String passage = passage("It counted 120 ships.", "120 ships");
        assertThat(twice(passage, "It counted 120 ships.", "It counted  120\tships.")
                        .gaps())
                .isEmpty();
    }

    @Test
    void whatIsPrintedTwiceAndNotClaimedIsMissedTwice() {
        assertThat(twice(passage("It counted 120 ships.", "ships"), "It counted 120 ships.", "It counted  120\tships.")
                        .gaps())
                .containsExactly(new Gap(26, 29, Gap.What.FIGURE, "120"), new Gap(49, 52, Gap.What.FIGURE, "120"));
    }

    @Test
    void whatIsPrintedTwiceAndHoldsNothingIsHiddenTwice() {
        String text = "It counted 120 ships.";
        Coverage coverage = twice("{«" + text + "», \"nothing\": \"page furniture\"}", text, text + " ");
        assertThat(coverage.gaps()).isEmpty();
        assertThat(coverage.hidden(Hiding.FURNITURE)).isEqualTo(36.0 / 49);
    }

    @Test
    void whatDoesNotRepeatItsPassageIsMissed() {
        Coverage coverage =
                twice(passage("It counted 120 ships.", "120 ships"), "It counted 120 ships.", "It counted 130 ships.");
        assertThat(words(coverage)).containsExactly("130");
    }

    /** The Lima bulletin with a passage, and behind it text that is said to repeat it. */
    private static Coverage twice(String passage, String text, String again) {
        String repeats = "\"repeats\": [{\"at\": @@{" + again + "}, \"length\": #{" + again + "}, \"of\": @{" + text
                + "}}],\n \"passages\": [";
        return coverage(ClaimText.of(lima(passage + "«~" + again + "»").replace("\"passages\": [", repeats)));
    }

    @Test
    void furnitureOtherNothingAndSummariesAreToldApart() {
        Coverage coverage = english(
                "{«Menu», \"nothing\": \"page furniture\"}",
                "{«Home», \"nothing\": \"page furniture: a link\"}",
                "{«Ah, the sea!», \"nothing\": \"rhetoric; no page furniture\"}",
                passage("He said so."));
        int all = "Of2026-05-03.MenuHomeAh,thesea!Hesaidso.".length();
        assertThat(coverage.hidden(Hiding.FURNITURE)).isEqualTo(8.0 / all);
        assertThat(coverage.hidden(Hiding.NOTHING)).isEqualTo(10.0 / all);
        assertThat(coverage.hidden(Hiding.SUMMARY)).isEqualTo(9.0 / all);
        assertThat(coverage.hidden()).isEqualTo(27.0 / all, within(1e-12));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # a passage so long (white space aside) | with so many characters in claims | hides so many
            no words                   | x  | 20  | 0  | 20
            short, one character       | x  | 299 | 1  | 0
            long, few characters       | x  | 300 | 14 | 286
            long, enough characters    | x  | 300 | 15 | 0
            no words, Han              | 海 | 20  | 0  | 20
            short, one character, Han  | 海 | 99  | 1  | 0
            long, few characters, Han  | 海 | 100 | 4  | 96
            long, enough of them, Han  | 海 | 100 | 5  | 0
            """)
    void aLongPassageOfWhichFewCharactersAreClaimedIsSummedUp(
            String which, String character, int length, int claimed, int hidden) {
        String text = character.repeat(length);
        String passage = claimed == 0 ? passage(text) : passage(text, text.substring(0, claimed));
        assertThat(chinese(passage).hidden(Hiding.SUMMARY)).isEqualTo((double) hidden / (length + 13));
    }

    @Test
    void aSummaryHidesNoFigure() {
        assertThat(words(english(passage("He said so of 120 ships.")))).containsExactly("120");
    }

    @Test
    void onlyTheOneReadableClaimFileOfATextCanBeCompared() {
        ClaimText sound = ClaimText.of(lima(passage("It counted ships.")));
        assertThat(coverage(sound).gaps()).isEmpty();
        refused(sound.json(), sound.document() + ".");
        refused(sound.json(), sound.document().replace("ships", "chips"));
        refused(sound.json().substring(1), sound.document());
        refused(sound.json().replace("\"language\": \"en\"", "\"language\": \"fr\""), sound.document());
        refused(register("\"topics\": {}"), "");
        assertThatThrownBy(() -> Coverage.of(new Loading.Module("none", 0, List.of()), sound.document()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String json, String text) {
        assertThatThrownBy(() -> Coverage.of(ClaimSource.overlay("lima.json", json.getBytes(UTF_8)), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lima.json is not one readable claim file of this document of " + text.length());
    }
}
