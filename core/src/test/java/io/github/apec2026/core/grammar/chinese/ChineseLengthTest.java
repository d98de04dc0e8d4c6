package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseLengthTest {

    private static final Recognizer CHINESE = Recognizer.of("zh").asOf(LocalDate.of(2026, 2, 11));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "億",
                "一",
                "零",
                "〇",
                "十",
                "萬億",
                "2萬億",
                "十萬億",
                "一億",
                "一萬零",
                "1,234",
                "1.",
                "1 000 ",
                ".5",
                "1e5",
                "三個億",
                "2026年與",
                "起至",
                "第三至",
                "三分二",
                "點五",
                "三點",
                "半",
                "百分之",
                "第",
                "第一",
                "負",
                "-",
                "-1",
                "1-",
                "1至",
                "1至2",
                "一至",
                "年",
                "2026年",
                "月",
                "2月",
                "2月10日、",
                "2月1日至",
                "10日",
                "2026/",
                "2026-",
                "1/",
                "今",
                "今年",
                "上上",
                "農曆",
                "正月初",
                "大年",
                "年初",
                "$",
                "$1",
                "RMB",
                "人民幣",
                "元",
                "1元",
                "元5角",
                "個",
                "個半",
                "兩個半",
                "餘",
                "1餘",
                "多",
                "幾十",
                "數",
                "a",
                "a1",
                "http://",
                "@",
                ":",
                "1:",
                "比",
                "1比",
                "又",
                "1又",
                "1又1/2",
                "/",
                "%",
                "1%",
                " ",
                "1 ",
                "「",
                "約",
                "超過",
                "以上",
                "自",
                "起",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "\u0000",
                "1小時",
                "3個月零",
                "成",
                "1成",
                "折"
            })
    @Timeout(60)
    void aTextOfTwoHundredThousandCharactersIsReadToItsEnd(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        assertThat(CHINESE.recognize(text)).isSortedAccordingTo(Comparator.comparingInt(Recognition::start));
    }

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
