package io.github.apec2026.core.grammar.korean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.core.grammar.CaseTable;
import io.github.apec2026.core.grammar.CaseTable.Case;
import io.github.apec2026.recognize.OtherGrammars;
import io.github.apec2026.recognize.Recognizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That a third language costs its words and its own rules: a small grammar on what English and Chinese share. */
class KoreanTableTest {

    private static final Recognizer KOREAN = OtherGrammars.recognizer(KoreanGrammar.INSTANCE);

    private static final CaseTable TABLE = new CaseTable(KoreanTableTest.class, KOREAN, List.of("korean"));

    @Test
    void whatTheTableSaysIsRecognised() {
        List<Case> cases = TABLE.cases();

        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases)
                .allSatisfy(c -> assertThat(
                                CaseTable.show(c.text(), c.recognizer().recognize(c.text())))
                        .as(c.toString())
                        .isEqualTo(c.expected()));
    }

    @Test
    void theLanguageIsKnownToTheRegistryThatHasItsGrammarAndToNoOther() {
        assertThat(OtherGrammars.knows(KoreanGrammar.INSTANCE, "ko-KR")).isTrue();
        assertThat(OtherGrammars.knows(KoreanGrammar.INSTANCE, "kok")).isFalse();
        assertThat(OtherGrammars.knows(KoreanGrammar.INSTANCE, "en")).isFalse();
        assertThat(Recognizer.knows("ko")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recognizer.of("ko"))
                .withMessage("There is no grammar for 'ko'; there are en, zh");
    }

    @Test
    void theOtherQuestionsHaveAnswersToo() {
        assertThat(KoreanGrammar.INSTANCE.sentenceEnd("회의가 끝났다. 다음은 선전이다.", 2)).isEqualTo(8);
        assertThat(KoreanGrammar.INSTANCE.isPronoun("그들")).isTrue();
        assertThat(KoreanGrammar.INSTANCE.isPronoun("그들의 회의")).isFalse();
        assertThat(KOREAN.dependentOpening("또한 회의가 열린다")).isEqualTo("또한");
        assertThat(KoreanGrammar.INSTANCE.names("《선언》을 채택했다")).singleElement().isEqualTo(new int[] {0, 4});
        assertThat(KoreanGrammar.INSTANCE.join(List.of("서울", "회의"))).isEqualTo("서울 회의");
    }
}
