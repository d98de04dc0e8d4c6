/**
 * Measurements beside what else could be used. Built and run by the profile {@code benchmarks} alone; never part of a test run or of
 * an artifact.
 */
@NullMarked
package io.github.apec2026.benchmark;

import org.jspecify.annotations.NullMarked;
