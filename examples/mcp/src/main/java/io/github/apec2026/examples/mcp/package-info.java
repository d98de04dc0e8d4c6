/** An example: the record as tools of an assistant, by the Model Context Protocol. */
@NullMarked
package io.github.apec2026.examples.mcp;

import org.jspecify.annotations.NullMarked;
