/**
 * The grammar of English: how it writes figures and dates, its words in tables and the rules over them. May use {@code recognition} for results,
 * {@code value}, {@code core.grammar} for what a grammar is, and {@code core.grammar.kernel} for what is the same in every language; never
 * another grammar.
 *
 * <p>{@code EnglishGrammar} begins. Dates: {@code Dates}, with {@code RelativeDates} ("last week"), {@code Periods} and {@code Durations}.
 * Figures: {@code Figures}, with {@code Numerals}, {@code Money} and {@code Percentages}; {@code Limits} and {@code Directions} for bounds
 * and for rise and fall. The words are in the classes named {@code …Words}.
 */
@NullMarked
package io.github.apec2026.core.grammar.english;

import org.jspecify.annotations.NullMarked;
