/**
 * Findings about data: a stable code, a severity, a place, what to do. And the report that collects all of them. Uses
 * {@code model} and {@code claim}.
 */
@NullMarked
package io.github.apec2026.notice;

import org.jspecify.annotations.NullMarked;
