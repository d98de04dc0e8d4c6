package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Bound;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence prints at the place of a quote: the quote may have cut it short. */
final class Printed {

    private Printed() {}

    /** The first figure among what the sentence reads at a place; {@code null} when there is none or the place is not known. */
    static @Nullable Figure figure(@Nullable List<Recognition> placed) {
        if (placed != null) {
            for (Recognition each : placed) {
                if (each instanceof Figure figure) {
                    return figure;
                }
            }
        }
        return null;
    }

    /** The dates among what the sentence reads at a place. */
    static List<Dating> dates(List<Recognition> placed) {
        List<Dating> dates = new ArrayList<>(1);
        for (Recognition each : placed) {
            if (each instanceof Dating dating && dating.kind() == Kind.DATE) {
                dates.add(dating);
            }
        }
        return dates;
    }

    /** Whether a figure is a number that counts nothing: a year after a colon is recognized as one. */
    static boolean isBare(Figure figure) {
        return figure.kind() == Kind.NUMBER && figure.unit().isEmpty() && figure.bound() == Bound.EXACT;
    }

    /**
     * Whether words leave out what the sentence prints of their figure: digits, a scale, a sign, a bound, a part of its unit. Words that
     * are separate may bring a bound of their own.
     */
    static boolean isCut(Figure printed, Figure quoted, boolean apart) {
        boolean bounded = printed.bound() != quoted.bound() && !(apart && printed.bound() == Bound.EXACT);
        boolean otherUnit = printed.kind() != Kind.NUMBER && !printed.unit().equals(quoted.unit());
        return bounded
                || otherUnit
                || printed.kind() != quoted.kind()
                || printed.amount().compareTo(quoted.amount()) != 0;
    }
}
