/**
 * The value types: each knows how its values are read from JSON, how two of them relate, and the description of the expected value in
 * notices. Uses {@code value} and {@code model} of the API and jackson-core; knows no entity's properties and no stage.
 */
@NullMarked
package io.github.apec2026.core.type;

import org.jspecify.annotations.NullMarked;
