package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One walk over a text. Wherever something may begin, the rules are asked in turn; what one of them takes, and what is known to be no
 * figure, is skipped at once, so that no character is read more than a few times.
 */
final class Reading {

    private final Text text;
    private final Dates dates;
    private final Money money;
    private final List<Recognition> found = new ArrayList<>();

    /** Behind the last figure or date and what it counts. */
    private int resume;

    /** Behind what was passed over last, figure or not. */
    private int taken;

    Reading(String printed, Context context) {
        this.text = new Text(printed);
        this.dates = new Dates(text, context);
        this.money = new Money(text, context);
    }

    List<Recognition> all() {
        int at = 0;
        while (at < text.length()) {
            char c = text.at(at);
            int rules = FirstCharacterIndex.of(c);
            if (rules != 0 || Text.isLetter(c)) {
                int behind = read(at, rules);
                taken = behind > at + 1 ? behind : taken;
                at = Math.max(at + 1, behind);
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /** Reads what begins at {@code at} by one of {@code rules}, and returns where to read on. */
    private int read(int at, int rules) {
        int silent = (rules & FirstCharacterIndex.SILENCE) == 0 ? at : NonNumericIdioms.skip(text, at);
        if (silent > at) {
            return silent;
        } else if (text.isLetter(at)) {
            return latin(at);
        }
        int lunar = (rules & FirstCharacterIndex.LUNAR) == 0 ? at : LunarDates.skip(text, at);
        if (lunar > at) {
            return add(new Dating(at, lunar, Kind.LUNAR_DATE, Optional.empty()));
        }
        DateMatch date = (rules & FirstCharacterIndex.DATE) == 0 ? null : dates.read(at, free());
        if (date != null) {
            return dated(date);
        }
        FigureMatch figure = (rules & FirstCharacterIndex.ORDINAL) == 0 ? null : Ordinals.prefixed(text, at);
        if (figure != null) {
            FigureMatch last = Ordinals.ranged(text, figure.figure());
            return last == null ? add(figure) : add(figure, last);
        } else if ((rules & FirstCharacterIndex.MONEY) != 0) {
            figure = money.prefixed(at);
        }
        if (figure != null) {
            return prefixed(figure);
        }
        Numeral n = (rules & FirstCharacterIndex.NUMERAL) == 0 ? null : NumeralReader.read(text, at);
        return n == null ? at + 1 : numeral(n);
    }

    /** Adds a date, unless there is no such day. */
    private int dated(DateMatch date) {
        return date.impossible ? date.end : add(date.dating());
    }

    /** Behind what was found last. */
    private int free() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    }

    private int add(Recognition recognition) {
        if (recognition instanceof Figure figure) {
            directed(figure, figure.end());
        } else {
            found.add(recognition);
        }
        resume = recognition.end();
        return resume;
    }

    private int add(FigureMatch figure) {
        directed(figure.figure(), figure.resume());
        resume = figure.resume();
        return resume;
    }

    /** Adds a figure with its direction; {@code behind} lies behind what it counts. */
    private void directed(Figure figure, int behind) {
        Recognition last = found.isEmpty() ? null : found.get(found.size() - 1);
        Figure before = last instanceof Figure figureBefore ? figureBefore : null;
        int from = last == null ? 0 : Math.max(resume, last.end());
        Figure directed = figure.with(Directions.of(text, figure, from, behind, before));
        if (before != null && SharedVerbs.isOneRange(text, before, from, directed)) {
            found.set(found.size() - 1, before.with(directed.direction()));
        }
        found.add(directed);
    }

    private int add(FigureMatch first, FigureMatch last) {
        add(first);
        return add(last);
    }

    /** A code before an amount, a quarter, or a word with the digits that belong to it: COVID-19. */
    private int latin(int at) {
        FigureMatch amount = money.prefixed(at);
        if (amount != null) {
            return prefixed(amount);
        }
        DateMatch date = dates.english(at, free());
        if (date != null) {
            return dated(date);
        }
        DateMatch quarter = text.at(at) == 'Q' && text.at(at - 1) != '-' ? Quarters.dated(text, at) : null;
        return quarter == null ? Latin.skip(text, at) : dated(quarter);
    }

    /** An amount behind a name or sign of money, which another may follow that shares it: HK$50至60萬. */
    private int prefixed(FigureMatch amount) {
        Figure first = amount.figure();
        int to = first.kind() == Kind.MONEY ? text.skipTo(first.end()) : first.end();
        Numeral second = to > first.end() ? NumeralReader.read(text, Bounds.skip(text, to)) : null;
        Numeral n = second == null ? null : Money.number(text, first);
        if (second == null
                || n == null
                || second.isMalformed()
                || Clock.skip(text, second) > second.start()
                || Times.skip(text, second) > second.start()) {
            return add(amount);
        }
        FigureMatch last = figure(second);
        boolean money = last != null && last.figure().kind() == Kind.MONEY;
        boolean bare = last == null || (!isMeasured(last) && last.resume() == second.end());
        if (!money && !bare) {
            return add(amount);
        }
        Figure shared =
                Ranges.like(text, n, second, last == null || !money ? like(first, second) : last.figure(), false);
        if (shared == null || Ranges.isReversed(text, n, second)) {
            return last == null ? second.end() : last.resume();
        }
        add(new Figure(first.start(), first.end(), Kind.MONEY, shared.amount(), first.unit(), first.bound()));
        return last != null && money ? add(last) : add(like(first, second));
    }

    private int numeral(Numeral read) {
        Numeral n = Fractions.mixed(text, read);
        int clock = Math.max(Clock.skip(text, n), Times.skip(text, n));
        if (clock > n.start()) {
            return clock;
        } else if (n.isMalformed() || Cuts.isCut(text, n, Math.max(taken, free()))) {
            return Latin.skipJoined(text, Math.max(n.end(), Fractions.skip(text, n)));
        }
        int approximate = Math.max(Approximations.skip(text, n), Halves.skipMultiplied(text, n));
        if (approximate > n.start()) {
            return approximate;
        }
        FigureMatch figure = figure(n);
        int fraction = Fractions.skip(text, n);
        if (fraction > n.end() && (figure == null || figure.figure().end() == n.end())) {
            return fraction;
        }
        int level = Levels.skip(text, n.end());
        boolean change = level > n.end();
        int end = figure == null || change ? n.end() : figure.figure().end();
        boolean bare = figure == null
                || change
                || (figure.figure().kind() == Kind.NUMBER
                        && figure.figure().unit().isEmpty());
        if (change && figure != null && figure.resume() > n.end()) {
            figure = Counts.bare(text, n); // 升 of 升至 is no litre
        }
        int to = change ? level : bare || isParted(figure) ? text.skipTo(end) : end;
        Numeral second = to > end ? NumeralReader.read(text, Bounds.skip(text, to)) : null;
        if (second != null && !second.isMalformed() && Times.skip(text, second) == second.start()) {
            return range(n, figure, second, change);
        } else if (second != null && bare && Clock.isHour(text, n, second)) {
            return second.start();
        }
        return figure == null ? Latin.skipJoined(text, n.end()) : add(figure);
    }

    /** Whether this is a percentage whose words precede the number, as in 百分之三至五. */
    private static boolean isParted(@Nullable FigureMatch figure) {
        return figure != null && figure.figure().kind() == Kind.PERCENTAGE;
    }

    private int range(Numeral n, @Nullable FigureMatch first, Numeral second, boolean change) {
        FigureMatch last = figure(second);
        if (!change && isUndecided(n, first, second)) {
            return last == null ? second.end() : last.resume();
        } else if (first != null && isParted(first)) {
            add(first);
            boolean parted = text.at(n.end() + 1) == '之'
                    && (last == null || last.figure().unit().isEmpty());
            return parted ? add(like(first.figure(), second)) : first.resume();
        } else if (last != null && Ranges.shares(text, n, second, last.figure(), change)) {
            Figure shared = Ranges.like(text, n, second, last.figure(), change);
            if (shared != null) {
                add(shared);
            }
            return change ? n.end() : add(last);
        } else if (text.isDigit(second.start() - 1) || text.at(second.start() - 1) == '-') {
            return Latin.skipJoined(text, second.end());
        } else if (last != null && isMeasured(last) && (first == null || !isMeasured(first))) {
            return n.end(); // what the first counts is not known: 25至15%
        }
        return first == null ? n.end() : add(first);
    }

    /** Whether the words do not decide what both ends of a range are: 5到3億元, 24至25年. */
    private boolean isUndecided(Numeral n, @Nullable FigureMatch first, Numeral second) {
        boolean bare = first == null || !isMeasured(first);
        return bare
                && !Levels.isFrom(text, n.start())
                && (Ranges.isReversed(text, n, second) || Ranges.isShortYears(text, n, second));
    }

    private static boolean isMeasured(FigureMatch figure) {
        return figure.figure().unit().isPresent() && figure.figure().kind() != Kind.DURATION;
    }

    private static Figure like(Figure first, Numeral second) {
        return new Figure(second.start(), second.end(), first.kind(), second.value(), first.unit(), first.bound());
    }

    /** What {@code n} is, by the words around it; null when it is part of a word. */
    private @Nullable FigureMatch figure(Numeral n) {
        FigureMatch figure = Ordinals.suffixed(text, n);
        if (figure == null) {
            figure = Shares.read(text, n);
        }
        if (figure == null) {
            figure = money.suffixed(n);
        }
        if (figure == null) {
            figure = Durations.read(text, n);
        }
        return figure == null ? Counts.read(text, n) : figure;
    }
}
