package io.github.apec2026.examples.explorer.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What of a text is what was searched for: the text that was searched for where it is there as a whole, else each of its words. Case, width,
 * diacritics, spaces and punctuation do not count, as in a search; Latin words count from their beginning, Han characters anywhere. What a search finds
 * in another way of writing Chinese is not marked.
 */
public final class Highlights {

    private static final Highlights NONE = new Highlights("");

    private final List<String> words = new ArrayList<>();

    Highlights(String query) {
        addFolded(query);
        for (String word : Words.of(query)) {
            addFolded(word);
        }
    }

    private void addFolded(String text) {
        String folded = new Folding(text).folded.toString();
        if (!folded.isEmpty()) {
            words.add(folded);
        }
    }

    /** Of no search: nothing is marked. */
    public static Highlights none() {
        return NONE;
    }

    /** The parts of a text, in their order; together they are the text. */
    public List<Segment> in(String text) {
        Folding folding = new Folding(text);
        BitSet matched = new BitSet(text.length());
        if (!words.isEmpty() && !folding.mark(words.get(0), matched)) {
            words.forEach(word -> folding.mark(word, matched));
        }
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean isMatch = matched.get(at);
            int end = isMatch ? matched.nextClearBit(at) : matched.nextSetBit(at);
            int to = end < 0 ? text.length() : end;
            segments.add(new Segment(text.substring(at, to), isMatch));
            at = to;
        }
        return segments;
    }

    /** The letters and digits of a text as a search compares them, each with its place in the text. */
    private static final class Folding {
        private final String text;
        private final StringBuilder folded = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        Folding(String text) {
            this.text = text;
            for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
                add(text.codePointAt(place), place);
            }
        }

        private void add(int point, int place) {
            String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT);
            plain.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> {
                folded.appendCodePoint(letter);
                for (int i = 0; i < Character.charCount(letter); i++) {
                    places.add(place);
                }
            });
        }

        /** Marks where a word is; false when it is nowhere. */
        boolean mark(String word, BitSet matched) {
            boolean isThere = false;
            int at = folded.indexOf(word);
            while (at >= 0) {
                int from = places.get(at);
                if (isStart(from)) {
                    matched.set(from, end(places.get(at + word.length() - 1)));
                    isThere = true;
                }
                at = folded.indexOf(word, at + 1);
            }
            return isThere;
        }

        private boolean isStart(int place) {
            int point = text.codePointAt(place);
            return place == 0
                    || Character.isIdeographic(point)
                    || Character.isIdeographic(text.codePointBefore(place))
                    || !Character.isLetterOrDigit(text.codePointBefore(place));
        }

        private int end(int place) {
            return place + Character.charCount(text.codePointAt(place));
        }
    }
}
