package io.github.apec2026.recognize;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.core.language.Language;
import java.time.LocalDate;

/** Any text, read as English. */
class EnglishFuzzTest {

    private static final Recognizer ENGLISH = Recognizer.of("en");

    @FuzzTest
    void anyText(byte[] input) {
        String text = AnyText.of(input);
        TextLaws.hold(ENGLISH, Language.of("en"), text);
        TextLaws.same(
                "The reference tells which date, not what is one",
                text,
                TextLaws.spans(ENGLISH.recognize(text)),
                TextLaws.spans(ENGLISH.asOf(LocalDate.of(2026, 12, 31)).recognize(text)));
    }
}
