package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.CaseTable;
import io.github.apec2026.core.grammar.CaseTable.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishTableTest {

    private static final CaseTable TABLE = new CaseTable(
            EnglishTableTest.class,
            "en",
            List.of(
                    "number",
                    "fraction",
                    "percentage",
                    "change",
                    "ordinal",
                    "bound",
                    "money",
                    "dollar",
                    "counted",
                    "duration",
                    "date",
                    "range",
                    "relative",
                    "undated",
                    "published",
                    "lunar",
                    "prose",
                    "silence"));

    static List<String> families() {
        return TABLE.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatTheTableSaysIsRecognised(String family) {
        List<Case> cases = TABLE.cases(family);
        assertThat(cases)
                .allSatisfy(c -> assertThat(
                                CaseTable.show(c.text(), c.recognizer().recognize(c.text())))
                        .as(c.toString())
                        .isEqualTo(c.expected()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void punctuationAroundAFigureChangesNothing(String family) {
        for (Case c : TABLE.cases(family)) {
            String text = "“" + c.text() + "”";
            assertThat(CaseTable.show(text, c.recognizer().recognize(text)))
                    .as(c.toString())
                    .isEqualTo(c.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void fullWidthDigitsSayTheSame(String family) {
        for (Case c : TABLE.cases(family)) {
            String wide = moved(c.text(), '0', '０');
            assertThat(moved(CaseTable.show(wide, c.recognizer().recognize(wide)), '０', '0'))
                    .as(wide)
                    .isEqualTo(moved(c.expected(), '０', '0'));
        }
    }

    /** The ten digits from one zero on, written as those from another zero on. */
    private static String moved(String text, char from, char to) {
        return text.chars()
                .map(c -> c >= from && c < from + 10 ? c - from + to : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @MethodSource("families")
    void aLineBehindOthersSaysTheSame(String family) {
        for (Case c : TABLE.cases(family)) {
            String text = "\n" + c.text();
            assertThat(CaseTable.show(text, c.recognizer().recognize(text)))
                    .as(c.toString())
                    .isEqualTo(c.expected());
        }
    }

    @Test
    void everyFamilyHasItsCases() {
        List<String> small = List.of("lunar", "dollar", "undated");
        for (String family : TABLE.families()) {
            int least = small.contains(family) ? 4 : 15;
            assertThat(TABLE.cases(family)).as(family).hasSizeGreaterThanOrEqualTo(least);
        }
        assertThat(TABLE.cases()).hasSizeGreaterThan(900);
    }

    @Test
    void whatIsSilentSaysNothing() {
        assertThat(TABLE.cases("silence"))
                .allSatisfy(c -> assertThat(c.expected()).isEqualTo("-"));
    }

    @Test
    void noTwoCasesAreAlikeButForTheirDigits() {
        Map<String, Case> seen = new HashMap<>();
        for (Case c : TABLE.cases()) {
            String shape = (c.text() + " | " + c.expected()).replaceAll("[0-9]", "0");
            Case before = seen.put(shape, c);
            assertThat(before).as(c.toString()).isNull();
        }
    }
}
