package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.english.CaseTable.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishTableTest {

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
    void punctuationAroundAFigureChangesNothing(Case c) {
        String text = "“" + c.text() + "”";
        assertThat(CaseTable.show(text, c.recognizer().recognize(text))).isEqualTo(c.expected());
    }

    @Test
    void everyFamilyHasItsCases() {
        List<String> small = List.of("lunar", "dollar", "undated");
        for (String family : CaseTable.FAMILIES) {
            int least = small.contains(family) ? 4 : 15;
            assertThat(CaseTable.cases(family)).as(family).hasSizeGreaterThanOrEqualTo(least);
        }
        assertThat(cases()).hasSizeGreaterThan(900);
    }

    @Test
    void whatIsSilentSaysNothing() {
        assertThat(CaseTable.cases("silence"))
                .allSatisfy(c -> assertThat(c.expected()).isEqualTo("-"));
    }

    @Test
    void noTwoCasesAreAlikeButForTheirDigits() {
        Map<String, Case> seen = new HashMap<>();
        for (Case c : cases()) {
            String shape = (c.text() + " | " + c.expected()).replaceAll("[0-9]", "0");
            Case before = seen.put(shape, c);
            assertThat(before).as(c.toString()).isNull();
        }
    }
}
