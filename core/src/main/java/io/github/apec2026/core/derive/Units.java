package io.github.apec2026.core.derive;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;

/** The unit of a recognised figure: that of its kind, or the unit that the register assigns to the counted noun. */
final class Units {

    private static final String PERCENT = "percent";
    private static final String RANK = "rank";
    private static final String ONE = "one";

    private Units() {}

    /**
     * The quantity that a figure says.
     *
     * @param expected what is claimed: decides between the readings that the words allow, such as a fraction as a percentage
     */
    static Quantity quantity(Figure figure, Quantity expected, NameRegistry names) {
        if (figure.kind() == Kind.FRACTION) {
            boolean percent = PERCENT.equals(expected.unit());
            BigDecimal amount = Fractions.amount(figure, percent, expected.amount());
            return new Quantity(amount, percent ? PERCENT : figure.unit().orElse(ONE), figure.bound());
        }
        if (figure.kind() == Kind.ORDINAL) {
            return new Quantity(figure.amount(), RANK, figure.bound());
        }
        String unit = figure.unit().orElse(ONE);
        if (figure.kind() == Kind.NUMBER && isUnit(unit, expected.unit(), names)) {
            unit = expected.unit();
        }
        return new Quantity(figure.amount(), unit, figure.bound());
    }

    private static boolean isUnit(String noun, String unit, NameRegistry names) {
        return Id.of(EntityType.UNIT, unit).isPresent() && names.isNamed(noun, new Id<>(EntityType.UNIT, unit));
    }

    /**
     * Whether a number counts something else in its sentence than the claim says: the noun of another unit, or, if the claim has no unit,
     * any noun.
     */
    static boolean countsOther(Figure printed, Quantity claimed, NameRegistry names, boolean apart) {
        if (printed.kind() != Kind.NUMBER || printed.unit().isEmpty()) {
            return false;
        }
        String noun = printed.unit().get();
        boolean known = !names.named(noun, EntityType.UNIT).isEmpty();
        boolean pure = ONE.equals(claimed.unit()) && !apart;
        return !isUnit(noun, claimed.unit(), names) && (known || pure);
    }

    /** The same below zero: a fall of more than 5 percent is less than -5 percent. */
    static Quantity negative(Quantity quantity) {
        Bound bound = switch (quantity.bound()) {
            case MORE_THAN -> Bound.LESS_THAN;
            case AT_LEAST -> Bound.AT_MOST;
            case LESS_THAN -> Bound.MORE_THAN;
            case AT_MOST -> Bound.AT_LEAST;
            case EXACT, ABOUT -> quantity.bound();
        };
        return new Quantity(quantity.amount().negate(), quantity.unit(), bound);
    }
}
