package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.CaseTable;
import io.github.apec2026.core.grammar.CaseTable.Case;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseTableTest {

    private static final CaseTable TABLE = new CaseTable(
            ChineseTableTest.class,
            "zh-Hant",
            List.of(
                    "number",
                    "fraction",
                    "percentage",
                    "change",
                    "ordinal",
                    "bound",
                    "money",
                    "counted",
                    "duration",
                    "date",
                    "date-range",
                    "relative-date",
                    "published",
                    "lunar-date",
                    "prose",
                    "silence"));

    static List<String> families() {
        return TABLE.families();
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatTheTableSaysIsRecognised(String family) {
        List<String> wrong = new ArrayList<>();
        for (Case c : TABLE.cases(family)) {
            compare(
                    c.text(),
                    c.expected(),
                    CaseTable.show(c.text(), c.recognizer().recognize(c.text())),
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void simplifiedCharactersSayTheSame(String family) {
        List<String> wrong = new ArrayList<>();
        for (Case c : TABLE.cases(family)) {
            compareAs(new String(Script.fold(c.text())), c, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void fullWidthDigitsAndSignsSayTheSame(String family) {
        List<String> wrong = new ArrayList<>();
        for (Case c : TABLE.cases(family)) {
            StringBuilder wide = new StringBuilder(c.text());
            for (int i = 0; i < wide.length(); i++) {
                char ch = wide.charAt(i);
                wide.setCharAt(i, ch > ' ' && ch <= '~' ? (char) (ch - '!' + '！') : ch);
            }
            compareAs(wide.toString(), c, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** The same recognitions in the same places; units are told as printed, so they may differ in script and width. */
    private static void compareAs(String text, Case c, List<String> wrong) {
        String written = CaseTable.show(c.text(), c.recognizer().recognize(c.text()));
        String other = CaseTable.show(text, c.recognizer().recognize(text));
        compare(text, new String(Script.fold(written)), new String(Script.fold(other)), wrong);
    }

    private static void compare(String text, String expected, String actual, List<String> wrong) {
        if (!actual.equals(expected)) {
            wrong.add(text + " | should be " + expected + " | is " + actual);
        }
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
    void everyFamilyHasFifteenCases() {
        for (String family : TABLE.families()) {
            assertThat(TABLE.cases(family)).as(family).hasSizeGreaterThanOrEqualTo(15);
        }
        assertThat(TABLE.cases()).hasSizeGreaterThan(800);
    }

    @Test
    void noTwoCasesAreAlikeButForTheirDigits() {
        Map<String, Case> seen = new HashMap<>();
        for (Case c : TABLE.cases()) {
            String shape = (c.text() + " | " + c.expected()).replaceAll("[0-9]", "0");
            Case before = seen.put(shape, c);
            assertThat(before).as(c + " is like " + before).isNull();
        }
    }
}
