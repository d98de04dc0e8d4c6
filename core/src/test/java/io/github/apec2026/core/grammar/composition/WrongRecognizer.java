package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Bound;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Recognizers that are wrong in one way, to show that a property fails with each. Each reads dates wrong too. */
public enum WrongRecognizer {
    /** Ten times each amount. */
    AMOUNT,
    /** Another unit. */
    UNIT,
    /** Another bound. */
    BOUND,
    /** The other direction. */
    DIRECTION;

    /** The recognizer that makes each of another's readings wrong. */
    public Function<String, List<Recognition>> of(Function<String, List<Recognition>> right) {
        return text -> right.apply(text).stream().map(this::wrong).toList();
    }

    private Recognition wrong(Recognition right) {
        if (right instanceof Dating dating) {
            return dating.dates().isEmpty()
                    ? dating
                    : new Dating(
                            dating.start(),
                            dating.end(),
                            dating.kind(),
                            Optional.of(
                                    new OpenDates(otherEnd(dating.dates().get().notation()))));
        }
        return wrong((Figure) right);
    }

    /** {@code 2026/..} for {@code ../2026}, and {@code ../2026} for what has no open end. */
    private static String otherEnd(String notation) {
        return notation.startsWith("../") ? notation.substring(3) + "/.." : "../" + notation;
    }

    private Figure wrong(Figure right) {
        boolean about = right.bound() == Bound.ABOUT;
        boolean rise = right.direction() == Direction.RISE;
        return new Figure(
                right.start(),
                right.end(),
                right.kind(),
                this == AMOUNT ? right.amount().scaleByPowerOfTen(1) : right.amount(),
                this == UNIT ? Optional.of("other") : right.unit(),
                this == BOUND ? (about ? Bound.EXACT : Bound.ABOUT) : right.bound(),
                this == DIRECTION ? (rise ? Direction.FALL : Direction.RISE) : right.direction(),
                this == AMOUNT ? Optional.empty() : right.ratio());
    }
}
