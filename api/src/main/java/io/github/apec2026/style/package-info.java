/**
 * The one style in which Immutables writes the types of this module, and how they print. Not exported; the annotation is gone
 * from the class files. It uses {@code value} and is used by the other packages of this module alone.
 */
@NullMarked
package io.github.apec2026.style;

import org.jspecify.annotations.NullMarked;
