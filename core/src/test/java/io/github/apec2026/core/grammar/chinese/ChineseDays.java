package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.composition.Day;
import io.github.apec2026.core.grammar.composition.DayList;
import io.github.apec2026.core.grammar.composition.Leaf;
import io.github.apec2026.core.grammar.composition.Meaning;
import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.NumericDays;
import io.github.apec2026.core.grammar.composition.Row;
import io.github.apec2026.core.grammar.composition.Words;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Phrases with dates in Traditional Chinese, put together at random. */
final class ChineseDays {

    private final Random random;

    ChineseDays(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    LocalDate date() {
        return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_500));
    }

    private static String write(Day day, boolean han) {
        String year = day.year() == 0 ? "" : han ? spoken(day.year()) + "年" : day.year() + "年";
        String month = day.month() == 0 ? "" : number(day.month(), han) + "月";
        return year + month + (day.day() == 0 ? "" : number(day.day(), han) + "日");
    }

    private static String number(int number, boolean han) {
        return han ? HanNumerals.TRADITIONAL.write(number) : Integer.toString(number);
    }

    private static String spoken(int year) {
        StringBuilder text = new StringBuilder();
        Integer.toString(year).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }

    private Day any() {
        Day day = Day.of(date());
        return switch (random.nextInt(4)) {
            case 0 -> new Day(day.year(), 0, 0);
            case 1 -> new Day(day.year(), day.month(), 0);
            case 2 -> day.open();
            default -> day;
        };
    }

    /** 2030年前, 2月10日以後, 自2026年2月起. */
    Node limited() {
        Day day = any();
        while (!day.isFarFromEdges()) {
            day = any();
        }
        String words = write(day, chance(30));
        return switch (random.nextInt(8)) {
            case 0, 1 ->
                dates(
                        "計劃",
                        words,
                        one(List.of("前", "以前", "之前")),
                        "完成。",
                        day.plus(-1).upTo());
            case 2, 3 ->
                dates(
                        "計劃",
                        words,
                        one(List.of("後", "以後", "之後")),
                        "完成。",
                        day.plus(1).onwards());
            case 4 -> dates("計劃自", words, "起", "實施。", day.onwards());
            case 5 -> dates("計劃自", words, "以來", "有進展。", day.onwards());
            case 6 -> dates("計劃從", words, "開始", "實施。", day.onwards());
            default -> dates("計劃截至", words, "", "，共有進展。", day.upTo());
        };
    }

    private static Node dates(String before, String words, String limit, String behind, String notation) {
        return Row.of(Leaf.plain(words + limit, Meaning.dates(notation)).behind(before), new Words(behind));
    }

    /** 12月28日至1月3日, 2025年11月至2026年2月, 2015—2025年. */
    Node range() {
        Day first = Day.of(date());
        Day last = first.plus(1 + random.nextInt(300));
        boolean han = chance(25);
        String to = one(List.of("至", "到", "—", "-"));
        String words;
        switch (random.nextInt(7)) {
            case 6 -> {
                words = first.to(last);
            }
            case 0 -> {
                words = write(first, han) + to + write(last, han);
            }
            case 1 -> {
                words = write(first, han) + to + write(last.open(), han);
            }
            case 2 -> {
                words = write(first.open(), han) + to + write(last.open(), han);
                first = first.open();
                last = last.open();
            }
            case 3 -> {
                first = new Day(first.year(), first.month(), 0);
                last = Day.of(YearMonth.of(first.year(), first.month()).plusMonths(1 + random.nextInt(11)));
                words = write(first, han) + to + write(last, han);
            }
            case 4 -> {
                first = new Day(0, first.month(), 1 + random.nextInt(14));
                last = new Day(0, first.month(), first.day() + 1 + random.nextInt(14));
                words = write(first, han) + to + number(last.day(), han) + "日";
            }
            default -> {
                first = new Day(first.year(), 0, 0);
                last = new Day(first.year() + 1 + random.nextInt(20), 0, 0);
                words = han ? write(first, true) + to + write(last, true) : first.year() + to + write(last, false);
            }
        }
        return Row.of(
                Leaf.plain(words, Meaning.dates(first.to(last))).behind(one(List.of("會議於", "時間為", "自"))),
                new Words("舉行。"));
    }

    /** 11月18、19日, 2月1、2和5日, 2月1日、3日和5日, 11月18/19日. */
    Node list() {
        Day first = Day.of(date().withDayOfMonth(1 + random.nextInt(12)));
        Day told = chance(50) ? first : first.open();
        List<Day> days = new ArrayList<>(List.of(told));
        boolean slash = chance(15);
        for (int count = slash ? 1 : 1 + random.nextInt(3); count > 0; count--) {
            Day before = days.get(days.size() - 1);
            int step = slash || chance(60) ? 1 : 2 + random.nextInt(3);
            days.add(new Day(told.year(), told.month(), before.day() + step));
        }
        String month = write(new Day(told.year(), told.month(), 0), false);
        boolean each = !slash && chance(40);
        String sign = each ? "日" : "";
        boolean counted = days.size() == 2;
        String pair = counted && chance(30) ? "兩日" : "日";
        return Row.of(
                new Words("會議於"),
                new DayList(
                        month,
                        List.copyOf(days),
                        slash ? "/" : sign + "、",
                        slash ? "/" : sign + one(List.of("、", "和")),
                        each ? "日" : pair),
                new Words("舉行。"));
    }

    /** 01/02/2026, 9/01/2019至13/04/2019. */
    Node numeric(@Nullable Boolean dayFirst) {
        return Row.of(
                new Words("會議於"),
                NumericDays.of(random, dayFirst, date(), one(List.of("至", "-", " - "))),
                new Words("舉行。"));
    }

    /** 近三年, 最近10天: a length of time and no bound of it. */
    Node recent() {
        int number = 2 + random.nextInt(20);
        boolean han = chance(50);
        String[] unit = one(List.of(
                new String[] {"年", "year"}, new String[] {"天", "day"}, new String[] {"個月", "month"}, new String[] {
                    "月", "month"
                }));
        boolean isMonth = unit[0].equals("月");
        String words = (han ? (number == 2 ? "兩" : number(number, true)) : Integer.toString(number)) + unit[0];
        String meaning =
                Meaning.figure(Kind.DURATION, BigDecimal.valueOf(number), unit[1], Bound.EXACT, Direction.NONE);
        Leaf leaf = isMonth ? Leaf.hard(words, meaning) : Leaf.plain(words, meaning);
        return Row.of(leaf.behind(one(List.of("近", "最近"))), new Words("有進展。"));
    }

    /** 2025年前11月, 2025年首三個月: the first months of a year. */
    Node firstMonths() {
        Day year = new Day(date().getYear(), 0, 0);
        int months = 2 + random.nextInt(10);
        boolean han = chance(30);
        String words = write(year, han)
                + one(List.of("前", "首"))
                + (han && months == 2 ? "兩" : number(months, han))
                + one(List.of("月", "個月"));
        String notation = new Day(year.year(), 1, 0).to(new Day(year.year(), months, 0));
        return Row.of(
                new Words("出口"), Leaf.plain(words, Meaning.dates(notation)).behind("於"), new Words("有進展。"));
    }

    /** 下一季度, 上上月, 每一季度: a word that points, and what the reference day makes of it. */
    Node pointed(LocalDate reference) {
        String words = one(List.of("上", "下", "上上", "下下", "每", "這", "本"));
        boolean quarter = chance(50);
        boolean doubled = words.length() == 2;
        String counted = quarter ? "季度" : "月";
        String span = words + (doubled || words.equals("本") ? "" : "一") + (doubled ? "個" : "") + counted;
        int steps = switch (words) {
            case "上" -> -1;
            case "下" -> 1;
            case "上上" -> -2;
            case "下下" -> 2;
            default -> 0;
        };
        YearMonth month = YearMonth.from(reference).plusMonths(quarter ? 3L * steps : steps);
        YearMonth begin = YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1);
        String notation = quarter
                ? Day.of(begin).to(Day.of(begin.plusMonths(2)))
                : Day.of(month).notation();
        return Row.of(
                new Words("計劃在"),
                words.equals("每") ? Leaf.hard(span) : Leaf.hard(span, Meaning.dates(notation)),
                new Words("完成。"));
    }
}
