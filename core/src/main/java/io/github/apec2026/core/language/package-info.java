/**
 * Which languages there are: the registry of grammars, and what loading asks of a language besides its figures and dates. Uses the
 * grammars; knows no claim.
 */
@NullMarked
package io.github.apec2026.core.language;

import org.jspecify.annotations.NullMarked;
