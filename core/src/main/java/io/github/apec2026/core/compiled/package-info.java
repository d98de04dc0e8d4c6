/**
 * The compiled record: one file with the claims of a source as they were verified and resolved, written by {@code RecordWriter} and read,
 * piece by piece as it is asked for, by {@code CompiledStore}. The value types write and read their values. Uses {@code store},
 * {@code subset} and the output of {@code resolve}; knows no JSON and no query.
 */
@NullMarked
package io.github.apec2026.core.compiled;

import org.jspecify.annotations.NullMarked;
