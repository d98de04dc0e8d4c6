/**
 * Looks entities up by id, former ids and the ids of officials included, and suggests ids for one that does not exist. Uses the
 * entities of {@code store}.
 */
@NullMarked
package io.github.apec2026.core.entities;

import org.jspecify.annotations.NullMarked;
