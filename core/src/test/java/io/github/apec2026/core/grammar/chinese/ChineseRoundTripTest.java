package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChineseRoundTripTest {

    private static final Recognizer CHINESE = Recognizer.of("zh-Hans");
    private static final int ROUNDS = 4000;

    private final Random random = new Random(2026);

    @Test
    void aNumberInEveryFormIsRecognisedAsItself() {
        for (int i = 0; i < ROUNDS; i++) {
            long number = number();
            assertNumber(HanNumerals.TRADITIONAL.write(number), number);
            assertNumber(HanNumerals.SIMPLIFIED.write(number), number);
            assertNumber(HanNumerals.FINANCIAL.write(number), number);
            assertNumber(HanNumerals.CHEQUE.write(number), number);
            assertNumber(Long.toString(number), number);
            assertNumber(grouped(number, ','), number);
            assertNumber(grouped(number, ' '), number);
            assertNumber(wide(grouped(number, ',')), number);
            assertNumber(mixed(number), number);
        }
    }

    @Test
    void everyPatternOfZerosIsRead() {
        for (int pattern = 1; pattern < 1 << 15; pattern++) {
            long number = 0;
            for (int digit = 14; digit >= 0; digit--) {
                number = number * 10 + ((pattern >> digit & 1) == 0 ? 0 : 1 + random.nextInt(9));
            }
            assertNumber(HanNumerals.TRADITIONAL.write(number), number);
        }
    }

    @Test
    void aNumberWithDecimalsIsRecognisedAsItself() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextInt(1_000_000), 1 + random.nextInt(4));
            String[] parts = number.toPlainString().split("\\.", -1);
            StringBuilder spoken = new StringBuilder(HanNumerals.TRADITIONAL.write(Long.parseLong(parts[0])) + "點");
            parts[1].chars().forEach(c -> spoken.append("零一二三四五六七八九".charAt(c - '0')));
            assertFigure(spoken.toString(), Kind.NUMBER, number);
            assertFigure("負" + spoken, Kind.NUMBER, number.negate());
            assertFigure(number.toPlainString() + "萬", Kind.NUMBER, number.movePointRight(4));
            assertFigure(number.toPlainString() + "億元", Kind.MONEY, number.movePointRight(8));
            assertFigure(number.toPlainString() + "%", Kind.PERCENTAGE, number);
            assertFigure("百分之" + spoken, Kind.PERCENTAGE, number);
        }
    }

    @Test
    void anAmountInYuanAndItsPartsIsRecognisedAsItself() {
        for (int i = 0; i < ROUNDS; i++) {
            int yuan = 1 + random.nextInt(100_000);
            int jiao = 1 + random.nextInt(9);
            int fen = 1 + random.nextInt(9);
            BigDecimal amount = BigDecimal.valueOf(yuan * 100L + jiao * 10L + fen, 2);
            assertFigure(yuan + "元" + jiao + "角" + fen + "分", Kind.MONEY, amount);
            HanNumerals han = HanNumerals.TRADITIONAL;
            assertFigure(han.write(yuan) + "塊" + han.write(jiao) + "毛" + han.write(fen), Kind.MONEY, amount);
        }
    }

    @Test
    void aRankAndALengthOfTimeAreRecognisedAsThemselves() {
        for (int i = 0; i < ROUNDS; i++) {
            int number = 1 + random.nextInt(9999);
            assertFigure("第" + HanNumerals.SIMPLIFIED.write(number), Kind.ORDINAL, BigDecimal.valueOf(number));
            assertFigure("第" + number, Kind.ORDINAL, BigDecimal.valueOf(number));
            assertFigure(number + "個月", Kind.DURATION, BigDecimal.valueOf(number));
            assertFigure(HanNumerals.TRADITIONAL.write(number) + "天", Kind.DURATION, BigDecimal.valueOf(number));
        }
    }

    @Test
    void aDayInEveryFormIsRecognisedAsItself() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate day = day(first);
            int y = day.getYear();
            int m = day.getMonthValue();
            int d = day.getDayOfMonth();
            assertDates(y + "年" + m + "月" + d + "日", day.toString());
            assertDates(y + " 年 " + m + " 月 " + d + " 號", day.toString());
            assertDates(wide(y + "年" + m + "月" + d + "日"), day.toString());
            assertDates(y + "/" + m + "/" + d, day.toString());
            assertDates(day.toString(), day.toString());
            assertDates(y + "." + m + "." + d, day.toString());
            assertDates(han(y) + "年" + han(day), day.toString());
            assertDates(
                    "民國" + (y > 1911 ? y - 1911 : 1) + "年" + m + "月" + (d > 28 ? 28 : d) + "日",
                    (y > 1911 ? y : 1912)
                            + day.toString().substring(4, 8)
                            + (d > 28 ? "28" : day.toString().substring(8)));
            assertDates(m + "月" + d + "日", "XXXX" + day.toString().substring(4));
            assertDates(han(day), "XXXX" + day.toString().substring(4));
        }
    }

    @Test
    void twoDaysAreRecognisedAsTheRangeFromOneToTheOther() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        for (int i = 0; i < ROUNDS; i++) {
            LocalDate from = day(first);
            LocalDate to = from.plusDays(1 + random.nextInt(300));
            String both = from + "/" + to;
            String begin = from.getYear() + "年" + from.getMonthValue() + "月" + from.getDayOfMonth() + "日";
            assertDates(begin + "至" + to.getYear() + "年" + to.getMonthValue() + "月" + to.getDayOfMonth() + "日", both);
            assertDates(begin + "—" + to.getMonthValue() + "月" + to.getDayOfMonth() + "日", both);
            if (from.getMonth() == to.getMonth() && from.getYear() == to.getYear()) {
                assertDates(begin + "到" + to.getDayOfMonth() + "日", both);
            }
            int years = 1 + random.nextInt(30);
            int y = 1900 + random.nextInt(170);
            assertDates(y + "—" + (y + years), y + "/" + (y + years));
            assertDates(y + "至" + (y + years) + "年", y + "/" + (y + years));
        }
    }

    /** Each number of digits as likely as any other, and zeros more likely than other digits. */
    private long number() {
        long number = 0;
        for (int digits = random.nextInt(16); digits > 0; digits--) {
            number = number * 10 + (random.nextBoolean() ? 0 : random.nextInt(10));
        }
        return number;
    }

    private LocalDate day(LocalDate first) {
        return first.plusDays(random.nextInt(201 * 365));
    }

    private static String han(LocalDate day) {
        HanNumerals han = HanNumerals.TRADITIONAL;
        return han.write(day.getMonthValue()) + "月" + han.write(day.getDayOfMonth()) + "日";
    }

    private static String han(int year) {
        StringBuilder text = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }

    private static String grouped(long number, char separator) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        return text.toString();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '！') : (char) c));
        return wide.toString();
    }

    /** Digits within each 萬: 12億3450萬67. */
    private static String mixed(long number) {
        if (number == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        long[] scales = {1_000_000_000_000L, 100_000_000L, 10_000L, 1L};
        for (int i = 0; i < scales.length; i++) {
            long section = number / scales[i] % 10_000;
            if (section > 0) {
                text.append(section < 10 && text.length() > 0 && i == 3 ? "零" : "")
                        .append(section);
                text.append(i < 3 ? "兆億萬".substring(i, i + 1) : "");
            }
        }
        return text.toString();
    }

    private static void assertNumber(String text, long number) {
        assertFigure(text, Kind.NUMBER, BigDecimal.valueOf(number));
    }

    private static void assertFigure(String text, Kind kind, BigDecimal amount) {
        List<Recognition> found = CHINESE.recognize(text);
        assertThat(found).as(text).hasSize(1);
        Recognition one = found.get(0);
        assertThat(text.substring(one.start(), one.end())).isEqualTo(text);
        assertThat(one.kind()).as(text).isEqualTo(kind);
        assertThat(((Figure) one).amount()).as(text).isEqualByComparingTo(amount);
    }

    private static void assertDates(String text, String notation) {
        List<Recognition> found = CHINESE.recognize(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(text.substring(found.get(0).start(), found.get(0).end())).isEqualTo(text);
        assertThat(((Dating) found.get(0)).dates().map(OpenDates::notation))
                .as(text)
                .contains(notation);
    }
}
