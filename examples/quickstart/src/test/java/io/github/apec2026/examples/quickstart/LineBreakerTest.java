package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    @ParameterizedTest
    @CsvSource({
        "10, '', ''",
        "10, Lima, Lima",
        "10, the port of Callao, the port|of Callao",
        "10, two   spaces, two spaces",
        "8, 秘魯利馬會議, 秘魯利馬|會議",
        "7, 秘魯利馬會議, 秘魯利|馬會議",
        "8, 秘魯利馬，會議, 秘魯利|馬，會議",
        "8, 秘魯利「馬」, 秘魯利|「馬」",
        "10, Lima 利馬 2026, Lima 利馬|2026",
        "5, Antofagasta, Antof|agast|a"
    })
    void aLineEndsAtASpaceOrBetweenHanCharacters(int width, String text, String lines) {
        assertThat(LineBreaker.lines(text, width)).containsExactly(lines.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"over 1,400 delegates of 21 economies", "秘魯「利馬」會議，二零二六年", "Lima 利馬 (Callao 卡亞俄), 2026年5月"})
    void noLineIsWiderThanAskedForAndNothingIsLost(String text) {
        for (int width : IntStream.rangeClosed(4, 40).toArray()) {
            assertThat(LineBreaker.lines(text, width))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            assertThat(String.join("", LineBreaker.lines(text, width)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void whatIsHeldTogetherIsNotParted() {
        String held = "about" + Screen.HOLD + "5" + Screen.HOLD + "%";

        assertThat(LineBreaker.lines("a share of " + held, 16)).containsExactly("a share of", held);
    }

    @Test
    void whatIsNotSeenIsItsCodeAndTakesItsColumns() {
        assertThat(LineBreaker.lines("port\u202E of\u001b[2J \u009bCallao\u0000", 16))
                .containsExactly("port\\u202E", "of\\u001B[2J", "\\u009BCallao\\u00", "00");
    }

    @Test
    void aLineBreakInAQuoteIsASpace() {
        assertThat(LineBreaker.lines("Lima\n\nbulletin", 40)).containsExactly("Lima bulletin");
    }
}
