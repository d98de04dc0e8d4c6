package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.Nullable;

/** Reads from one year to another: {@code 2026-2030}, "2015 to 2025", {@code 2025/26}, {@code 2015-present}. */
final class YearRanges {

    private static final WordSet SEASON =
            WordSet.of("season seasons academic fiscal school financial academic campaign budget");

    private static final WordSet PARTS = WordSet.of("early mid late");
    private static final WordSet MOVED =
            WordSet.of("postponed moved delayed pushed shifted rescheduled changed deferred brought");

    private YearRanges() {}

    /** The range that begins with a token, or {@code null}. */
    static @Nullable DateMatch read(Tokens t, int i) {
        int first = t.isDigits(i) && t.length(i) == 4 ? t.integer(i) : 0;
        boolean century = t.same(i + 1, "and") && t.same(i - 1, "between") && Years.plain(t, i + 2) >= 1850;
        boolean past = (first >= 1700 && first < 1900 && t.gluedSymbol(i + 1, '-'))
                || (first >= 1000 && first < 1900 && century);
        if (!(isYear(first) || past) || (t.glued(i) && (DigitGroup.joins(t, i - 1) || FixedNames.isTiedBefore(t, i)))) {
            return null;
        }
        DateMatch parts = parts(t, i, first);
        if (parts != null) {
            return parts;
        }
        boolean dash = t.symbol(i + 1) == '-' || t.symbol(i + 1) == '~';
        boolean between = t.same(i + 1, "and") && t.same(i - 1, "between");
        boolean slash = t.gluedSymbol(i + 1, '/');
        if (!dash && !between && !slash && !t.is(i + 1, LexicalRole.TO)) {
            return null;
        }
        if (!between && !slash && (t.same(i + 2, "present") || t.same(i + 2, "now") || t.same(i + 2, "today"))) {
            return DateMatch.date(i + 3, DateMatch.slash(new PartialDate(0, first, 0, 0).notation(), ".."));
        }
        boolean ends = !DigitGroup.joins(t, i + 3) && !(t.glued(i + 3) && t.isWord(i + 3));
        int last = t.isDigits(i + 2) && ends ? last(t, i, first) : 0;
        boolean counts = Nouns.isPluralBehind(t, i + 3)
                || Percentages.read(t, i + 3) != null
                || t.is(i + 3, LexicalRole.CURRENCY);
        boolean worded = !dash && !slash;
        if (last <= first || (counts && worded)) {
            return null;
        }
        return DateMatch.range(new PartialDate(0, first, 0, 0), new PartialDate(i + 3, last, 0, 0));
    }

    /** "late 2024 to early 2025" behind "from", "between early 2024 and mid-2025"; or {@code null}. */
    private static @Nullable DateMatch parts(Tokens t, int i, int first) {
        int dash = t.symbol(i - 1) == '-' ? i - 2 : i - 1;
        boolean from = PARTS.has(t, dash) && t.same(dash - 1, "from") && t.is(i + 1, LexicalRole.TO);
        boolean between = PARTS.has(t, dash) && t.same(dash - 1, "between") && t.same(i + 1, "and");
        int at = t.symbol(i + 3) == '-' ? i + 4 : i + 3;
        int last = PARTS.has(t, i + 2) ? Years.plain(t, at) : 0;
        boolean moved = MOVED.has(t, dash - 2);
        return (from || between) && last > first && isYear(last) && !moved
                ? DateMatch.range(new PartialDate(0, first, 0, 0), new PartialDate(at + 1, last, 0, 0))
                : null;
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year <= 2100;
    }

    /** The last year: in four digits, or the two that differ. */
    private static int last(Tokens t, int i, int first) {
        int value = t.integer(i + 2);
        if (t.length(i + 2) == 4) {
            boolean slash = t.symbol(i + 1) == '/' && value != first + 1;
            return (isYear(value) || (first < 1900 && value > first && value < 2100)) && !slash ? value : 0;
        }
        boolean dash = t.symbol(i + 1) == '-' && t.glued(i + 1) && t.glued(i + 2);
        boolean slash = t.symbol(i + 1) == '/';
        if (t.length(i + 2) != 2 || (!dash && !slash)) {
            return 0;
        }
        int last = first / 100 * 100 + value;
        boolean following = last == first + 1;
        boolean month = value <= 12 && !following && !SEASON.has(t, i + 3);
        return month || (slash && !following) ? 0 : last;
    }
}
