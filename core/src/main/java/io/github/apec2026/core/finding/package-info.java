/** Where every stage of loading puts what it finds, and how it says where. Uses {@code notice} of the API; knows no stage. */
@NullMarked
package io.github.apec2026.core.finding;

import org.jspecify.annotations.NullMarked;
