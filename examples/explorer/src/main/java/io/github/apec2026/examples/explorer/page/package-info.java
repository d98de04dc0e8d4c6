/** The record as pages: what each page shows, in the reader's language, and the templates that draw it. It may use {@code web}. */
@NullMarked
package io.github.apec2026.examples.explorer.page;

import org.jspecify.annotations.NullMarked;
