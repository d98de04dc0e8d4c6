package io.github.apec2026.examples.export.xlsx;

import org.apache.poi.ss.usermodel.Sheet;

/**
 * Widths of columns by the length of their content. Measuring with fonts would need some, and give other widths where others are
 * installed.
 */
final class Widths {

    private static final int LEAST = 8;
    private static final int MOST = 60;

    /** The unit of a spreadsheet: the 256th of a character. */
    private static final int UNITS = 256;

    /** From here on characters are about as wide as two Latin ones: those of Chinese and Japanese. */
    private static final int WIDE = 0x2E80;

    private final int[] characters;

    Widths(int columns) {
        this.characters = new int[columns];
    }

    void add(int column, String text) {
        int width =
                text.codePoints().map(character -> character >= WIDE ? 2 : 1).sum();
        characters[column] = Math.max(characters[column], width);
    }

    void apply(Sheet sheet) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, Math.min(Math.max(characters[i] + 2, LEAST), MOST) * UNITS);
        }
    }
}
