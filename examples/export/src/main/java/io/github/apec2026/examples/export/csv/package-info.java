/** The record as tables of CSV, and the Frictionless data package that describes them. */
@NullMarked
package io.github.apec2026.examples.export.csv;

import org.jspecify.annotations.NullMarked;
