/**
 * The entrance: {@link io.github.apec2026.Apec2026} and the loader, which finds claim files and runs the five stages over them. Uses
 * the API and the stages under {@code core}; the only package that a user of this module sees.
 */
@NullMarked
package io.github.apec2026;

import org.jspecify.annotations.NullMarked;
