/**
 * The forms that a value of the record takes: text in a language, a span of dates, an amount with unit and bound. Each knows
 * its own written form, its comparisons and its limits. Uses the JDK and Jackson's annotations only; knows no entity.
 */
@NullMarked
package io.github.apec2026.value;

import org.jspecify.annotations.NullMarked;
