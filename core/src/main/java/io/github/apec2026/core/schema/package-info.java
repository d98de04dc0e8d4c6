/**
 * One schema per entity: all that the library knows about its properties. Reading, resolving and validating go over these rows; no
 * other code names them. To add a property, add it to the entity's interface and a row here. Uses {@code type} and the entities of
 * the API; knows no stage.
 */
@NullMarked
package io.github.apec2026.core.schema;

import org.jspecify.annotations.NullMarked;
