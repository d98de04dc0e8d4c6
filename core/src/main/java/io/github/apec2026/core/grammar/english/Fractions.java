package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of one in words: "a quarter", "two-thirds", "half"; and what they are a part of where that is a number: "half a million".
 */
final class Fractions {

    private static final WordSet NO_HALF_BEHIND = WordSet.of(
            "past time way marathon brother sister truth truths board term mast back term moon pipe " + "final finals");
    private static final WordSet NO_HALF_BEFORE =
            WordSet.of("first second other latter former better this each either both my your top bottom per every "
                    + "third last the one's his her their our");

    private Fractions() {}

    /** The fraction that begins with a token, or what it makes of a scale behind it; or {@code null}. */
    static @Nullable Amount read(Tokens t, int i) {
        Amount part = readPart(t, i);
        return part == null ? null : multiply(t, part);
    }

    /** The fraction that begins with a token, or {@code null}. */
    static @Nullable Amount readPart(Tokens t, int i) {
        if (t.same(i, "half")) {
            return isHalf(t, i) ? fraction(i + 1, 1, 2) : null;
        }
        if (t.is(i, LexicalRole.ARTICLE)) {
            int part = SpelledNumbers.joined(t, i + 1);
            boolean said = t.is(part, LexicalRole.PART) && isSaidOf(t, part);
            return said ? fraction(part + 1, 1, t.value(part, LexicalRole.PART)) : null;
        }
        if (t.is(i, LexicalRole.PART) && t.same(i, "quarter")) {
            boolean of = (t.same(i + 1, "of") && t.is(i + 2, LexicalRole.ARTICLE)) || t.is(i + 1, LexicalRole.SCALE);
            return of && !t.is(i - 1, LexicalRole.ORDINAL) ? fraction(i + 1, 1, 4) : null;
        }
        return t.is(i, LexicalRole.CARDINAL) ? readCounted(t, i) : null;
    }

    /** Whether "one half", "three quarters" or "a third" begins with a token, as far as two words tell. */
    static boolean isPart(Tokens t, int i) {
        int part = SpelledNumbers.joined(t, i + 1);
        boolean one = t.is(i, LexicalRole.ARTICLE) || t.same(i, "one");
        boolean hyphen = part > i + 1
                && t.is(part, LexicalRole.PART)
                && t.is(i, LexicalRole.CARDINAL)
                && isMeasured(t, SpelledNumbers.joined(t, part + 1));
        return (one && t.is(part, LexicalRole.PART))
                || (t.is(i, LexicalRole.CARDINAL) && t.is(part, LexicalRole.PARTS))
                || hyphen;
    }

    /** The fraction behind "and", also where what is counted follows: of "a million and a quarter people". */
    static @Nullable Amount readPartOf(Tokens t, int i) {
        Amount part = readPart(t, i);
        int word = SpelledNumbers.joined(t, i + 1);
        boolean counted = part == null && t.is(i, LexicalRole.ARTICLE) && t.is(word, LexicalRole.PART);
        return counted && Nouns.isPluralBehind(t, word + 1)
                ? fraction(word + 1, 1, t.value(word, LexicalRole.PART))
                : part;
    }

    /** "two-thirds", "one fifth", "thirty-three hundredths", and the "three-quarter" of "three-quarter million". */
    private static @Nullable Amount readCounted(Tokens t, int i) {
        Amount above = SpelledNumbers.read(t, i);
        if (above == null) {
            return null;
        }
        if (above.form() == Form.ORDINAL) {
            boolean part = t.same(i, "one")
                    && t.is(above.next() - 1, LexicalRole.PART)
                    && above.next() == SpelledNumbers.joined(t, i + 1) + 1
                    && !t.same(i - 1, "the")
                    && (!t.isWord(above.next()) || t.is(above.next(), LexicalRole.FUNCTION));
            return part ? fraction(above.next(), 1, t.value(above.next() - 1, LexicalRole.PART)) : null;
        }
        if (above.form() != Form.WORDS || above.value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return null;
        }
        int count = above.value().intValue();
        int part = SpelledNumbers.joined(t, above.next());
        Amount last = count == 1 && t.is(part, LexicalRole.CARDINAL) ? SpelledNumbers.read(t, part) : null;
        if (last != null && last.form() == Form.ORDINAL) {
            return fraction(last.next(), 1, last.value().longValue());
        }
        boolean quarter = count == 3
                && t.same(i - 1, "and")
                && t.same(part, "quarter")
                && isMeasured(t, SpelledNumbers.joined(t, part + 1));
        boolean single = count == 1 || quarter || (part > above.next() && isProper(t, count, part));
        long below = t.value(part, single && t.is(part, LexicalRole.PART) ? LexicalRole.PART : LexicalRole.PARTS);
        boolean periods = below == 4 && t.same(part, "quarters") && (count != 3 || isPeriod(t, i));
        boolean halves = below == 2 && count == 2;
        below = count == 1 && !t.is(part, LexicalRole.PART) ? -1 : below;
        boolean inOne = count == 1 && t.same(part, "quarter") && t.same(i - 1, "in") && !t.same(part + 1, "of");
        return below < 0 || count == 0 || periods || halves || inOne ? null : fraction(part + 1, count, below);
    }

    /** Whether "three-quarter" is a part of one, not "two-quarter", which counts quarters. */
    private static boolean isProper(Tokens t, int count, int part) {
        long below = t.value(part, LexicalRole.PART);
        return below > count && (below != 4 || count == 3);
    }

    private static boolean isPeriod(Tokens t, int i) {
        return t.is(i - 1, LexicalRole.ORDINAL)
                || t.is(i - 1, LexicalRole.RELATIVE)
                || t.is(i - 1, LexicalRole.ANAPHORIC)
                || t.same(i - 1, "past");
    }

    private static boolean isHalf(Tokens t, int i) {
        if (t.gluedSymbol(i + 1, '-') && t.glued(i + 2)) {
            return isMeasured(t, i + 2) || t.is(i + 2, LexicalRole.ARTICLE);
        }
        boolean followed =
                t.same(i + 1, "of") || t.same(i + 1, "the") || t.is(i + 1, LexicalRole.ARTICLE) || isMeasured(t, i + 1);
        boolean inHalf = t.same(i - 1, "in") && !followed;
        boolean other = NO_HALF_BEFORE.has(t, i - 1) && !(t.same(i - 1, "the") && followed);
        return !inHalf && !other && !t.isTied(i) && !NO_HALF_BEHIND.has(t, i + 1);
    }

    /** Whether something is there of which a half is a figure: million, dozen, hour, percent. */
    private static boolean isMeasured(Tokens t, int i) {
        return t.is(i, LexicalRole.SCALE)
                || t.is(i, LexicalRole.DOZEN)
                || t.is(i, LexicalRole.TIME)
                || t.is(i, LexicalRole.PERCENT)
                || (t.same(i, "per") && t.same(i + 1, "cent"))
                || t.same(i, "percentage");
    }

    /** Whether "a third" and the like are a part: no noun follows, as in "a third party". */
    private static boolean isSaidOf(Tokens t, int part) {
        int next = part + 1;
        if (t.gluedSymbol(next, '-') && t.glued(next + 1)) {
            return isMeasured(t, next + 1) || t.first(next) == '—' || t.first(next) == '–';
        }
        if (t.same(part, "half")) {
            return !NO_HALF_BEHIND.has(t, next);
        }
        boolean clock = t.same(next, "past")
                || (t.same(part, "quarter")
                        && t.same(next, "to")
                        && (t.is(next + 1, LexicalRole.CARDINAL) || t.isDigits(next + 1)));
        boolean measured = t.same(part, "quarter") && isMeasured(t, next);
        boolean ends = !t.isWord(next) && !t.isDigits(next);
        boolean comparison = t.same(next, "more")
                || t.same(next, "fewer")
                || t.same(next, "higher")
                || t.same(next, "lower")
                || t.same(next, "percentage");
        return !clock && (measured || ends || comparison || t.is(next, LexicalRole.FUNCTION));
    }

    /** "half a million", "three quarters of a billion", "half-dozen". */
    private static Amount multiply(Tokens t, Amount part) {
        int at = SpelledNumbers.joined(t, part.next());
        at = t.same(at, "of") && t.is(at + 1, LexicalRole.ARTICLE) ? at + 1 : at;
        at = t.is(at, LexicalRole.ARTICLE) ? SpelledNumbers.joined(t, at + 1) : at;
        Amount scale = Scales.words(t, at);
        return scale == null || scale.next() == at
                ? part
                : new Amount(scale.next(), part.value().multiply(scale.value()), Form.WORDS);
    }

    private static Amount fraction(int next, long above, long below) {
        return Amount.part(next, above, below);
    }
}
