package io.github.apec2026.recognize;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;

/** Any text, read as English. */
class EnglishFuzzTest {

    private static final Recognizer ENGLISH = Recognizer.of("en");

    @DictionaryEntries({
        "one",
        "two",
        "half",
        "twenty",
        "hundred",
        "million",
        "dozen",
        "couple",
        "point",
        "minus",
        "first",
        "thirds",
        "quarter",
        "a ",
        " and ",
        " of ",
        " to ",
        "since ",
        "from ",
        "between ",
        "last ",
        "next ",
        "ago",
        "yesterday",
        "year",
        "months",
        "Feb. ",
        "May ",
        "Monday",
        "2026",
        "'90s",
        "Q1",
        "per cent",
        "points",
        "$",
        "US$",
        "RMB",
        "dollars",
        "cents",
        "bn",
        "more than ",
        " or so",
        "1,400",
        "3/4",
        "2026-02-10",
        "10:30",
        "1e9",
        "2^9",
        "respectively",
        "the ",
        "No. ",
        "@",
        "½"
    })
    @FuzzTest
    void anyText(byte[] input) {
        String text = AnyText.of(input);
        TextLaws.hold(ENGLISH, text);
        TextLaws.same(
                "The reference tells which date, not what is one",
                text,
                TextLaws.spans(ENGLISH.recognize(text)),
                TextLaws.spans(ENGLISH.asOf(LocalDate.of(2026, 12, 31)).recognize(text)));
    }
}
