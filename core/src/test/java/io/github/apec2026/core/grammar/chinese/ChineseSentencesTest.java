package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSentencesTest {

    private static final Language LANGUAGE = Language.of("zh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "港口開放。貨船進港。 | 港口開放。",
                "港口开放！货船进港。 | 港口开放！",
                "港口開放？貨船進港。 | 港口開放？",
                "港口開放!貨船進港。 | 港口開放!",
                "港口開放?貨船進港。 | 港口開放?",
                "港口開放｡貨船進港。 | 港口開放｡",
                // marks and closing brackets that belong to the sentence
                "真的？！貨船進港。 | 真的？！",
                "「港口開放。」他說。 | 「港口開放。」",
                "他說：「『港口開放！』」貨船進港。 | 他說：「『港口開放！』」",
                "他说：“港口开放。”货船进港。 | 他说：“港口开放。”",
                "（港口開放。）貨船進港。 | （港口開放。）",
                "港口開放。「貨船進港。」 | 港口開放。",
                // what ends none
                "出口3.5億元，進口2億元；順差1億元。 | 出口3.5億元，進口2億元；順差1億元。",
                "他看了《海港》」又走了。 | 他看了《海港》」又走了。",
                "港口開放…… | 港口開放……",
                "港口開放 | 港口開放"
            })
    void aSentenceEndsBehindItsMarks(String text, String sentence) {
        assertThat(text.substring(0, LANGUAGE.sentenceEnd(text, 0))).isEqualTo(sentence);
    }

    @Test
    void aSentenceEndsWithItsLine() {
        assertThat(LANGUAGE.sentenceEnd("港口開放\n貨船進港。", 0)).isEqualTo(5);
        assertThat(LANGUAGE.sentenceEnd("港口開放。\n貨船進港。", 0)).isEqualTo(5);
        assertThat(LANGUAGE.sentenceEnd("\n\n貨船進港。", 0)).isEqualTo(1);
    }

    @Test
    void theSentenceIsTheOneThatHoldsThePosition() {
        String text = "港口開放。貨船進港。「好！」";
        assertThat(LANGUAGE.sentenceEnd(text, 4)).isEqualTo(5);
        assertThat(LANGUAGE.sentenceEnd(text, 5)).isEqualTo(10);
        assertThat(LANGUAGE.sentenceEnd(text, 9)).isEqualTo(10);
        assertThat(LANGUAGE.sentenceEnd(text, 11)).isEqualTo(text.length());
        assertThat(LANGUAGE.sentenceEnd(text, text.length())).isEqualTo(text.length());
        assertThat(LANGUAGE.sentenceEnd("", 0)).isZero();
    }

    @Test
    void wordsAreJoinedWithNothingBetween() {
        assertThat(LANGUAGE.join(java.util.List.of("出口", "3億元"))).isEqualTo("出口3億元");
    }
}
