package io.github.apec2026.examples.curation;

import io.github.apec2026.value.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a command prints on its way to the terminal: UTF-8 in which each character that is not seen or moves others, except the end of a
 * line, is replaced by its {@linkplain Printable code}. So neither an article nor an argument controls the terminal, whoever prints it:
 * a command, picocli, or the trace of a mistake. Not thread-safe.
 */
final class TerminalOutput extends OutputStream {

    private static final int SIZE = 8192;
    private static final String LINE_END = "\n" + System.lineSeparator();

    private final PrintStream terminal;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer characters = CharBuffer.allocate(SIZE);

    private TerminalOutput(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** A stream that prints to {@code terminal}. */
    static PrintStream to(PrintStream terminal) {
        return new PrintStream(new TerminalOutput(terminal), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int start, int length) throws IOException {
        int end = start + length;
        for (int at = start; at < end; ) {
            int count = Math.min(bytes.remaining(), end - at);
            bytes.put(from, at, count);
            at += count;
            bytes.flip();
            decoder.decode(bytes, characters, false);
            bytes.compact(); // the first bytes of a character wait for the others
            characters.flip();
            print(characters.toString());
            characters.clear();
        }
    }

    private void print(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (LINE_END.indexOf(text.charAt(i)) >= 0) {
                terminal.print(Printable.of(text.substring(from, i)) + text.charAt(i));
                from = i + 1;
            }
        }
        terminal.print(Printable.of(text.substring(from)));
    }

    /** Fails where nobody reads on, which a print stream does not tell otherwise. */
    @Override
    public void flush() throws IOException {
        if (terminal.checkError()) {
            throw new IOException("The terminal is gone");
        }
    }
}
