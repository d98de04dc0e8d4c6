package io.github.apec2026.recognize;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text, read as Chinese. */
class ChineseFuzzTest {

    private static final Recognizer CHINESE = Recognizer.of("zh");

    @FuzzTest
    void anyText(byte[] input) {
        TextLaws.hold(CHINESE, AnyText.of(input));
    }
}
