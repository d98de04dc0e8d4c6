/**
 * The record of a service that runs for months: {@link io.github.apec2026.examples.embedding.reload.ReloadableRecord} loads it together with
 * a folder of overlays, and loads it again when the host asks. The hosts below {@code examples/hosts} use it as it is. Uses the public API
 * alone.
 */
@NullMarked
package io.github.apec2026.examples.embedding.reload;

import org.jspecify.annotations.NullMarked;
