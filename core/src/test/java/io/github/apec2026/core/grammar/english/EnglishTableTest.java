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

    static List<String> families() {
        return CaseTable.FAMILIES;
    }

    @ParameterizedTest
    @MethodSource("families")
    void whatTheTableSaysIsRecognised(String family) {
        List<Case> cases = CaseTable.cases(family);
        assertThat(cases)
                .allSatisfy(c -> assertThat(
                                CaseTable.show(c.text(), c.recognizer().recognize(c.text())))
                        .as(c.toString())
                        .isEqualTo(c.expected()));
    }

    @ParameterizedTest
    @MethodSource("families")
    void punctuationAroundAFigureChangesNothing(String family) {
        for (Case c : CaseTable.cases(family)) {
            String text = "“" + c.text() + "”";
            assertThat(CaseTable.show(text, c.recognizer().recognize(text)))
                    .as(c.toString())
                    .isEqualTo(c.expected());
        }
    }

    @Test
    void everyFamilyHasItsCases() {
        List<String> small = List.of("lunar", "dollar", "undated");
        for (String family : CaseTable.FAMILIES) {
            int least = small.contains(family) ? 4 : 15;
            assertThat(CaseTable.cases(family)).as(family).hasSizeGreaterThanOrEqualTo(least);
        }
        assertThat(CaseTable.cases()).hasSizeGreaterThan(900);
    }

    @Test
    void whatIsSilentSaysNothing() {
        assertThat(CaseTable.cases("silence"))
                .allSatisfy(c -> assertThat(c.expected()).isEqualTo("-"));
    }

    @Test
    void noTwoCasesAreAlikeButForTheirDigits() {
        Map<String, Case> seen = new HashMap<>();
        for (Case c : CaseTable.cases()) {
            String shape = (c.text() + " | " + c.expected()).replaceAll("[0-9]", "0");
            Case before = seen.put(shape, c);
            assertThat(before).as(c.toString()).isNull();
        }
    }
}
