package io.github.apec2026.examples.curation.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** UTF-8 in both directions, without replacement characters: what is not UTF-8 is refused. */
final class StrictText {

    private StrictText() {}

    static byte[] bytesOf(Path path) {
        try {
            return Files.readAllBytes(path);
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
