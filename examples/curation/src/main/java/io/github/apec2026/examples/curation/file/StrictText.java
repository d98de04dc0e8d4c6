package io.github.apec2026.examples.curation.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** UTF-8 in both directions, without replacement characters: what is not UTF-8 is refused. */
final class StrictText {

    /** What the loader takes of a claim file, and more than a document has. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private StrictText() {}

    static byte[] bytesOf(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = Files.size(path) > MAX_BYTES ? new byte[0] : in.readNBytes(MAX_BYTES);
            if (in.read() >= 0) {
                throw new CurationException(path + ": has more than " + MAX_BYTES + " bytes and is not read");
            }
            return bytes;
        } catch (IOException e) {
            throw new CurationException(path + ": cannot be read (" + e + ")");
        }
    }

    static String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CurationException(name + ": not UTF-8; save it as UTF-8");
        }
    }

    static byte[] encode(String name, String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            return all;
        } catch (CharacterCodingException e) {
            throw new CurationException(name + ": holds half of a surrogate pair (an escape such as \\ud83d alone)");
        }
    }
}
