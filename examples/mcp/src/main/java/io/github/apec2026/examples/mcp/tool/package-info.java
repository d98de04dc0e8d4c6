/** The tools: what each takes, what it answers, and how the answer is put together from the record. */
@NullMarked
package io.github.apec2026.examples.mcp.tool;

import org.jspecify.annotations.NullMarked;
