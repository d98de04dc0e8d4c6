package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.chinese.CaseTable.Case;
import io.github.apec2026.recognition.Recognition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChineseTableTest {

    static List<Case> cases() {
        return CaseTable.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void whatTheTableSaysIsRecognised(Case c) {
        assertThat(CaseTable.show(c.text(), c.recognizer().recognize(c.text()))).isEqualTo(c.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void simplifiedCharactersSayTheSame(Case c) {
        assertSame(c, new String(Script.fold(c.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void fullWidthDigitsAndSignsSayTheSame(Case c) {
        StringBuilder wide = new StringBuilder(c.text());
        for (int i = 0; i < wide.length(); i++) {
            char ch = wide.charAt(i);
            wide.setCharAt(i, ch > ' ' && ch <= '~' ? (char) (ch - '!' + '！') : ch);
        }
        assertSame(c, wide.toString());
    }

    /** The same recognitions in the same places; units are told as printed, so they may differ in script and width. */
    private static void assertSame(Case c, String text) {
        List<Recognition> written = c.recognizer().recognize(c.text());
        List<Recognition> other = c.recognizer().recognize(text);
        assertThat(new String(Script.fold(CaseTable.show(text, other))))
                .isEqualTo(new String(Script.fold(CaseTable.show(c.text(), written))));
    }

    @Test
    void everyFamilyHasFifteenCases() {
        for (String family : CaseTable.FAMILIES) {
            assertThat(CaseTable.cases(family)).as(family).hasSizeGreaterThanOrEqualTo(15);
        }
        assertThat(cases()).hasSizeGreaterThan(800);
    }

    @Test
    void noTwoCasesAreAlikeButForTheirDigits() {
        Map<String, Case> seen = new HashMap<>();
        for (Case c : cases()) {
            String shape = (c.text() + " | " + c.expected()).replaceAll("[0-9]", "0");
            Case before = seen.put(shape, c);
            assertThat(before).as(c + " is like " + before).isNull();
        }
    }
}
