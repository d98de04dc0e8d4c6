package io.github.apec2026.core.read;

/**
 * Where in its file a claim is.
 *
 * @param order the number of its source in the order of sources
 * @param line the line of its value, from 1
 * @param column the column of its value, from 1
 * @param passage the number of its passage in the file, from 0; -1 when it is in none
 * @param index its number among the values of its property, from 0; -1 when it is in no array
 * @param isInherited whether it is inherited from the passage
 */
public record ClaimPosition(int order, int line, int column, int passage, int index, boolean isInherited) {}
