/**
 * The two files that a curator works with: the text of a document, and a claim file as a tree in which nothing is lost, not even what
 * the library does not know. And the one layout in which claim files are written. Uses jackson-databind; knows no command.
 */
@NullMarked
package io.github.apec2026.examples.curation.file;

import org.jspecify.annotations.NullMarked;
