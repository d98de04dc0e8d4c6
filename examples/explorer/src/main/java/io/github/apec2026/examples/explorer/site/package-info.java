/** The site as programs that follow links see it: which addresses there are, and which of them they may follow. */
@NullMarked
package io.github.apec2026.examples.explorer.site;

import org.jspecify.annotations.NullMarked;
