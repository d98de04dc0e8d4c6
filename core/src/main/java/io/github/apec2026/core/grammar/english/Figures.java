package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.english.Amount.Form;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Ratio;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads figures: a number with what it is a number of, and with the words that bound it. */
final class Figures {

    private final Tokens t;
    private final Context context;
    private final Dates dates;
    /** The token behind the recognition before. */
    private int from;
    /** The figure before, and its first token. */
    private @Nullable Figure last;

    private int lastStart;
    /** The token behind the figure before and the noun that it counts. */
    private int lastEnd;
    /** Where the figure is the first of two, the token behind the second; else 0. */
    private int rangeEnd;
    /** The token of a number that may be of the money before it, which is not read; or -1. */
    private int behindMoney = -1;
    /** Whether the figure before is the first of two. */
    private boolean isRange;

    Figures(Tokens t, Context context, Dates dates) {
        this.t = t;
        this.context = context;
        this.dates = dates;
    }

    /** The figure that begins with a token, or {@code null}; nothing before {@code from} belongs to it. */
    @Nullable
    Match read(int i, int from) {
        this.from = from;
        if (!mayBegin(i)) {
            return null;
        }
        int telephone = Telephones.end(t, i);
        if (telephone > 0) {
            return Match.silent(telephone);
        }
        int fixed = FixedNames.fixed(t, i);
        if (fixed > 0) {
            return Match.silent(fixed);
        }
        Match money = readMoney(i);
        if (money != null) {
            return money;
        }
        Unit point = t.is(i, LexicalRole.ARTICLE) ? Percentages.readPoint(t, i + 1) : null;
        if (point != null) {
            return figure(i, point.next(), Kind.PERCENTAGE, BigDecimal.ONE, point.name());
        }
        Durations.Span length = Durations.readArticle(t, i);
        if (length != null) {
            return measured(i, Measured.of(length));
        }
        Amount ordinal = FixedNames.isTiedBefore(t, i) ? null : Ordinals.read(t, i);
        if (ordinal != null && Fractions.readPart(t, i) == null) {
            return readOrdinal(i, ordinal);
        }
        Amount amount = Amounts.read(t, i, false);
        return amount == null ? null : readAmount(i, amount);
    }

    private boolean mayBegin(int i) {
        if (t.isWord(i)) {
            return t.word(i).beginsFigure() || (t.length(i) == 1 && t.gluedSymbol(i + 1, '.'));
        }
        char c = t.symbol(i);
        return t.isDigits(i) || c == '-' || c == '.' || c == '+' || c == '(' || (c != 0 && isSign(t.first(i)));
    }

    private static boolean isSign(char c) {
        return Currencies.ofSymbol(c) >= 0 || Characters.numerator(c) > 0;
    }

    private @Nullable Match readMoney(int i) {
        boolean minus = Amounts.isMinus(t, i);
        Money.Sign sign = Money.sign(t, minus ? i + 1 : i);
        if (sign == null) {
            return null;
        }
        Amount amount = Amounts.read(t, sign.number(), true);
        if (amount == null) {
            return null;
        }
        Unit unit = Money.behindSign(t, amount.next(), sign.place(), context);
        boolean tied = unit.next() == amount.next() && t.isWord(unit.next()) && t.glued(unit.next());
        boolean header = t.is(i - 1, LexicalRole.SCALE_MARK) && !t.isDigits(i - 2) && !t.isTied(i - 1); // "mn EUR 30"
        if (amount.form() == Form.SILENT || tied || header) {
            return silent(amount.next());
        }
        int left = unit.next() == amount.next() ? Leftovers.end(t, amount, true) : -1;
        if (left > 0 || Money.isUnknown(t, i)) {
            return silent(Math.max(left, unit.next()));
        }
        boolean bare = unit.next() == amount.next();
        if (bare && Alternatives.isOpen(t, i, amount.next())) {
            return Match.silent(amount.next());
        }
        Ranges.First first = bare ? Ranges.first(t, i, amount, true, context) : null;
        Unit shared = bare && sign.place() == Currencies.DOLLAR ? Money.ofSecond(t, i, unit.next(), context) : null;
        unit = shared == null ? unit : shared;
        BigDecimal number = first == null ? amount.value() : first.value();
        if (number == null) {
            behindMoney = Ranges.second(t, i, amount.next());
            return Match.silent(unit.next());
        }
        Amount whole = Money.addCents(t, new Amount(unit.next(), number, Form.WORDS), unit.name(), context);
        BigDecimal value = minus ? whole.value().negate() : whole.value();
        Match match = figure(i, whole.next(), Kind.MONEY, value, unit.name());
        isRange = first != null;
        return match;
    }

    private @Nullable Match readOrdinal(int i, Amount ordinal) {
        if (Ordinals.isOther(t, i, ordinal.next())) {
            return Match.silent(ordinal.next());
        }
        return match(i, ordinal.next(), Kind.ORDINAL, ordinal.value(), null, Bound.EXACT);
    }

    private @Nullable Match readAmount(int i, Amount amount) {
        boolean digits = t.isDigits(i) || t.isDigits(i + 1);
        if (amount.form() == Form.SILENT
                || amount.form() == Form.ORDINAL
                || (digits && FixedNames.isTiedBefore(t, i))) {
            return silent(amount.next());
        }
        boolean law = digits && amount.form() == Form.FRACTION && t.is(i - 1, LexicalRole.DESIGNATOR);
        int code = law ? amount.next() : digits ? CodeNumbers.end(t, i, amount, from) : -1;
        if (code > 0) {
            return Match.silent(code);
        }
        if (Alternatives.isOpen(t, i, amount.next())) {
            return Match.silent(amount.next());
        }
        int clock = Clocks.end(t, i, amount);
        if (clock > 0 || VagueScales.isOne(t, i) || Measured.isOfSeveral(t, i, amount)) {
            return silent(Math.max(clock, amount.next()));
        }
        Measured measured = Measured.read(t, i, amount, context);
        if (measured != null) {
            return measured(i, measured);
        }
        int pair = amount.form() == Form.RANGE_START ? rangeOfName(i, amount) : Pairs.end(t, i, amount);
        if (pair > 0) {
            return Match.silent(pair);
        }
        int left = Leftovers.end(t, amount, false);
        if (left > 0) {
            return silent(left);
        }
        CurrencyCodes.Prefix prefix = digits && amount.isNumber() ? CurrencyCodes.before(t, i, from) : null;
        if (prefix != null && CurrencyCodes.isAmount(t, i, amount)) {
            return figure(
                    prefix.start(), amount.next(), Kind.MONEY, amount.value().multiply(prefix.size()), prefix.unit());
        }
        Ranges.First first = Ranges.first(t, i, amount, false, context);
        if (first != null && first.value() == null) {
            return Match.silent(amount.next());
        }
        if (first != null && first.measured() != null) {
            rangeEnd = first.end();
            Match match = measured(i, first.measured());
            isRange = true;
            return match;
        }
        if (first != null && first.value() != null) {
            rangeEnd = first.end();
            Match match = readFirst(i, amount, first.value());
            isRange = true;
            return match;
        }
        if ((digits && FixedNames.isTiedBehind(t, amount.next()))
                || FixedNames.isClock(t, amount.next())
                || FixedNames.isEra(t, amount.next())) {
            return silent(digits && t.goesOn(amount.next()) ? amount.next() + 1 : amount.next());
        }
        Amount ratio = amount.isNumber() ? Ratios.read(t, i, amount) : null;
        if (ratio != null && ratio.form() == Form.SILENT) {
            return Match.silent(ratio.next());
        }
        Amount fraction = amount.form() == Form.FRACTION ? amount : ratio;
        if (fraction != null) {
            return figure(i, fraction.next(), Kind.FRACTION, fraction.value(), null, fraction.ratio());
        }
        return readNumber(i, amount);
    }

    /** The token behind "16-18 Bay Road" or "5-10W", whose second number is none; or -1. */
    private int rangeOfName(int i, Amount first) {
        Amount second = Amounts.read(t, first.next() + 1, false);
        boolean name = second != null
                && (Streets.isBehind(t, second.next())
                        || (t.isWord(second.next()) && FixedNames.isTiedBehind(t, second.next())));
        return name && second != null && t.isDigits(i) ? second.next() : -1;
    }

    /** The first of two numbers with the scale of the second. */
    private Match readFirst(int i, Amount amount, BigDecimal value) {
        return FixedNames.isNamed(t, i, amount)
                ? Match.silent(amount.next())
                : figure(i, amount.next(), Kind.NUMBER, value, null);
    }

    private Match silent(int next) {
        return Match.silent(Leftovers.scales(t, next));
    }

    /** A percentage, an amount of money or a duration, unless a time so long ago. */
    private Match measured(int i, Measured measured) {
        int next = measured.next();
        if (measured.length() != null) {
            Match ago = dates.ago(i, measured.length(), bound(i, next, next, false) == Bound.EXACT);
            if (ago != null) {
                return ago;
            }
            Match counted = dates.counted(i, measured.length());
            if (counted != null) {
                return counted;
            }
            int clock = measured.length().unit() == DurationUnit.MINUTE ? Clocks.minutes(t, next) : -1;
            if (clock > 0) {
                return Match.silent(clock);
            }
        }
        return figure(i, next, measured.kind(), measured.value(), measured.unit());
    }

    private @Nullable Match readNumber(int i, Amount amount) {
        int next = amount.next();
        PartialDate year = next == i + 1 && t.value(i, LexicalRole.CARDINAL) >= 17 ? Years.spelled(t, i) : null;
        if (year != null) {
            return Match.silent(year.next());
        }
        boolean hidden = FixedNames.isNamed(t, i, amount)
                || FixedNames.isIdiom(t, i, next)
                || (t.isDigits(i) && Streets.isBehind(t, next));
        if (hidden || isPronoun(i, next)) {
            return Match.silent(next);
        }
        if (i == behindMoney && Nouns.counted(t, next) < 0) {
            return Match.silent(next);
        }
        if (i == from + 1 && SecondNumbers.isUnknown(t, lastStart, from, i, next)) {
            return Match.silent(next);
        }
        boolean range = last != null && last.kind() == Kind.MONEY && !Character.isDigit(t.first(lastStart));
        if (range && last != null && i == from + 1) {
            MoneyRanges.Second second = MoneyRanges.of(t, lastStart, from, i, next);
            if (second == MoneyRanges.Second.UNKNOWN) {
                return Match.silent(next);
            }
            if (second == MoneyRanges.Second.MONEY) {
                return figure(i, next, Kind.MONEY, amount.value(), last.unit().orElse(null));
            }
        }
        int noun = Nouns.counted(t, t.same(next - 1, "couple") && t.same(next, "of") ? next + 1 : next);
        int behind = noun < 0 ? next : noun + 1;
        Bound bound = bound(i, next, behind, true);
        if (bound == Bound.EXACT && DoubtfulYears.isOne(t, i, next, noun)) {
            return Match.silent(next);
        }
        String unit = noun < 0 ? null : t.printed(noun);
        return match(i, next, Kind.NUMBER, amount.value(), unit, bound);
    }

    /** A bare "one" is a pronoun, unless it counts a noun, is bounded, is all there is, or the first of two numbers. */
    private boolean isPronoun(int i, int next) {
        boolean alone = t.same(i, "one") && next == i + 1;
        boolean listed = t.same(next, "or") || t.same(next, "to") || t.symbol(next) == ',';
        boolean range = listed && t.is(next + 1, LexicalRole.CARDINAL);
        boolean all = t.size() < 5 && !t.isWord(i - 1) && !t.isWord(next) && !t.isDigits(i - 1) && !t.isDigits(next);
        return alone && !range && !all && !Pronouns.counts(t, i) && bound(i, next, next, true) == Bound.EXACT;
    }

    private Bound bound(int i, int next, int behindNoun, boolean number) {
        Bound before = t.same(next - 1, "couple") || t.same(i + 1, "couple") ? Bound.ABOUT : Bounds.before(t, i, from);
        if (before != Bound.EXACT) {
            return before;
        }
        Bound behind = Bounds.behind(t, next, number);
        return behind == Bound.EXACT && behindNoun > next ? Bounds.behind(t, behindNoun, false) : behind;
    }

    private Match figure(int i, int next, Kind kind, BigDecimal value, @Nullable String unit) {
        return match(i, next, kind, value, unit, bound(i, next, next, kind == Kind.NUMBER));
    }

    private Match figure(int i, int next, Kind kind, BigDecimal value, @Nullable String unit, @Nullable Ratio ratio) {
        Match match = figure(i, next, kind, value, unit);
        if (ratio == null || last == null) {
            return match;
        }
        last = last.with(ratio);
        return new Match(next, last);
    }

    private Match match(int i, int next, Kind kind, BigDecimal value, @Nullable String unit, Bound bound) {
        Bound shared = bound == Bound.EXACT && isShared(i, next, kind) && last != null ? last.bound() : bound;
        int noun = kind == Kind.NUMBER && unit != null ? Math.max(next, Nouns.counted(t, next) + 1) : next;
        Figure figure = new Figure(t.start(i), t.end(next - 1), kind, value, Optional.ofNullable(unit), shared);
        boolean year = kind == Kind.NUMBER && unit == null && next == i + 1 && t.length(i) == 4 && t.isDigits(i);
        Direction direction = year || value.signum() < 0
                ? Direction.NONE
                : direction(i, Math.max(noun, rangeEnd), figure, unit == null ? "" : unit);
        rangeEnd = 0;
        last = figure.with(direction);
        lastStart = i;
        lastEnd = noun;
        isRange = false;
        return new Match(next, last);
    }

    /** The direction by the words of the clause, or that of the figure before. */
    private Direction direction(int i, int next, Figure figure, String unit) {
        boolean listed = last != null && from > 0 && i > from;
        if (listed && last != null) {
            SharedDirections.Previous previous = new SharedDirections.Previous(last, lastStart, lastEnd, isRange);
            Direction shared = SharedDirections.of(t, previous, i, next, figure);
            if (shared != Direction.NONE) {
                return shared;
            }
        }
        Direction own = Directions.of(t, i, next, figure.kind(), unit);
        return own == Direction.NONE && figure.kind() == Kind.PERCENTAGE
                ? SharedDirections.ofSecond(t, i, next, unit, context)
                : own;
    }

    /** Whether the bound of the figure before holds for this one, too: "more than 50% and 30%, respectively". */
    private boolean isShared(int i, int next, Kind kind) {
        boolean listed = last != null
                && last.kind() == kind
                && from > 0
                && i > from
                && i - from < 3
                && (t.same(i - 1, "and") || t.symbol(i - 1) == ',');
        boolean respectively =
                t.same(next, "respectively") || (t.symbol(next) == ',' && t.same(next + 1, "respectively"));
        return listed && respectively;
    }
}
