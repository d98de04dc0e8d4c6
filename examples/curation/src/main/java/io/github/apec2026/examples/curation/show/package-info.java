/**
 * A document beside what is claimed of it: each passage followed by its claims, so that a second reader can compare them. Uses
 * {@code file} for the two texts and the library's data set and report for the results of the claims.
 */
@NullMarked
package io.github.apec2026.examples.curation.show;

import org.jspecify.annotations.NullMarked;
