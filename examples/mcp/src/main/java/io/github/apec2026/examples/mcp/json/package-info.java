/** Records as JSON: the schema of a record type, and the tree of a record, both from its components. */
@NullMarked
package io.github.apec2026.examples.mcp.json;

import org.jspecify.annotations.NullMarked;
