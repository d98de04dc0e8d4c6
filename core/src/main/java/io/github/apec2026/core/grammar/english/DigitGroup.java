package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Runs of digits that touch each other over separators, as in {@code 1,400.5}, {@code 2026-02-10}, {@code 10:30} and {@code 192.168.0.1}:
 * what they are is decided by all of them together.
 */
final class DigitGroup {

    private static final int MOST_PARTS = 12;
    private static final int MOST_DIGITS = 40;
    private static final String SEPARATORS = ",.:/-'";

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final int parts;

    private DigitGroup(Tokens tokens, int first) {
        this.tokens = tokens;
        this.first = first;
        int at = first;
        while (joins(tokens, at + 1)) {
            at += 2;
        }
        this.end = at + 1;
        this.parts = (at - first) / 2 + 1;
    }

    /** The chain that begins with a run of digits. */
    static DigitGroup at(Tokens tokens, int first) {
        return new DigitGroup(tokens, first);
    }

    /** Whether a token is a separator that touches the digits on both sides. */
    static boolean joins(Tokens tokens, int separator) {
        char c = tokens.symbol(separator);
        return c != 0
                && SEPARATORS.indexOf(c) >= 0
                && tokens.isDigits(separator - 1)
                && tokens.glued(separator)
                && tokens.isDigits(separator + 1)
                && tokens.glued(separator + 1);
    }

    /** The token behind it. */
    int end() {
        return end;
    }

    int parts() {
        return parts;
    }

    /** The token of a part, from 0. */
    int part(int index) {
        return first + 2 * index;
    }

    /** The separator behind a part. */
    char separator(int index) {
        return index < parts - 1 ? tokens.symbol(part(index) + 1) : 0;
    }

    int length(int index) {
        return tokens.length(part(index));
    }

    int count(char separator) {
        int count = 0;
        for (int i = 0; i < parts - 1; i++) {
            count += separator(i) == separator ? 1 : 0;
        }
        return count;
    }

    /** Whether it is longer than any figure. */
    boolean isTooLong() {
        boolean tooLong = parts > MOST_PARTS;
        for (int i = 0; i < parts && !tooLong; i++) {
            tooLong = length(i) > MOST_DIGITS;
        }
        return tooLong;
    }

    /** How many parts from one on are one number with separators of thousands and a decimal mark; 0 when they are none. */
    int numeral(int from) {
        int groups = groups(from);
        int last = from + groups + (hasDecimals(from, groups) ? 1 : 0);
        char next = separator(last);
        boolean odd = next == '.' || next == '\'' || (next == ',' && !isList());
        return odd ? 0 : last - from + 1;
    }

    /** Whether the parts are small numbers of a list, one greater than the other: {@code 1,5,20} and "7,8 and 9"; not {@code 1,23,4}. */
    private boolean isList() {
        int at = first;
        for (int i = 0; i < MOST_PARTS && joins(tokens, at - 1); i++) {
            at -= 2;
        }
        int before = -1;
        int count = 0;
        boolean list = tokens.length(at + 2) == 1 || tokens.length(at + 2) == tokens.length(at);
        while (list && at < end) {
            int value = tokens.integer(at);
            list = value > before && tokens.length(at) < 3 && (at + 1 == end || tokens.symbol(at + 1) == ',');
            before = value;
            count++;
            at += 2;
        }
        boolean goesOn = (tokens.same(end, "and") || tokens.same(end, "or"))
                && tokens.isDigits(end + 1)
                && tokens.integer(end + 1) > before;
        return list && (count > 2 || goesOn) && !isMeasured();
    }

    private boolean hasDecimals(int from, int groups) {
        char mark = separator(from + groups);
        if (mark == '.') {
            return groups == 0 || separator(from) != '.';
        }
        if (mark != ',') {
            return false;
        }
        boolean european = groups > 0 && separator(from) == '.' && length(from + groups + 1) < 3;
        boolean two = groups == 0 && (separator(from + 1) == 0 || separator(from + 1) == '-');
        boolean belowOne = two && length(from) == 1 && tokens.integer(part(from)) == 0;
        return european || belowOne || (two && length(from + 1) < 3 && isMeasured());
    }

    /** Whether what touches the chain, or the word beside it, says what it is a number of: in "12,5%" and "9,4 million" the comma is that of decimals. */
    private boolean isMeasured() {
        boolean price = Currencies.ofSymbol(tokens.symbol(first - 1)) >= 0 || tokens.is(first - 1, LexicalRole.CODE);
        return price || Units.isBehind(tokens, end);
    }

    /** How many parts behind one are groups of its thousands. */
    private int groups(int from) {
        char separator = separator(from);
        boolean grouping = separator == ',' || separator == '.' || separator == '\'';
        if (!grouping || length(from) > 3 || tokens.integer(part(from)) == 0) {
            return 0;
        }
        int western = 0;
        while (separator(from + western) == separator && length(from + western + 1) == 3) {
            western++;
        }
        boolean complete = separator(from + western) != separator;
        if (separator == '.') {
            boolean decimals = western == 1 && separator(from + 1) != ',';
            return complete && !decimals && !isInternetAddress() ? western : 0;
        }
        return complete ? western : separator == ',' ? indianGroups(from) : 0;
    }

    private boolean isInternetAddress() {
        boolean small = parts == 4;
        for (int i = 0; i < parts && small; i++) {
            small = tokens.integer(part(i)) < 256;
        }
        return small;
    }

    /** Groups as in {@code 12,34,567}. */
    private int indianGroups(int from) {
        int groups = 0;
        while (separator(from + groups) == ',' && length(from + groups + 1) == 2) {
            groups++;
        }
        boolean indian = groups > 0
                && length(from) < 3
                && separator(from + groups) == ','
                && length(from + groups + 1) == 3
                && separator(from + groups + 1) != ',';
        return indian ? groups + 1 : 0;
    }

    /** The number that {@link #numeral} finds from a part on. */
    BigDecimal value(int from) {
        int groups = groups(from);
        StringBuilder digits = new StringBuilder();
        for (int i = from; i <= from + groups; i++) {
            tokens.digits(part(i), digits);
        }
        if (hasDecimals(from, groups)) {
            tokens.digits(part(from + groups + 1), digits.append('.'));
        }
        return new BigDecimal(digits.toString());
    }

    /** The number of a single run of digits that is not too long, or {@code null}. */
    static @Nullable BigDecimal plain(Tokens tokens, int token) {
        if (!tokens.isDigits(token) || tokens.length(token) > MOST_DIGITS) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        tokens.digits(token, digits);
        return new BigDecimal(digits.toString());
    }
}
