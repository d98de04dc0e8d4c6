package io.github.apec2026.core.grammar.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Dates such as "01/02/2026": which day that is says the text itself ("13/02/2026"), or the caller, or nobody. */
public final class NumericDays {

    private NumericDays() {}

    /**
     * One date, or two with a joint between them.
     *
     * @param dayFirst the order that the caller gives; null where the caller does not know
     */
    public static Node of(Random random, @Nullable Boolean dayFirst, LocalDate date, String joint) {
        boolean known = dayFirst != null;
        boolean first = known ? dayFirst : random.nextBoolean();
        LocalDate other = date.plusDays(1 + random.nextInt(200));
        boolean pair = random.nextInt(100) < 40;
        boolean decided = known || date.getDayOfMonth() > 12 || (pair && other.getDayOfMonth() > 12);
        char sign = "//-".charAt(random.nextInt(3));
        String format = (random.nextBoolean() ? "%02d?%02d?%d" : "%d?%d?%d").replace('?', sign);
        Node one = leaf(date, format, first, decided, known);
        if (!pair) {
            return one;
        }
        String both = decided || (isAlike(date) && isAlike(other)) ? date + "/" + other : "";
        return new DayPair(one, joint, leaf(other, format, first, decided, known), both);
    }

    /** Whether the order of day and month makes no difference. */
    private static boolean isAlike(LocalDate date) {
        return date.getDayOfMonth() == date.getMonthValue();
    }

    private static Leaf leaf(LocalDate date, String format, boolean dayFirst, boolean decided, boolean plain) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        String words =
                String.format(Locale.ROOT, format, dayFirst ? day : month, dayFirst ? month : day, date.getYear());
        return decided || isAlike(date)
                ? new Leaf("", words, plain, List.of(Meaning.dates(date.toString())))
                : Leaf.hard(words);
    }
}
