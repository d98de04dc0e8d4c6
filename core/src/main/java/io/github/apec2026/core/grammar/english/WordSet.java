package io.github.apec2026.core.grammar.english;

/** A few words that matter to one rule. */
final class WordSet {

    private final WordIndex words;

    private WordSet(int most) {
        words = new WordIndex(most);
    }

    /** The words of a line, with a space between. */
    static WordSet of(String line) {
        WordSet set = new WordSet(line.length() / 4);
        int at = 0;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            set.words.add(line.substring(at, end));
            at = end + 1;
        }
        return set;
    }

    /** Whether one of them is at a position of a text; upper and lower case are the same. */
    boolean has(String text, int start, int end) {
        return words.find(text, start, end) >= 0;
    }

    /** Whether a token is one of them. */
    boolean has(Tokens t, int i) {
        return t.find(i, words) >= 0;
    }
}
