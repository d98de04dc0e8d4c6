package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.composition.Day;
import io.github.apec2026.core.grammar.composition.DayList;
import io.github.apec2026.core.grammar.composition.Leaf;
import io.github.apec2026.core.grammar.composition.Meaning;
import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.NumericDays;
import io.github.apec2026.core.grammar.composition.Row;
import io.github.apec2026.core.grammar.composition.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Phrases with dates in English, put together at random. */
final class EnglishDays {

    private final Random random;

    EnglishDays(Random random) {
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

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String anyMonth(int month) {
        String name = month(month);
        return month != 5 && chance(40) ? name.substring(0, 3) + "." : name;
    }

    /** One of the ways to write a day, a month or a year. */
    String write(Day day) {
        int d = day.day();
        String year = day.year() == 0 ? "" : Integer.toString(day.year());
        if (day.month() == 0) {
            return year;
        }
        String month = anyMonth(day.month());
        if (d == 0) {
            return year.isEmpty() ? month : month + " " + year;
        }
        return switch (random.nextInt(year.isEmpty() ? 4 : 6)) {
            case 0 -> month + " " + d + (year.isEmpty() ? "" : ", " + year);
            case 1 -> d + " " + month + (year.isEmpty() ? "" : " " + year);
            case 2 -> month + " " + EnglishWriter.ordinalDigits(d) + (year.isEmpty() ? "" : ", " + year);
            case 3 -> EnglishWriter.ordinalDigits(d) + " of " + month + (year.isEmpty() ? "" : " " + year);
            case 4 -> day.notation();
            default -> d + " " + month(day.month()).substring(0, 3) + " " + year;
        };
    }

    private Day any() {
        Day day = Day.of(date());
        return switch (random.nextInt(5)) {
            case 0 -> new Day(day.year(), 0, 0);
            case 1 -> new Day(day.year(), day.month(), 0);
            case 2 -> day.open();
            case 3 -> new Day(0, day.month(), 0);
            default -> day;
        };
    }

    /** "before 2030", "by May 5, 2026", "since March". */
    Node limited() {
        Day day = any();
        while (!day.isFarFromEdges()) {
            day = any();
        }
        String words = write(day);
        boolean the = words.contains(" of ");
        String before;
        String notation;
        switch (random.nextInt(8)) {
            case 0 -> {
                before = "before ";
                notation = day.plus(-1).upTo();
            }
            case 1 -> {
                before = "prior to ";
                notation = day.plus(-1).upTo();
            }
            case 2 -> {
                before = "ahead of ";
                notation = day.plus(-1).upTo();
            }
            case 3 -> {
                before = "by ";
                notation = day.upTo();
            }
            case 4 -> {
                before = "until ";
                notation = day.upTo();
            }
            case 5 -> {
                before = "after ";
                notation = day.plus(1).onwards();
            }
            case 6 -> {
                before = "since ";
                notation = day.onwards();
            }
            default -> {
                before = "no later than ";
                notation = day.upTo();
            }
        }
        return Row.of(
                new Words("The plan was finished "),
                Leaf.plain(words, Meaning.dates(notation)).behind(before + (the ? "the " : "")),
                new Words(one(List.of(".", ", they wrote.", " in the city."))));
    }

    /** "from Dec. 28 to Jan. 3", "between March and May 2026", "Feb. 1-10, 2026". */
    Node range() {
        LocalDate from = date();
        LocalDate to = from.plusDays(1 + random.nextInt(300));
        Day first = Day.of(from);
        Day last = Day.of(to);
        String words;
        switch (random.nextInt(8)) {
            case 0 -> {
                words = from + "/" + to;
            }
            case 7 -> {
                YearMonth month = YearMonth.from(from);
                first = Day.of(month);
                last = Day.of(month.plusMonths(1 + random.nextInt(11)));
                words = first.to(last);
            }
            case 1 -> {
                first = new Day(first.year(), first.month(), 0);
                last = Day.of(YearMonth.of(first.year(), first.month()).plusMonths(1 + random.nextInt(11)));
                if (chance(50)) {
                    words = write(first) + " to " + write(last);
                } else {
                    words = month(first.month()) + " to " + month(last.month());
                    first = first.open();
                    last = last.open();
                }
            }
            case 2 -> {
                words = month(first.month()) + " " + first.day() + " to " + month(last.month()) + " " + last.day()
                        + ", " + last.year();
            }
            case 3 -> {
                words = month(first.month()) + " " + first.day() + " to " + month(last.month()) + " " + last.day();
                first = first.open();
                last = last.open();
            }
            case 4 -> {
                first = new Day(first.year(), first.month(), 1 + random.nextInt(14));
                last = new Day(first.year(), first.month(), first.day() + 1 + random.nextInt(14));
                String days = first.day() + one(List.of("-", "–", " to ")) + last.day();
                words = chance(50)
                        ? anyMonth(first.month()) + " " + days + ", " + first.year()
                        : days + " " + month(first.month()) + " " + first.year();
            }
            case 5 -> {
                last = new Day(first.year() + 1 + random.nextInt(20), 0, 0);
                first = new Day(first.year(), 0, 0);
                words = first.year() + one(List.of("-", "–", " to ")) + last.year();
            }
            default -> {
                words = write(first) + " to " + write(last);
            }
        }
        return Row.of(
                new Words(words.contains(" to ") && chance(50) ? "It lasted from " : "It lasted, "),
                Leaf.plain(words, Meaning.dates(first.to(last))),
                new Words("."));
    }

    /** "February 1, 2 and 5, 2026", "1, 2 and 3 February", "Nov. 18/19". */
    Node list() {
        Day first = Day.of(date().withDayOfMonth(1 + random.nextInt(12)));
        Day told = chance(50) ? first : first.open();
        List<Day> days = new ArrayList<>(List.of(told));
        boolean slash = chance(20);
        for (int count = slash ? 1 : 1 + random.nextInt(3); count > 0; count--) {
            Day before = days.get(days.size() - 1);
            int step = slash || chance(60) ? 1 : 2 + random.nextInt(3);
            days.add(new Day(told.year(), told.month(), before.day() + step));
        }
        String year = told.year() == 0 ? "" : Integer.toString(told.year());
        boolean monthFirst = chance(50);
        String month = monthFirst ? anyMonth(told.month()) : month(told.month());
        return Row.of(
                new Words("It took place on "),
                new DayList(
                        monthFirst ? month + " " : "",
                        days,
                        slash ? "/" : ", ",
                        slash ? "/" : " and ",
                        monthFirst
                                ? (year.isEmpty() ? "" : ", " + year)
                                : " " + month + (year.isEmpty() ? "" : " " + year)),
                new Words("."));
    }

    /** "01/02/2026", "from 9/01/2019 to 13/04/2019". */
    Node numeric(@Nullable Boolean dayFirst) {
        return Row.of(
                new Words("It took place from "),
                NumericDays.of(random, dayFirst, date(), one(List.of(" to ", " - "))),
                new Words("."));
    }

    /** "the last quarter of 2025", seen from another year: it counts from what is named behind it. */
    Node part(LocalDate reference) {
        int year = 1990 + random.nextInt(60);
        int quarter = 1 + random.nextInt(4);
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
        String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (random.nextInt(4)) {
            case 0 -> part("the last quarter of " + year, quarter(year, 4), true);
            case 1 ->
                part(
                        "the " + EnglishWriter.ordinalWords(quarter) + " quarter of " + year,
                        quarter(year, quarter),
                        true);
            case 2 -> part("the last month of " + year, new Day(year, 12, 0).notation(), false);
            default ->
                part(
                        "the last " + name + " of this month",
                        reference.with(TemporalAdjusters.lastInMonth(weekday)).toString(),
                        false);
        };
    }

    private static String quarter(int year, int quarter) {
        return new Day(year, quarter * 3 - 2, 0).to(new Day(year, quarter * 3, 0));
    }

    private static Node part(String words, String notation, boolean plain) {
        return Row.of(
                new Words("It began in "),
                new Leaf("", words, plain, List.of(Meaning.dates(notation))),
                new Words("."));
    }
}
