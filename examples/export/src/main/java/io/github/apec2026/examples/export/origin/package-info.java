/**
 * What every file states of its own origin: the record and its version, the licence, the names of its entities as URIs, and the documents
 * that it was made from. Uses the library only.
 */
@NullMarked
package io.github.apec2026.examples.export.origin;

import org.jspecify.annotations.NullMarked;
