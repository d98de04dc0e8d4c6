/** The record as files, as the export writes them: made when the first is asked for, and then kept. */
@NullMarked
package io.github.apec2026.examples.explorer.files;

import org.jspecify.annotations.NullMarked;
