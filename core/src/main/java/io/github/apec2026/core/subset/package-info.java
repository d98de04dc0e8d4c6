/**
 * Data sets of some documents of a record: selects their claims, and resolves, validates and indexes these again. Above all stages,
 * so that no stage depends on a later one; {@code index} sees it as {@code Subsets}.
 */
@NullMarked
package io.github.apec2026.core.subset;

import org.jspecify.annotations.NullMarked;
