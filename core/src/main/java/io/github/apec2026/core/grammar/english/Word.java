package io.github.apec2026.core.grammar.english;

import java.util.Arrays;

/** A word of the {@link Lexicon} with what it can be. Not changed once the lexicon is filled. */
final class Word {

    /** Any word that the lexicon does not have. */
    static final Word UNKNOWN = new Word();

    private Role[] roles = {};
    private long[] values = {};
    private boolean beginsFigure;

    /** Whether a figure may begin with it. */
    boolean beginsFigure() {
        return beginsFigure;
    }

    void add(Role role, long value) {
        int count = roles.length;
        roles = Arrays.copyOf(roles, count + 1);
        values = Arrays.copyOf(values, count + 1);
        roles[count] = role;
        values[count] = value;
        beginsFigure |= switch (role) {
            case CARDINAL,
                    SCALE,
                    DOZEN,
                    COUPLE,
                    ORDINAL,
                    ORDINAL_SCALE,
                    PART,
                    ARTICLE,
                    POINT,
                    MINUS,
                    CODE,
                    DOLLAR_PREFIX -> true;
            default -> false;
        };
    }

    boolean is(Role role) {
        return value(role) >= 0;
    }

    /** The number of the word in a role, or -1 when it does not have the role. */
    long value(Role role) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
                return values[i];
            }
        }
        return -1;
    }
}
