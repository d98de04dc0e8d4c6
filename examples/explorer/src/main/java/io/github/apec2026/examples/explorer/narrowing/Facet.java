package io.github.apec2026.examples.explorer.narrowing;

import java.util.List;

/**
 * The values that a parameter may have, and how many entities would fit for each, with all other parameters as they are given.
 *
 * @param parameter the parameter
 * @param values the values that leave something, and the chosen one also where it leaves nothing: codes in their order, entities by
 *     number, the greatest first, then in the order of their ids
 */
public record Facet(Parameter parameter, List<Value> values) {

    /** Takes the parts. */
    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value of a facet.
     *
     * @param choice the value
     * @param count how many would fit
     * @param isChosen whether it is given now
     */
    public record Value(Choice choice, int count, boolean isChosen) {}
}
