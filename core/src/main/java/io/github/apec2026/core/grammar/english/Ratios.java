package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads fractions that are written as so many out of so many: "nine out of ten", "one in five", "three over four", {@code 3 / 4}. */
final class Ratios {

    private static final String ROUND = " 2 3 4 5 6 7 8 9 10 20 50 100 1000 ";

    private Ratios() {}

    /** The fraction that a whole number from token {@code i} begins, or {@code null}. */
    static @Nullable Amount read(Tokens t, int i, Amount above) {
        int next = SpelledNumbers.joined(t, above.next());
        boolean slash = t.symbol(next) == '/' && !t.glued(next) && !t.glued(next + 1) && t.isDigits(next + 1);
        boolean out = t.same(next, "out") && t.same(next + 1, "of");
        boolean in = t.same(next, "in") && above.next() == i + 1;
        boolean over = t.same(next, "over") && next == i + 1;
        if (!slash && !out && !in && !over) {
            return null;
        }
        boolean every = in && (t.same(next + 1, "every") || t.same(next + 1, "each"));
        int at = out || every ? next + 2 : SpelledNumbers.joined(t, next + 1);
        boolean alike = t.isDigits(at) == t.isDigits(i) || (t.isDigits(at) && (in || out));
        Amount below = alike ? Amounts.read(t, at, false) : null;
        boolean fits = below != null
                && below.isNumber()
                && above.value().signum() > 0
                && above.value().compareTo(below.value()) < 0
                && (!in || isShare(t, above, below))
                && (!over || !t.isWord(below.next()));
        if (!fits || below == null) {
            return null;
        }
        int other = in ? other(t, below) : -1;
        return other > 0 ? Amount.silent(other) : part(below.next(), above.value(), below.value());
    }

    /** The token behind the second of two numbers of which either may be meant, or -1: "one in 5 or 6". */
    private static int other(Tokens t, Amount below) {
        int next = below.next();
        boolean joins =
                t.same(next, "or") || t.is(next, LexicalRole.TO) || (t.symbol(next) == '-' && t.isDigits(next + 1));
        Amount other = joins ? Amounts.read(t, next + 1, false) : null;
        return other != null && other.isNumber() ? other.next() : -1;
    }

    /** The fraction of two numbers, of which either may have decimals. */
    private static Amount part(int next, BigDecimal above, BigDecimal below) {
        int places = Math.max(0, Math.max(above.scale(), below.scale()));
        return Amount.part(
                next,
                above.movePointRight(places).toBigIntegerExact(),
                below.movePointRight(places).toBigIntegerExact());
    }

    /** Whether "three in ten" is a share: small round numbers, and no time or money behind. */
    private static boolean isShare(Tokens t, Amount above, Amount below) {
        boolean small = above.value().compareTo(BigDecimal.TEN) < 0;
        String round = " ".concat(below.value().toPlainString()).concat(" ");
        int behind = below.next();
        boolean counts = !t.isWord(behind) || t.is(behind, LexicalRole.FUNCTION) || Nouns.counted(t, behind) >= 0;
        boolean time = t.is(behind, LexicalRole.TIME)
                || t.is(behind, LexicalRole.CURRENCY)
                || t.is(behind, LexicalRole.PERCENT);
        return small && ROUND.contains(round) && counts && !time;
    }
}
