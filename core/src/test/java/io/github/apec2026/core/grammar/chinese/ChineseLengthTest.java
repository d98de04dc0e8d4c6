package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseLengthTest {

    private static final Recognizer CHINESE = Recognizer.of("zh").asOf(LocalDate.of(2026, 2, 11));

    @Test
    void aHundredThousandDigitsAreNoFigure() {
        assertThat(CHINESE.recognize("7".repeat(100_000))).isEmpty();
        assertThat(CHINESE.recognize("七".repeat(100_000))).isEmpty();
        assertThat(CHINESE.recognize("億".repeat(100_000))).isEmpty();
        assertThat(CHINESE.recognize("三億".repeat(100_000))).isEmpty();
        assertThat(CHINESE.recognize("2萬億".repeat(100_000))).isEmpty();
        assertThat(CHINESE.recognize("1" + ",000".repeat(100_000))).isEmpty();
    }

    @Test
    void piecesOfFiguresInAnyOrderGiveSpansInOrderAndNoException() {
        Random random = new Random(2026);
        String alphabet =
                "一二三十百千萬億兆零〇點半兩第首年月日號時分秒個多餘幾約近超至到-—~.,/:%元塊角毛錢美港成折倍又之自起以上前後今去昨本週農曆正初廿壹拾負$¥aQk 0123456789「」，。\uD83D\uDE00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            List<Recognition> found = CHINESE.recognize(text.toString());
            for (Recognition recognition : found) {
                assertThat(recognition.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
                end = recognition.end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
