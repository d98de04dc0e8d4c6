/**
 * What a text says, piece by piece: figures and dates, each with its span and its typed value. Uses {@code value} of the API; the
 * grammars make these, {@code recognize} hands them out.
 */
@NullMarked
package io.github.apec2026.recognition;

import org.jspecify.annotations.NullMarked;
