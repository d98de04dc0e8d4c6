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
 * figure, is passed over as a whole, so that no character is read more than a few times.
 */
final class Reading {

    private final Text text;
    private final Dates dates;
    private final Money money;
    private final List<Recognition> found = new ArrayList<>();

    Reading(String printed, Context context) {
        this.text = new Text(printed);
        this.dates = new Dates(text, context);
        this.money = new Money(text, context);
    }

    List<Recognition> all() {
        int at = 0;
        while (at < text.length()) {
            char c = text.at(at);
            int rules = Starts.of(c);
            if (rules != 0 || Text.isLetter(c)) {
                at = Math.max(at + 1, read(at, rules));
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /** Reads what begins at {@code at} by one of {@code rules}, and returns where to read on. */
    private int read(int at, int rules) {
        int silent = (rules & Starts.SILENCE) == 0 ? at : Silence.skip(text, at);
        if (silent > at) {
            return silent;
        } else if (text.isLetter(at)) {
            return latin(at);
        }
        int lunar = (rules & Starts.LUNAR) == 0 ? at : LunarDates.skip(text, at);
        if (lunar > at) {
            return add(new Dating(at, lunar, Kind.LUNAR_DATE, Optional.empty()));
        }
        Told date = (rules & Starts.DATE) == 0 ? null : dates.read(at, free());
        if (date != null) {
            return date.impossible ? date.end : add(date.dating());
        }
        Found figure = (rules & Starts.ORDINAL) == 0 ? null : Ordinals.prefixed(text, at);
        if (figure != null) {
            Found last = Ordinals.ranged(text, figure.figure());
            return last == null ? add(figure) : add(figure, last);
        } else if ((rules & Starts.MONEY) != 0) {
            figure = money.prefixed(at);
        }
        if (figure != null) {
            return add(figure);
        }
        Numeral n = (rules & Starts.NUMERAL) == 0 ? null : NumeralReader.read(text, at);
        return n == null ? at + 1 : numeral(n);
    }

    /** Behind what was found last. */
    private int free() {
        return found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    }

    private int add(Recognition recognition) {
        found.add(recognition);
        return recognition.end();
    }

    private int add(Found figure) {
        found.add(figure.figure());
        return figure.resume();
    }

    private int add(Found first, Found last) {
        add(first);
        return add(last);
    }

    /** A code before an amount, a quarter, or a word with the digits that belong to it: COVID-19. */
    private int latin(int at) {
        Found amount = money.prefixed(at);
        if (amount != null) {
            return add(amount);
        }
        Told date = dates.english(at, free());
        if (date != null) {
            return add(date.dating());
        }
        Told quarter = text.at(at) == 'Q' ? Quarters.read(text, at, at, Told.OPEN, false) : null;
        return quarter == null ? Latin.skip(text, at) : add(quarter.dating());
    }

    private int numeral(Numeral n) {
        int time = Times.skip(text, n);
        if (time > n.start()) {
            return time;
        } else if (n.isMalformed()) {
            return Latin.skipJoined(text, n.end());
        }
        Found figure = figure(n);
        boolean bare = figure == null
                || (figure.figure().kind() == Kind.NUMBER
                        && figure.figure().unit().isEmpty());
        int to = bare || isParted(figure)
                ? text.skipTo(figure == null ? n.end() : figure.figure().end())
                : n.end();
        Numeral second =
                to > n.end() && to > (figure == null ? n.end() : figure.figure().end())
                        ? NumeralReader.read(text, to)
                        : null;
        if (second != null && !second.isMalformed() && Times.skip(text, second) == second.start()) {
            return range(n, figure, second);
        }
        return figure == null ? Latin.skipJoined(text, n.end()) : add(figure);
    }

    /** Whether this is a percentage whose words precede the number, as in 百分之三至五. */
    private static boolean isParted(@Nullable Found figure) {
        return figure != null && figure.figure().kind() == Kind.PERCENTAGE;
    }

    private int range(Numeral n, @Nullable Found first, Numeral second) {
        Found last = figure(second);
        if (first != null && isParted(first)) {
            add(first);
            boolean parted = text.at(n.end() + 1) == '之'
                    && (last == null || last.figure().unit().isEmpty());
            return parted ? add(like(first.figure(), second)) : first.resume();
        } else if (last != null && Ranges.shares(text, n, second, last.figure())) {
            Figure shared = Ranges.like(text, n, second, last.figure());
            if (shared != null) {
                add(shared);
            }
            return add(last);
        } else if (text.isDigit(second.start() - 1) || text.at(second.start() - 1) == '-') {
            return Latin.skipJoined(text, second.end());
        }
        return first == null ? n.end() : add(first);
    }

    private static Figure like(Figure first, Numeral second) {
        return new Figure(second.start(), second.end(), first.kind(), second.value(), first.unit(), first.bound());
    }

    /** What {@code n} is, by the words around it; null when it is part of a word. */
    private @Nullable Found figure(Numeral n) {
        Found figure = Ordinals.suffixed(text, n);
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
