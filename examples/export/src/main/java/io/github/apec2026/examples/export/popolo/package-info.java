/**
 * People, posts, memberships, organizations, areas and events in the form of Popolo, the specification for open government data.
 * {@code PopoloNodes} makes the objects, {@link io.github.apec2026.examples.export.popolo.PopoloFiles} the file.
 */
@NullMarked
package io.github.apec2026.examples.export.popolo;

import org.jspecify.annotations.NullMarked;
