package io.github.apec2026.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Hands JSON on, and leaves flushing and closing to whom the other end belongs. Half of a surrogate pair, which no encoding can write, and
 * the controls that JSON allows, DEL and U+0080 to U+009F, which a terminal may obey, are written as their escapes; in JSON they can only
 * occur in a string.
 */
final class AppendingWriter extends Writer {

    private static final char NONE = 0;
    private static final char FIRST_CONTROL = '\u007F';
    private static final char LAST_CONTROL = '\u009F';

    private final Appendable out;
    private char high = NONE;

    AppendingWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            char c = characters[i];
            if (high != NONE && Character.isLowSurrogate(c)) {
                out.append(high).append(c);
                high = NONE;
                continue;
            }
            endPair();
            if (Character.isHighSurrogate(c)) {
                high = c;
            } else if (Character.isLowSurrogate(c) || (c >= FIRST_CONTROL && c <= LAST_CONTROL)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {
        endPair();
    }

    private void endPair() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(char c) throws IOException {
        out.append(c < 0x100 ? "\\u00" : "\\u").append(Integer.toHexString(c));
    }
}
