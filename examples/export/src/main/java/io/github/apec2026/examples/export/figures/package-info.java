/** The figures as one tidy table for programs of statistics. */
@NullMarked
package io.github.apec2026.examples.export.figures;

import org.jspecify.annotations.NullMarked;
