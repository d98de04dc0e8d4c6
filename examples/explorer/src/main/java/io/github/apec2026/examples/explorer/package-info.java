/**
 * The explorer: the record as pages for readers and as JSON for programs, on Spring Boot. This package only starts it and holds the record;
 * {@code web} is what pages and JSON share, {@code api} is the JSON, {@code page} are the pages.
 */
@NullMarked
package io.github.apec2026.examples.explorer;

import org.jspecify.annotations.NullMarked;
