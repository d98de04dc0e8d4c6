package io.github.apec2026.core.grammar.english;

/** Tells telephone numbers in several groups, which count nothing: {@code 0800 555 0199}, {@code (555) 010-9999}, {@code +1 555 010 9999}. */
final class Telephones {

    private static final int LEAST_DIGITS = 7;
    private static final int MOST_GROUPS = 7;

    private Telephones() {}

    /** The token behind a telephone number that begins with a token, or -1. */
    static int end(Tokens t, int i) {
        boolean plus = t.symbol(i) == '+' && t.isDigits(i + 1) && t.glued(i + 1) && t.length(i + 1) < 4;
        boolean zero = t.startsWithZero(i) && t.length(i) > 2 && !t.isTied(i);
        boolean area = t.symbol(i) == '(' && t.isDigits(i + 1) && t.length(i + 1) > 2 && t.symbol(i + 2) == ')';
        if (!plus && !zero && !area) {
            return -1;
        }
        int digits = 0;
        int groups = 0;
        int end = i;
        for (int at = i; groups < MOST_GROUPS && isPart(t, at); at++) {
            if (t.isDigits(at)) {
                digits += t.length(at);
                groups++;
                end = at + 1;
            }
        }
        return groups > 1 && digits >= LEAST_DIGITS ? end : -1;
    }

    private static boolean isPart(Tokens t, int i) {
        char c = t.symbol(i);
        return (t.isDigits(i) && t.length(i) < 9) || c == '(' || c == ')' || c == '-' || c == '+' || c == '/';
    }
}
