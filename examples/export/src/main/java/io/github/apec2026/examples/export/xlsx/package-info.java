/** The record as one workbook for spreadsheets. */
@NullMarked
package io.github.apec2026.examples.export.xlsx;

import org.jspecify.annotations.NullMarked;
