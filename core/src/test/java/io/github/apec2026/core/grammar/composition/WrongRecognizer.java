package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognition.ToldDates;
import io.github.apec2026.value.Bound;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Recognizers that are wrong in one way, to show that a property fails with each. Each reads dates wrong too. */
public enum WrongRecognizer {
    /** Ten times each amount. */
    AMOUNT(figure -> figure(figure, 1, figure.unit(), figure.bound(), figure.direction())),
    /** Another unit. */
    UNIT(figure -> figure(figure, 0, Optional.of("other"), figure.bound(), figure.direction())),
    /** Another bound. */
    BOUND(figure -> figure(
            figure, 0, figure.unit(), figure.bound() == Bound.ABOUT ? Bound.EXACT : Bound.ABOUT, figure.direction())),
    /** The other direction. */
    DIRECTION(figure -> figure(
            figure,
            0,
            figure.unit(),
            figure.bound(),
            figure.direction() == Direction.RISE ? Direction.FALL : Direction.RISE));

    private final UnaryOperator<Figure> change;

    WrongRecognizer(UnaryOperator<Figure> change) {
        this.change = change;
    }

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
                                    new ToldDates(otherEnd(dating.dates().get().notation()))));
        }
        return change.apply((Figure) right);
    }

    /** {@code 2026/..} for {@code ../2026}, and {@code ../2026} for what has no open end. */
    private static String otherEnd(String notation) {
        return notation.startsWith("../") ? notation.substring(3) + "/.." : "../" + notation;
    }

    private static Figure figure(Figure f, int zeros, Optional<String> unit, Bound bound, Direction direction) {
        return new Figure(
                f.start(),
                f.end(),
                f.kind(),
                f.amount().scaleByPowerOfTen(zeros),
                unit,
                bound,
                direction,
                zeros == 0 ? f.ratio() : Optional.empty());
    }
}
