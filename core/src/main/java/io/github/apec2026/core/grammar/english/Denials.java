package io.github.apec2026.core.grammar.english;

import io.github.apec2026.recognition.Direction;

/** Tells what the words before a word of change make of it: "did not fall", "neither rose nor fell", "negative growth". */
final class Denials {

    private static final int FARTHEST = 5;
    private static final WordSet NEGATIONS = WordSet.of(
            "not never no neither nor without avoid avoided avoids avoiding prevent"
                    + " prevented averted avert halted stopped denied cannot fail failed fails whether instead rather hardly ruled");
    private static final WordSet ENDS = WordSet.of("but while which because although though");

    private Denials() {}

    static boolean isDenied(Tokens t, int word, Direction direction) {
        boolean or = t.same(word - 1, "or") || t.same(word - 1, "nor") || t.symbol(word - 1) == '/';
        if (or && ChangeWords.ofAny(t, word - 2) == ChangeWords.opposite(direction)) {
            return true;
        }
        for (int k = word - 1; k > word - FARTHEST && (t.isWord(k) || t.symbol(k) == '-'); k--) {
            if (ENDS.has(t, k)) {
                return false;
            }
            boolean only = t.same(k, "not") && (t.same(k + 1, "only") || t.same(k + 1, "just"));
            if ((NEGATIONS.has(t, k) && !only) || isContracted(t, k)) {
                return true;
            }
        }
        return false;
    }

    /** The direction, or its opposite for "negative growth". */
    static Direction turned(Tokens t, int word, Direction direction) {
        boolean negative = t.same(word - 1, "negative") || t.same(word - 2, "negative");
        return negative && t.same(word, "growth") ? ChangeWords.opposite(direction) : direction;
    }

    private static boolean isContracted(Tokens t, int k) {
        int length = t.length(k);
        return length > 4 && t.isWord(k) && Characters.plain(t.at(k, length - 2)) == '\'' && t.at(k, length - 1) == 't';
    }
}
