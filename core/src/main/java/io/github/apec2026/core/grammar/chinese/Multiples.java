package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;

/** Words of English that multiply Arabic digits: 5 million, 3bn, 125 USD million. */
final class Multiples {

    private static final WordTable WORDS = WordTable.of("thousand=3 million=6 billion=9 trillion=12 bn=9 k!金=3 K!金=3");

    private Multiples() {}

    /** Behind the word at {@code at}; {@code at} when there is none. */
    static int skip(Text text, int at) {
        int end = WORDS.skip(text, at);
        return text.isLetter(end) ? at : end;
    }

    /** The power of ten that the word at {@code at} multiplies by. */
    static int power(Text text, int at) {
        return Integer.parseInt(WORDS.value(WORDS.find(text, at)));
    }
}
