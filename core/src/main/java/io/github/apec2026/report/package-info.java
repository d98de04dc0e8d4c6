/**
 * Writes a report of loading: as text for a terminal, as JSON for programs, as one page for people. Uses {@code notice} and
 * {@code claim} of the API and jackson-core; no stage of loading knows it.
 */
@NullMarked
package io.github.apec2026.report;

import org.jspecify.annotations.NullMarked;
