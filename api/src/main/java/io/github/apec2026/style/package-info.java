/**
 * The one style in which Immutables writes the types of this module. Not exported, and gone from the class files: it uses
 * nothing and is used by the other packages of this module alone.
 */
@NullMarked
package io.github.apec2026.style;

import org.jspecify.annotations.NullMarked;
