package io.github.apec2026.examples.accuracy;

/**
 * A quantity as labels say it.
 *
 * @param amount the value
 * @param unit the normalised unit, in lower case; {@code -} where there is none
 * @param change {@code =}, {@code ~} (about), {@code >}, {@code <}, {@code up} or {@code down}
 */
record LabelledQuantity(Amount amount, String unit, String change) {

    static final String NO_UNIT = "-";

    LabelledQuantity with(Amount other) {
        return new LabelledQuantity(other, unit, change);
    }

    @Override
    public String toString() {
        return change + " " + amount + " " + unit;
    }
}
