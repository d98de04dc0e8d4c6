package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnglishRoundTripTest {

    private static final int ROUNDS = 2000;
    private static final String[] SHORT_SCALES = {"", "k", "m", "bn", "tn"};
    private static final Recognizer RECOGNIZER = Recognizer.of("en");
    private static final Recognizer MONTH_FIRST = RECOGNIZER.withDayFirst(false);

    private final Random random = new Random(20260129);

    /** A number below 10^15 with zeros wherever chance puts them. */
    private long number() {
        int digits = 1 + random.nextInt(15);
        long number = random.nextLong(1, 10);
        for (int i = 1; i < digits; i++) {
            number = number * 10 + (random.nextBoolean() ? 0 : random.nextInt(10));
        }
        return number;
    }

    @Test
    void numbersInDigits() {
        for (int round = 0; round < ROUNDS; round++) {
            long number = number();
            for (String text : List.of(
                    Long.toString(number),
                    EnglishWriter.grouped(number, ","),
                    EnglishWriter.grouped(number, " "),
                    EnglishWriter.grouped(number, "\u00a0"),
                    EnglishWriter.grouped(number, "'"),
                    EnglishWriter.grouped(number, ",") + ".25",
                    "-" + number)) {
                boolean code = text.matches("[0-9]{4}") && number >= 1900 && number <= 2100;
                BigDecimal value = BigDecimal.valueOf(text.startsWith("-") ? -number : number)
                        .add(text.endsWith(".25") ? new BigDecimal("0.25") : BigDecimal.ZERO);
                assertFigure(text, "We counted ", code ? "." : " in all.", Kind.NUMBER, value);
            }
        }
    }

    @Test
    void numbersWithAScale() {
        for (int round = 0; round < ROUNDS; round++) {
            long number = number();
            assertFigure(EnglishWriter.scaled(number, EnglishWriter.scaleWords()), "", "", Kind.NUMBER, number);
            assertFigure(EnglishWriter.scaled(number, SHORT_SCALES), "$", " was paid", Kind.MONEY, number);
        }
    }

    @Test
    void everyZeroPatternInWords() {
        for (int pattern = 1; pattern < 1 << 15; pattern++) {
            long number = 0;
            for (int digit = 0; digit < 15; digit++) {
                number = number * 10 + ((pattern >> digit & 1) == 0 ? 0 : 1 + (digit * 7 + pattern) % 9);
            }
            if (number > 1) {
                assertFigure(
                        EnglishWriter.words(number, pattern % 2 == 0, pattern % 3 == 0 ? " " : "-"),
                        "",
                        "",
                        Kind.NUMBER,
                        number);
            }
        }
    }

    @Test
    void numbersInWords() {
        for (int round = 0; round < ROUNDS; round++) {
            long number = 1 + number();
            for (boolean and : new boolean[] {true, false}) {
                String words = EnglishWriter.words(number, and, "-");
                assertFigure(words, "There were ", " of them.", Kind.NUMBER, number);
                assertFigure(words.toUpperCase(Locale.ROOT), "", "", Kind.NUMBER, number);
            }
        }
    }

    @Test
    void ordinals() {
        for (int number = 1; number < 3000; number++) {
            assertFigure(EnglishWriter.ordinalDigits(number), "It was the ", " of them.", Kind.ORDINAL, number);
            assertFigure(EnglishWriter.ordinalWords(number), "It was the ", " of them.", Kind.ORDINAL, number);
        }
    }

    @Test
    void percentagesAndMoney() {
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal number = BigDecimal.valueOf(number(), random.nextInt(4));
            String digits = number.toPlainString();
            assertFigure(digits + "%", "up ", ".", Kind.PERCENTAGE, number);
            assertFigure(digits + " per cent", "up ", ".", Kind.PERCENTAGE, number);
            assertFigure("€" + digits, "for ", " each", Kind.MONEY, number);
            assertFigure("HKD " + digits, "for ", " each", Kind.MONEY, number);
            assertFigure(digits + " yuan", "for ", " each", Kind.MONEY, number);
            assertFigure(digits + " Hong Kong dollars", "for ", " each", Kind.MONEY, number);
        }
    }

    @Test
    void fractionsInWords() {
        for (int below = 3; below < 11; below++) {
            for (int above = 1; above < below; above++) {
                String part = EnglishWriter.ordinalWords(below) + (above == 1 ? "" : "s");
                if (above == 2 && below == 4) {
                    continue;
                }
                assertFigure(
                        EnglishWriter.words(above, true, "-") + "-" + part,
                        "",
                        " of it",
                        Kind.FRACTION,
                        Numerals.divide(above, below));
            }
        }
    }

    @Test
    void days() {
        for (LocalDate day = LocalDate.of(1900, 1, 1);
                day.getYear() <= 2100;
                day = day.plusDays(1 + random.nextInt(9))) {
            for (String text : forms(day)) {
                assertDate(text, "It began on ", ", they said", day.toString());
            }
        }
    }

    private static List<String> forms(LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String brief = month.substring(0, 3);
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        List<String> forms = new ArrayList<>(List.of(
                day.toString(),
                y + "/" + m + "/" + d,
                m + "/" + d + "/" + y,
                String.format(Locale.ROOT, "%02d.%02d.%d", d, m, y),
                month + " " + d + ", " + y,
                month + " " + EnglishWriter.ordinalDigits(d) + " " + y,
                d + " " + month + " " + y,
                EnglishWriter.ordinalDigits(d) + " of " + month + ", " + y,
                EnglishWriter.ordinalWords(d) + " of " + month + " " + y,
                month + " " + EnglishWriter.ordinalWords(d) + ", " + y,
                brief + ". " + d + ", " + y,
                d + "-" + brief + "-" + y,
                brief.toUpperCase(Locale.ROOT) + " " + d + " " + y,
                y + " " + month + " " + d));
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        forms.add(weekday + ", " + month + " " + d + ", " + y);
        forms.add(weekday.substring(0, 3) + " " + d + " " + brief + " " + y);
        return forms;
    }

    @Test
    void rangesOfDays() {
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate first = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(73_000));
            LocalDate last = first.plusDays(1 + random.nextInt(400));
            String expected = first + "/" + last;
            List<String> from = forms(first);
            List<String> to = forms(last);
            for (int form = 0; form < from.size(); form++) {
                assertDate(from.get(form) + " to " + to.get(form), "from ", ".", expected);
            }
            if (first.getMonth() == last.getMonth() && first.getYear() == last.getYear()) {
                String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                String days = first.getDayOfMonth() + "–" + last.getDayOfMonth();
                assertDate(month + " " + days + ", " + first.getYear(), "on ", ".", expected);
                assertDate(days + " " + month + " " + first.getYear(), "on ", ".", expected);
            }
        }
    }

    @Test
    void yearsAndMonths() {
        for (int year = 1900; year <= 2100; year++) {
            assertDate(Integer.toString(year), "It was built in ", ".", Integer.toString(year));
            for (Month month : Month.values()) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                String expected = String.format(Locale.ROOT, "%d-%02d", year, month.getValue());
                assertDate(name + " " + year, "until about ", ".", expected);
            }
            for (int last = year + 1; last <= 2100; last += 7) {
                assertDate(year + "-" + last, "", "", year + "/" + last);
            }
        }
    }

    @Test
    void noDayThatIsNoneIsADate() {
        for (int year = 1900; year <= 2100; year += 3) {
            for (Month month : Month.values()) {
                int day = month.length(LocalDate.of(year, 1, 1).isLeapYear()) + 1;
                String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                for (String text : List.of(
                        name + " " + day + ", " + year,
                        day + " " + name + " " + year,
                        String.format(Locale.ROOT, "%d-%02d-%02d", year, month.getValue(), day))) {
                    assertThat(RECOGNIZER.recognize(text)).as(text).isEmpty();
                }
            }
        }
    }

    private static void assertFigure(String figure, String before, String behind, Kind kind, long value) {
        assertFigure(figure, before, behind, kind, BigDecimal.valueOf(value));
    }

    private static void assertFigure(String figure, String before, String behind, Kind kind, BigDecimal value) {
        String text = before + figure + behind;
        List<Recognition> found = RECOGNIZER.recognize(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0)).as(text).isInstanceOf(Figure.class);
        Figure f = (Figure) found.get(0);
        int start = before.equals("$") ? 0 : before.length();
        assertThat(f.kind()).as(text).isEqualTo(kind);
        assertThat(f.amount()).as(text).isEqualByComparingTo(value);
        assertThat(text.substring(f.start(), f.end()))
                .as(text)
                .isEqualTo(text.substring(start, before.length() + figure.length()));
    }

    private static void assertDate(String date, String before, String behind, String notation) {
        String text = before + date + behind;
        List<Recognition> found = MONTH_FIRST.recognize(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0)).as(text).isInstanceOf(Dating.class);
        Dating d = (Dating) found.get(0);
        assertThat(d.dates().orElseThrow().notation()).as(text).isEqualTo(notation);
        assertThat(text.substring(d.start(), d.end())).as(text).isEqualTo(date);
    }
}
