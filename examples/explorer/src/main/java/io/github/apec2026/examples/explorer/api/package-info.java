/** The record as JSON below {@code /api}: entities and facts, written by the explorer's own JSON mapper. It may use {@code web}. */
@NullMarked
package io.github.apec2026.examples.explorer.api;

import org.jspecify.annotations.NullMarked;
