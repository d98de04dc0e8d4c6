/**
 * The value types: for each form of value the one place that knows how it is read from JSON, how two values relate, and what is
 * expected where it is wrong. Uses {@code value} and {@code model} of the API and jackson-core; knows no entity's properties and no
 * stage.
 */
@NullMarked
package io.github.apec2026.core.type;

import org.jspecify.annotations.NullMarked;
