package io.github.apec2026.core.grammar.korean;

import io.github.apec2026.core.grammar.kernel.Characters;

/** A Korean text; its words are as printed. */
final class KoreanText extends Characters {

    KoreanText(String printed) {
        super(printed, printed.toCharArray());
    }

    /** Whether a syllable is at {@code at}. */
    boolean isSyllable(int at) {
        return at(at) >= '가' && at(at) <= '힣';
    }

    /** Behind 부터, 에서 or a dash that joins two ends at {@code at}; {@code at} where there is none. */
    int skipTo(int at) {
        int i = has(at, "부터") || has(at, "에서") ? skipSpace(at + 2) : at;
        boolean dash = i == at && (at(at) == '-' || at(at) == '~' || at(at) == '∼');
        return dash ? at + 1 : i;
    }
}
