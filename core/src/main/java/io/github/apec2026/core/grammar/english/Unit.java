package io.github.apec2026.core.grammar.english;

import java.math.BigDecimal;

/**
 * What a number is a number of, as far as it is read.
 *
 * @param next the token behind it
 * @param size how many of the unit of the value one of these is
 * @param name the unit of the value
 */
record Unit(int next, BigDecimal size, String name) {

    Unit until(int end) {
        return new Unit(end, size, name);
    }
}
