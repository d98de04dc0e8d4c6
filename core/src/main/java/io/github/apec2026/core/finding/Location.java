package io.github.apec2026.core.finding;

/**
 * A place in a claim file.
 *
 * @param file the name of the file
 * @param line from 1, or 0 for the file as a whole
 * @param column from 1, in UTF-16 code units, or 0
 * @param pointer the JSON Pointer, empty for the file as a whole
 */
public record Location(String file, int line, int column, String pointer) {

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }
}
