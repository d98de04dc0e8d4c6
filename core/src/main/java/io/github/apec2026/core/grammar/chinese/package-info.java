/** How Chinese writes figures and dates: its words in tables, its rules over them. Uses {@code recognize} for results, and nothing else. */
@NullMarked
package io.github.apec2026.core.grammar.chinese;

import org.jspecify.annotations.NullMarked;
