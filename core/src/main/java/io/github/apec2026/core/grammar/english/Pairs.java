package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/** Tells two bare numbers that are no figures: the hours of "works from 9 to 5", the odds of "3 to 1". */
final class Pairs {

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(12);
    private static final int FARTHEST = 9;
    private static final WordSet WORKS =
            WordSet.of("work works worked working open opens opened closed shift hours job");

    private Pairs() {}

    /** The token behind such a pair that begins with a token, or -1. */
    static int end(Tokens t, int i, Amount first) {
        int next = first.next();
        if (!t.is(next, LexicalRole.TO) || !isWhole(first)) {
            return -1;
        }
        boolean number = t.isDigits(next + 1) || t.is(next + 1, LexicalRole.CARDINAL);
        Amount second = number ? Amounts.read(t, next + 1, false) : null;
        if (second == null || !isWhole(second) || isCounted(t, second.next())) {
            return -1;
        }
        boolean from = Ranges.isOpen(t, i);
        boolean odds = second.value().compareTo(BigDecimal.ONE) == 0
                && first.value().compareTo(BigDecimal.ONE) > 0
                && !from
                && !isChange(t, i);
        return odds || isShift(t, i, first, second) ? second.next() : -1;
    }

    private static boolean isShift(Tokens t, int i, Amount first, Amount second) {
        boolean hours =
                first.value().compareTo(LAST_HOUR) <= 0 && second.value().compareTo(LAST_HOUR) <= 0;
        boolean from = t.same(i - 1, "from");
        boolean down = from && first.value().compareTo(second.value()) > 0 && !isChange(t, i);
        return hours && (down || WORKS.has(t, from ? i - 2 : i - 1));
    }

    private static boolean isWhole(Amount amount) {
        return amount.isNumber()
                && amount.value().signum() > 0
                && amount.value().scale() <= 0;
    }

    private static boolean isCounted(Tokens t, int next) {
        boolean unit = Units.isBehind(t, next) || Nouns.counted(t, next) >= 0;
        return unit || (t.glued(next) && (t.isWord(next) || t.symbol(next) == '-'));
    }

    private static boolean isChange(Tokens t, int i) {
        for (int k = i - 1; k > i - FARTHEST && t.has(k) && t.symbol(k) != '.'; k--) {
            if (ChangeWords.isFall(t, k) || ChangeWords.isRise(t, k)) {
                return true;
            }
        }
        return false;
    }
}
