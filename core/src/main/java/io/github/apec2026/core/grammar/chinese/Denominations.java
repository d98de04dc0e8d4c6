package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import org.jspecify.annotations.Nullable;

/** The name or code of a currency behind an amount that says which one it is: $5百萬（美元）, $5 CAD, 3億元(USD), 三百萬（美元）. */
final class Denominations {

    /** A currency and where its words end. */
    record Named(String currency, int end) {}

    private static final WordTable ADJECTIVES = WordTable.of("加拿大!元=CAD 澳洲!元=AUD Canadian=CAD Australian=AUD");

    private Denominations() {}

    /** The currency in brackets at {@code at}, or without them where {@code bare} allows it; null when there is none. */
    static @Nullable Named read(Text text, int at, boolean bare) {
        int begin = text.skipSpace(at);
        boolean bracket = text.at(begin) == '(' || text.at(begin) == '[';
        if (!bracket && !bare) {
            return null;
        }
        int word = bracket ? text.skipSpace(begin + 1) : begin;
        WordTable words = Currencies.NAMES.has(text, word) ? Currencies.NAMES : Currencies.CODES;
        int entry = words.find(text, word);
        if (entry < 0) {
            words = ADJECTIVES;
            entry = words.find(text, word);
        }
        int end = entry < 0 ? word : word + words.length(entry);
        String value = entry < 0 ? "" : words.value(entry);
        int close = text.skipSpace(end);
        boolean closed = bracket ? text.at(close) == ')' || text.at(close) == ']' : !isNext(text, end, words);
        if (entry < 0 || !closed || "$".equals(value) || Currencies.digits(value) > 0 || isMain(text, word)) {
            return null;
        }
        return new Named(Currencies.code(value), bracket ? at : end);
    }

    /** 元 and 塊 by themselves do not say whose they are. */
    private static boolean isMain(Text text, int at) {
        char c = text.at(at);
        return (c == '元' || c == '圆' || c == '块') && !Currencies.PREFIXES.has(text, at + 1);
    }

    /** Whether a code goes on, or belongs to the amount behind it. */
    private static boolean isNext(Text text, int end, WordTable words) {
        boolean letters = text.isLetter(end - 1) && text.isLetter(end);
        return letters || text.isDigit(words == Currencies.NAMES ? end : text.skipSpace(end));
    }
}
