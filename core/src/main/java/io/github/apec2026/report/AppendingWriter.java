package io.github.apec2026.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Appends JSON to a target without flushing or closing it. An unpaired surrogate, which no encoding can write, is escaped; in JSON it can
 * only occur in a string.
 */
final class AppendingWriter extends Writer {

    private static final char NONE = 0;

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
            } else if (Character.isLowSurrogate(c)) {
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

    private void escape(char surrogate) throws IOException {
        out.append("\\u").append(Integer.toHexString(surrogate));
    }
}
