package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases of several tokens, written with a space between, each with a number or a sign. A forward table finds the longest that begins at a token, a backward one the longest that
 * ends before a token.
 */
final class PhraseTable {

    /** The last or first token of what was found, past the end of the phrase in the direction of reading, and its number. */
    record Hit(int next, int value) {}

    private record Phrase(List<String> words, int value) {}

    /** That there is none. */
    static final Hit NOTHING = new Hit(-1, -1);

    private final WordIndex firsts = new WordIndex(256);
    private final List<List<Phrase>> phrases = new ArrayList<>();
    private final int step;

    private PhraseTable(String lines, int step) {
        this.step = step;
        int line = 0;
        while (line < lines.length()) {
            int end = lines.indexOf('\n', line);
            int equals = lines.indexOf('=', line);
            add(lines.substring(line, equals), number(lines, equals + 1, end));
            line = end + 1;
        }
    }

    /** A number, or the character of a sign. */
    private static int number(String lines, int from, int to) {
        char first = lines.charAt(from);
        return Characters.isDigit(first) ? Integer.parseInt(lines.substring(from, to)) : first;
    }

    static PhraseTable forward(String lines) {
        return new PhraseTable(lines, 1);
    }

    static PhraseTable backward(String lines) {
        return new PhraseTable(lines, -1);
    }

    private void add(String phrase, int value) {
        List<String> words = new ArrayList<>(4);
        int at = 0;
        while (at < phrase.length()) {
            int space = phrase.indexOf(' ', at);
            int end = space < 0 ? phrase.length() : space;
            words.add(step > 0 ? words.size() : 0, phrase.substring(at, end));
            at = end + 1;
        }
        int first = firsts.add(words.get(0));
        if (first == phrases.size()) {
            phrases.add(new ArrayList<>());
        }
        phrases.get(first).add(new Phrase(words, value));
    }

    /** The first words of the phrases, in the direction of the table. */
    List<String> firstWords() {
        List<String> words = new ArrayList<>(phrases.size());
        for (List<Phrase> ofWord : phrases) {
            words.add(ofWord.get(0).words.get(0));
        }
        return words;
    }

    /** The longest phrase from a token on, in the direction of the table; its {@code next} is -1 where there is none. */
    Hit at(Tokens tokens, int token) {
        int first = tokens.find(token, firsts);
        if (first < 0) {
            return NOTHING;
        }
        Phrase best = null;
        for (Phrase phrase : phrases.get(first)) {
            if ((best == null || phrase.words.size() > best.words.size())
                    && matches(phrase.words, step, tokens, token)) {
                best = phrase;
            }
        }
        return best == null ? NOTHING : new Hit(token + step * best.words.size(), best.value);
    }

    private static boolean matches(List<String> words, int step, Tokens tokens, int token) {
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.same(token + step * i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
