package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.notice.Tally;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader must find on the screen, on what the five documents of the real record say. */
class QuickstartTest {

    private static final LoadResult RESULT = Apec2026.loader().read();
    private static final ApecDataset FIVE = FiveDocuments.of(RESULT.orThrow());
    private static final String SCREEN = Quickstart.screen(FIVE, RESULT.report(), Screen.WIDTH);
    private static final List<String> LINES = SCREEN.lines().toList();

    /** A section's text with its lines joined, so that no test depends on where a line ends. */
    private static String section(String title) {
        int start = SCREEN.indexOf(title);
        assertThat(start).as("start of " + title).isNotNegative();
        int end = SCREEN.indexOf("\n\n", start);
        return SCREEN.substring(start, end < 0 ? SCREEN.length() : end).strip().replaceAll("\\s+", " ");
    }

    private static String line(String part) {
        return LINES.stream().filter(line -> line.contains(part)).findFirst().orElse("no line has " + part);
    }

    @Test
    void noLineIsWiderThanANarrowTerminal() {
        assertThat(Quickstart.screen(FIVE, RESULT.report(), 80).lines())
                .hasSizeLessThan(80)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        assertThat(LINES).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void itIsOneScreen() {
        assertThat(LINES).hasSizeBetween(40, 60);
    }

    @Test
    void itHasItsSectionsInOrder() {
        assertThat(SCREEN)
                .startsWith("APEC 2026")
                .containsSubsequence(
                        "\n\nMEETINGS", "\n\nOFFICIALS", "\n\nGUANGDONG IN 2025", "\n\nA CONTRADICTION", "\n\nCOUNTS")
                .endsWith("\n");
    }

    @Test
    void theSameLoadGivesTheSameScreenInAnyLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            LoadResult again = Apec2026.loader().read();
            assertThat(Quickstart.screen(FiveDocuments.of(again.orThrow()), again.report(), Screen.WIDTH))
                    .isEqualTo(SCREEN);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void theEditionHasItsThemeInBothLanguagesAndItsPrioritiesInOrder() {
        assertThat(section("APEC 2026"))
                .contains("Building an Asia-Pacific Community and Advancing Shared Prosperity")
                .contains("建設亞太共同體，促進共同繁榮")
                .contains("1 Openness 開放, 2 Innovation 創新, 3 Cooperation 合作");
    }

    @Test
    void theFirstSeniorOfficialsMeetingHasItsDatesItsPlaceAndItsForum() {
        assertThat(line("(SOM1)")).contains("1-10 Feb 2026", "Guangzhou").endsWith("APEC");
    }

    @Test
    void theMeetingsHaveTheOrderOfTimeAndTheUndatedOnesComeLast() {
        assertThat(section("MEETINGS"))
                .containsSubsequence(
                        " 26 Jan 2026 ",
                        " to 28 Jan 2026 ",
                        " 1-10 Feb 2026 ",
                        " 10 Feb 2026 ",
                        " Nov 2026 ",
                        " undated ");
        String undated = section("MEETINGS");
        undated = undated.substring(undated.indexOf(" undated ")).replace(" ", "");
        for (Meeting meeting : FIVE.meetings()) {
            if (meeting.dates().isEmpty()) {
                assertThat(undated).contains(Names.one(meeting.name()).replace(" ", ""));
            }
        }
    }

    @Test
    void aMeetingOfAnotherYearIsLeftOut() {
        assertThat(FIVE.meetings().contains(Meeting.id("apec-2014-beijing"))).isTrue();
        assertThat(section("MEETINGS")).doesNotContain(" 2014 ");
    }

    @Test
    void aMeetingWithoutAPrintedNameIsShownByItsKindAndWhatItIsPartOf() {
        assertThat(line("(unnamed) visit")).contains("2 Feb 2026").endsWith("part of SOM1");
        assertThat(line("(unnamed) press conference")).contains("26 Jan 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry of Foreign Affairs 外交部長: Wang Yi 王毅",
                "高級衛生項目官員: Angelica Guinto",
                "chair: Dr Hwanil Park",
                "主席: Xi Jinping 習近平"
            })
    void anOfficialHasPostAndBody(String shown) {
        assertThat(section("OFFICIALS")).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guangdong's foreign trade: RMB 9.49 trillion; +4.4 % year on year",
                "Guangdong's trade with Hong Kong SAR: RMB 1.28 trillion; +12.5 %",
                "Guangdong's trade with ASEAN: RMB 1.53 trillion ($211 billion); +5.8 %",
                "Enterprises in Guangdong that import or export: 172,000 enterprises",
                "guangdong-priorities-2026-01-29, according to Zhang Jingsong",
                "guangdong-priorities-2026-01-29, no source named"
            })
    void aFigureHasItsValueItsUnitAndItsSource(String shown) {
        assertThat(section("GUANGDONG")).contains(shown);
    }

    /** A seat in a consultative body makes nobody an official of APEC or a government. */
    @Test
    void aMemberOfAConsultativeBodyIsNoOfficial() {
        assertThat(section("OFFICIALS")).doesNotContain("Chen Ning", "Liu Liang");
    }

    @Test
    void aFigureOfAnotherPeriodIsLeftOut() {
        assertThat(section("GUANGDONG")).doesNotContain("Average annual growth", "core artificial intelligence");
    }

    @Test
    void theContradictionShowsBothFiguresTheirWordsTheirDocumentsAndTheRule() {
        assertThat(section("A CONTRADICTION"))
                .contains("chosen 55 events, counted: \"55場活動\" in wen-wei-po-som1-opening-2026")
                .contains("other more than 70 events, expected: \"over 70 sessions and supporting"
                        + " events\" in som1-technology-visit-2026")
                .contains("because it was counted and the other was expected")
                .endsWith("They may not count the same.");
    }

    @Test
    void theLastLineCountsWhatWasReadAndWhatWasNotChecked() {
        Tally tally = RESULT.report().tally();
        assertThat(section("COUNTS"))
                .startsWith("COUNTS " + tally.documents() + " documents, " + tally.passages() + " passages, ")
                .contains(grouped(tally.claimsByBasis().getOrDefault(Basis.STATED, 0)) + " stated")
                .contains(grouped(tally.claimsByBasis().getOrDefault(Basis.CURATED, 0)) + " curated")
                .contains(grouped(tally.entities()) + " entities")
                .contains("0 error, ", RESULT.report().count(Severity.INFO) + " info")
                .contains("not checked: " + tally.documents() + " documents not at hand")
                .contains(grouped(tally.wordsNotChecked()) + " quotes")
                .contains(" derived values")
                .endsWith(grouped(tally.wordsNotChecked()) + " quotes)");
        assertThat(tally.claimsByOutcome().get(Outcome.DERIVED_EXACT)).isGreaterThan(500);
    }

    private static String grouped(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
