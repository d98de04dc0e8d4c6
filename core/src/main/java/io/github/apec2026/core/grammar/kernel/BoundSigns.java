package io.github.apec2026.core.grammar.kernel;

import io.github.apec2026.value.Bound;

/** The signs by which tables of words name a bound. */
public final class BoundSigns {

    private BoundSigns() {}

    /** The bound of a sign: {@code >} more than, {@code +} at least, {@code <} less than, {@code -} at most, {@code ~} about. */
    public static Bound of(char sign) {
        return switch (sign) {
            case '>' -> Bound.MORE_THAN;
            case '+' -> Bound.AT_LEAST;
            case '<' -> Bound.LESS_THAN;
            case '-' -> Bound.AT_MOST;
            case '~' -> Bound.ABOUT;
            default -> throw new IllegalArgumentException("No sign of a bound: " + sign);
        };
    }
}
