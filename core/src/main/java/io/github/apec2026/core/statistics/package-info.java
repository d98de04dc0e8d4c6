/**
 * Counts what a load read and checked, for its report. Uses the output of {@code resolve}.
 */
@NullMarked
package io.github.apec2026.core.statistics;

import org.jspecify.annotations.NullMarked;
