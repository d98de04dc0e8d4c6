/**
 * The record as tables with typed columns and keys: what the tables of CSV, the workbook and the Parquet files have in common. The columns
 * follow from the properties of the model; how a type of value becomes columns is written down once.
 */
@NullMarked
package io.github.apec2026.examples.export.tables;

import org.jspecify.annotations.NullMarked;
