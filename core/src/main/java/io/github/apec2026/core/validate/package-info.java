/**
 * Stage 4, validate: the entities against each other. One class per rule or family of rules; each rule has a code. Uses the output of
 * {@code resolve}, and the referents that {@code read} found; changes nothing.
 */
@NullMarked
package io.github.apec2026.core.validate;

import org.jspecify.annotations.NullMarked;
