package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure, and where to read on.
 *
 * @param figure the figure
 * @param resume behind the figure and the measure word it counts
 */
record FigureMatch(Figure figure, int resume) {

    /** A figure that is all of its words. */
    static FigureMatch of(int start, int end, Kind kind, BigDecimal amount, String unit, Bound bound) {
        return of(start, end, kind, amount, unit, bound, end);
    }

    /** A figure with words behind it that belong to no figure. */
    static FigureMatch of(int start, int end, Kind kind, BigDecimal amount, String unit, Bound bound, int resume) {
        Optional<String> date = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        return new FigureMatch(new Figure(start, end, kind, amount, date, bound), resume);
    }
}
