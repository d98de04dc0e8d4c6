package io.github.apec2026.examples.quickstart;

import io.github.apec2026.value.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a display width: at spaces, and in Chinese between any two characters, but never before a closing mark
 * nor after an opening one. A word longer than a line is cut; white space of any kind and length is one space.
 * What is not seen or moves others is written as its {@linkplain Printable code}.
 */
final class LineBreaker {

    private static final String OPENING = "「『（《〈【〔“‘(\"";
    private static final String CLOSING = "」』）》〉】〕”’，。、；：！？,.;:!?)\"";

    private LineBreaker() {}

    /** The lines, none wider than {@code width}; one empty line for an empty text. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(Printable.of(text.strip().replaceAll("\\s+", " ")))) {
            if (DisplayWidth.of(line + piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int codePoint : piece.codePoints().toArray()) {
                if (codePoint != ' ' && DisplayWidth.of(line.toString()) + DisplayWidth.of(codePoint) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.appendCodePoint(codePoint);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text cut wherever a line may end: after spaces and around wide characters. Joined, the pieces are the text. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (mayBreak(before, codePoint)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(codePoint);
            before = codePoint;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == 0 || after == ' ' || DisplayWidth.of(after) == 0) {
            return false;
        }
        return before == ' '
                || ((DisplayWidth.isWide(before) || DisplayWidth.isWide(after))
                        && OPENING.indexOf(before) < 0
                        && CLOSING.indexOf(after) < 0);
    }
}
