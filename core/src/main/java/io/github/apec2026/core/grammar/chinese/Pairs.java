package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two years or days that one word names: 今明兩年, 昨今兩日. They are no number of years. */
final class Pairs {

    /** Each with how far its first year or day is from that of the reference. */
    private static final WordTable YEARS = WordTable.of("今明两年=0 今明2年=0 今明二年=0 明后两年=1 明后2年=1 去今两年=-1 去今2年=-1 前去两年=-2");

    private static final WordTable DAYS = WordTable.of(
            "今明两天=0 今明两日=0 今明2天=0 今明2日=0 昨今两天=-1 昨今两日=-1 昨今2天=-1 昨今2日=-1 明后两天=1 明后两日=1 明后2天=1 明后2日=1 前昨两天=-2 前昨两日=-2");

    private Pairs() {}

    static void markFirst(byte[] rules, int rule) {
        YEARS.markFirst(rules, rule);
        DAYS.markFirst(rules, rule);
    }

    /** The two years or days at {@code at}; null when there are none. */
    static @Nullable DateMatch read(Text text, int at, Optional<LocalDate> reference) {
        int years = YEARS.find(text, at);
        int days = years < 0 ? DAYS.find(text, at) : -1;
        if (years < 0 && days < 0) {
            return null;
        }
        DateMatch date = new DateMatch(at, at + (years < 0 ? DAYS.length(days) : YEARS.length(years)));
        if (reference.isEmpty()) {
            return date.unknown();
        } else if (years >= 0) {
            int first = reference.get().getYear() + Integer.parseInt(YEARS.value(years));
            return date.between(first, 0, 0, first + 1, 0, 0);
        }
        LocalDate first = reference.get().plusDays(Integer.parseInt(DAYS.value(days)));
        LocalDate last = first.plusDays(1);
        return date.between(
                first.getYear(),
                first.getMonthValue(),
                first.getDayOfMonth(),
                last.getYear(),
                last.getMonthValue(),
                last.getDayOfMonth());
    }
}
