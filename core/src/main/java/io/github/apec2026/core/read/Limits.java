package io.github.apec2026.core.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The limits of a load. Immutable. */
public final class Limits {

    private final Map<Limit, Integer> numbers;

    private Limits(Map<Limit, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Those of a load that is given no others. */
    public static Limits usual() {
        Map<Limit, Integer> numbers = new EnumMap<>(Limit.class);
        for (Limit each : Limit.values()) {
            numbers.put(each, each.usual());
        }
        return new Limits(numbers);
    }

    /** The number of a limit. */
    public int of(Limit limit) {
        return Objects.requireNonNull(numbers.get(limit), "every limit has a number");
    }

    /**
     * The same limits, but for one.
     *
     * @throws IllegalArgumentException when the number is less than 1
     */
    public Limits with(Limit limit, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "A limit that no file keeps: " + number + " " + limit.noun() + "; give 1 or more");
        }
        Map<Limit, Integer> others = new EnumMap<>(numbers);
        others.put(limit, number);
        return new Limits(others);
    }

    /** {@code 64 bytes in a file, …}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(200);
        for (Limit each : Limit.values()) {
            out.append(out.length() == 0 ? "" : ", ")
                    .append(of(each))
                    .append(' ')
                    .append(each.noun());
        }
        return out.toString();
    }
}
