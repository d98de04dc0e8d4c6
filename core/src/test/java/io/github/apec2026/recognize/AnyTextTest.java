package io.github.apec2026.recognize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnyTextTest {

    @Test
    void whatIsUtf8IsReadAsSuch() {
        String text = "約3.5億元 é 😀\n";
        assertThat(AnyText.of(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void whatIsNotIsATextToo() {
        byte[] halfOfAPair = {'1', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '2'};
        assertThat(AnyText.of(halfOfAPair)).isEqualTo("1\uD83D2");
        byte[] tornAndTooHigh = {(byte) 0xE5, (byte) 0x84, 'k', (byte) 0xFF};
        assertThat(AnyText.of(tornAndTooHigh)).hasSize(4);
        assertThat(AnyText.of(new byte[] {(byte) 0xF7, (byte) 0xBF, (byte) 0xBF, (byte) 0xBF}))
                .isEqualTo("\uDBFF\uDFFF");
    }
}
