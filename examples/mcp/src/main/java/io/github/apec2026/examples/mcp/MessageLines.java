package io.github.apec2026.examples.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 up to a length; what is longer is skipped and not kept. Blank lines are passed over. */
final class MessageLines {

    /** A line, or what is wrong with it. */
    record Line(String text, @Nullable MessageFault fault) {}

    private final InputStream in;
    private final int maxBytes;

    MessageLines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in);
        this.maxBytes = maxBytes;
    }

    /** The next line; null when the input has ended. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean isTooLong = false;
        for (int b = in.read(); ; b = in.read()) {
            if (b >= 0 && b != '\n') {
                if (bytes.size() < maxBytes) {
                    bytes.write(b);
                } else {
                    isTooLong = true;
                }
            } else if (isTooLong) {
                return new Line("", MessageFault.TOO_LONG);
            } else {
                Line line = line(bytes.toByteArray());
                if (line.fault() != null || !line.text().isBlank()) {
                    return line;
                }
                if (b < 0) {
                    return null;
                }
                bytes.reset();
            }
        }
    }

    private static Line line(byte[] bytes) {
        try {
            return new Line(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    null);
        } catch (CharacterCodingException e) {
            return new Line("", MessageFault.NOT_UTF_8);
        }
    }
}
