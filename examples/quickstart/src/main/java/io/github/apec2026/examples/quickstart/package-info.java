/**
 * The record on one screen: what it holds, who says so, where the documents disagree, and what was not checked; and one meeting
 * on a second screen, with the sources of every line in its margin. {@link io.github.apec2026.examples.quickstart.Quickstart} loads and prints;
 * one small class for each section asks the data set for what it shows; {@code Names}, {@code People}, {@code Dates}, {@code Figures}
 * and {@code Reasons} put values into words; {@code Grounds} gathers the claims that a line rests on and {@code Citations} gives them
 * their keys; {@code Screen} lays lines out for a terminal where a Chinese character is two columns wide. Uses the public API alone.
 */
@NullMarked
package io.github.apec2026.examples.quickstart;

import org.jspecify.annotations.NullMarked;
