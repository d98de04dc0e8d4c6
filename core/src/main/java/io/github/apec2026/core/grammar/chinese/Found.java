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
record Found(Figure figure, int resume) {

    /** A figure that is all of its words. */
    static Found of(int start, int end, Kind kind, BigDecimal amount, String unit, Bound bound) {
        return of(start, end, kind, amount, unit, bound, end);
    }

    /** A figure with words behind it that belong to no figure. */
    static Found of(int start, int end, Kind kind, BigDecimal amount, String unit, Bound bound, int resume) {
        Optional<String> told = unit.isEmpty() ? Optional.empty() : Optional.of(unit);
        return new Found(new Figure(start, end, kind, amount, told, bound), resume);
    }
}
