package io.github.apec2026.recognize;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.core.language.Language;

/** Any text, read as Chinese. */
class ChineseFuzzTest {

    private static final Recognizer CHINESE = Recognizer.of("zh");

    @FuzzTest
    void anyText(byte[] input) {
        TextLaws.hold(CHINESE, Language.of("zh"), AnyText.of(input));
    }
}
