/** The notices of a load, and positions in claim files. Uses {@code notice} of the API; knows no stage. */
@NullMarked
package io.github.apec2026.core.finding;

import org.jspecify.annotations.NullMarked;
