package io.github.apec2026.core.grammar.english;

import java.util.Arrays;

/** A word of the {@link Lexicon} with what it can be. Not changed once the lexicon is filled. */
final class Word {

    /** Any word that the lexicon does not have. */
    static final Word UNKNOWN = new Word();

    private LexicalRole[] roles = {};
    private long[] values = {};
    /** A bit for each role. */
    private long mask;

    private boolean beginsFigure;
    private boolean beginsDate;

    /** Whether a figure may begin with it. */
    boolean beginsFigure() {
        return beginsFigure;
    }

    /** Whether a date may begin with it. */
    boolean beginsDate() {
        return beginsDate;
    }

    void add(LexicalRole role, long value) {
        int count = roles.length;
        roles = Arrays.copyOf(roles, count + 1);
        values = Arrays.copyOf(values, count + 1);
        roles[count] = role;
        values[count] = value;
        mask |= bit(role);
        beginsDate |= FirstWords.ofDate(role);
        beginsFigure |= FirstWords.ofFigure(role);
    }

    boolean is(LexicalRole role) {
        return (mask & bit(role)) != 0;
    }

    /** The number of the word in a role, or -1 when it does not have the role. */
    long value(LexicalRole role) {
        if (!is(role)) {
            return -1;
        }
        int i = 0;
        while (roles[i] != role) {
            i++;
        }
        return values[i];
    }

    @SuppressWarnings("EnumOrdinal") // a bit for each role, kept nowhere
    private static long bit(LexicalRole role) {
        return 1L << role.ordinal();
    }
}
