package io.github.apec2026.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** {@link Utf8} takes and refuses what the JDK's strict decoder takes and refuses, and stops where it stops. */
class Utf8Test {

    /** The bytes at the edges of what may begin, continue or end a character. */
    private static final int[] EDGES = {
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFB, 0xFC, 0xFE, 0xFF
    };

    @Test
    void everyCharacterIsDecoded() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        Utf8 decoded = new Utf8(all.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.decode()).isTrue();
        assertThat(new String(decoded.chars(), 0, decoded.length()).contentEquals(all))
                .isTrue();
    }

    @Test
    void everySequenceOfUpToFourEdgesIsDecodedAsTheJdkDoes() {
        assertAgrees(new byte[0]);
        byte[] bytes = new byte[5];
        bytes[0] = 'a';
        for (int first : EDGES) {
            bytes[1] = (byte) first;
            assertAgrees(new byte[] {'a', (byte) first});
            for (int second : EDGES) {
                bytes[2] = (byte) second;
                assertAgrees(new byte[] {'a', (byte) first, (byte) second});
                for (int third : EDGES) {
                    bytes[3] = (byte) third;
                    assertAgrees(new byte[] {'a', (byte) first, (byte) second, (byte) third});
                    for (int fourth : EDGES) {
                        bytes[4] = (byte) fourth;
                        assertAgrees(bytes);
                    }
                }
            }
        }
    }

    private static void assertAgrees(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        Utf8 decoded = new Utf8(bytes);
        boolean sound = decoded.decode();
        if (sound != !result.isError()
                || decoded.position() != in.position()
                || decoded.length() != out.position()
                || !new String(decoded.chars(), 0, decoded.length()).contentEquals(out.flip())) {
            throw new AssertionError(HexFormat.of().formatHex(bytes) + ": " + sound + " " + decoded.position()
                    + ", but the JDK says " + result + " " + in.position());
        }
    }
}
