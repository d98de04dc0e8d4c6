/**
 * The claims and the figures as Parquet, by Apache's own library. It wants the classes of Hadoop on the class path and no more: neither an
 * installation nor a configuration nor a file system of it.
 */
@NullMarked
package io.github.apec2026.examples.export.parquet;

import org.jspecify.annotations.NullMarked;
