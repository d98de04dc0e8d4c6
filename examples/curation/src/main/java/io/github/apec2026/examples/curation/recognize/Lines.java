package io.github.apec2026.examples.curation.recognize;

import io.github.apec2026.examples.curation.file.CurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream of UTF-8, one at a time and of any length. A line ends with LF or CRLF and with nothing else: what other
 * programs count as lines, such as {@code wc -l}, is what is counted here. Not thread-safe.
 */
public final class Lines {

    private static final int LF = '\n';
    private static final byte CR = '\r';

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int from;
    private int to;
    private long number;

    /** The lines of {@code in}, which is read no further than the next line needs. */
    public Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end; empty behind the last.
     *
     * @throws CurationException when the line is not UTF-8, or the stream cannot be read
     */
    public Optional<String> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isThere = false;
        while (fill()) {
            isThere = true;
            int end = from;
            while (end < to && buffer[end] != LF) {
                end++;
            }
            line.write(buffer, from, end - from);
            from = end;
            if (end < to) {
                from++;
                break;
            }
        }
        if (!isThere) {
            return Optional.empty();
        }
        number++;
        return Optional.of(decoded(line.toByteArray()));
    }

    /** Whether there is something left in the buffer; waits for more only when there is not. */
    private boolean fill() {
        if (from < to) {
            return true;
        }
        try {
            from = 0;
            to = Math.max(0, in.read(buffer));
            return to > 0;
        } catch (IOException e) {
            throw new CurationException("standard input: cannot be read (" + e + ")");
        }
    }

    private String decoded(byte[] line) {
        int length = line.length > 0 && line[line.length - 1] == CR ? line.length - 1 : line.length;
        try {
            return decoder.decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            throw new CurationException("standard input, line " + number + ": not UTF-8");
        }
    }
}
