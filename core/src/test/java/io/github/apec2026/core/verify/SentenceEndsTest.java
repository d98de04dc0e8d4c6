package io.github.apec2026.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import org.junit.jupiter.api.Test;

class SentenceEndsTest {

    private static final Language ENGLISH = Language.of("en");

    @Test
    void everyPositionHasTheEndOfItsSentenceHoweverManyThereAre() {
        String text = "Ships came. Ports grew! Did they? ".repeat(50);
        SentenceEnds ends = new SentenceEnds(text, ENGLISH);

        int start = 0;
        int sentences = 0;
        while (start < text.length()) {
            int end = ENGLISH.sentenceEnd(text, start);
            for (int at = start; at < end; at++) {
                assertThat(ends.behind(at)).as("position %d", at).isEqualTo(end);
            }
            start = end;
            sentences++;
        }
        assertThat(sentences).isGreaterThan(128);
    }

    @Test
    void behindTheTextThereIsNoSentence() {
        assertThat(new SentenceEnds("Ships came.", ENGLISH).behind(11)).isEqualTo(11);
        assertThat(new SentenceEnds("", ENGLISH).behind(0)).isZero();
    }
}
