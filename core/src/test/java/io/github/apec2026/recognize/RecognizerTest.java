package io.github.apec2026.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.apec2026.core.language.Language;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognizerTest {

    @Test
    void noTextIsOfAYearThatFourDigitsCannotTell() {
        Recognizer recognizer = Recognizer.of("en");
        assertThatIllegalArgumentException().isThrownBy(() -> recognizer.asOf(LocalDate.of(0, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> recognizer.asOf(LocalDate.of(10000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> recognizer.asOf(LocalDate.MIN));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0001-01-01, yesterday",
        "en, 0001-01-01, last year",
        "en, 0001-01-01, last week",
        "en, 9999-12-31, tomorrow",
        "en, 9999-12-31, next month",
        "en, 9999-12-31, next week",
        "en, 9999-12-31, next May",
        "en, 0500-06-01, 900 years ago",
        "zh, 0001-01-01, 昨日",
        "zh, 0001-01-01, 去年",
        "zh, 0001-01-01, 上世紀",
        "zh, 9999-12-31, 明天",
        "zh, 9999-12-31, 下週",
        "zh, 9999-12-31, 明年"
    })
    void datesBeforeOrBehindAllYearsAreNotTold(String language, LocalDate reference, String text) {
        List<Recognition> found = Recognizer.of(language).asOf(reference).recognize(text);
        assertThat(found)
                .singleElement()
                .isInstanceOfSatisfying(
                        Dating.class, dating -> assertThat(dating.dates()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aSentenceEndsBehindAnyPositionInIt(String tag) {
        Language language = Language.of(tag);
        String text = "\n \nOne line\n\n1,400 of them. \n";
        for (int at = 0; at < text.length(); at++) {
            assertThat(language.sentenceEnd(text, at)).as("at %d", at).isGreaterThan(at);
        }
        assertThat(language.sentenceEnd(text, text.length())).isEqualTo(text.length());
    }

    @Test
    void aLineIsReadAloneAsATextIs() {
        Recognizer recognizer = Recognizer.of("zh");
        assertThat(recognizer.recognize("三")).hasSize(1);
        assertThat(recognizer.recognize("合計\n三\n合計")).hasSize(1);
        assertThat(recognizer.recognize("合計三\n合計")).isEmpty();
        assertThat(recognizer.recognize("時間\n.31秒")).isEqualTo(recognizer.recognize("時間 .31秒"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "「", "『", "《「", "「」『", "A", "A of ", "A. ", "A-", "May of "})
    @Timeout(60)
    void namesOfAVeryLongTextAreFound(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        for (String language : List.of("en", "zh")) {
            for (int[] name : Language.of(language).names(text)) {
                assertThat(name[1]).isGreaterThan(name[0]).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
