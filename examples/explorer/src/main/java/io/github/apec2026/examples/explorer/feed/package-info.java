/** What is new: an Atom feed of the documents in the order in which they became known, and of what a former version of the record lacked. */
@NullMarked
package io.github.apec2026.examples.explorer.feed;

import org.jspecify.annotations.NullMarked;
