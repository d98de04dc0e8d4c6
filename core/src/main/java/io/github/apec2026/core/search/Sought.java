package io.github.apec2026.core.search;

import io.github.apec2026.core.text.Characters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a search text, folded, in two readings. In the first, white space separates words: {@code Jin-ping} is {@code jinping}. In
 * the second, punctuation and a change of script separate them too: {@code SOM/ABAC} is {@code som} and {@code abac}. Immutable.
 */
record Sought(String letters, List<String> words, List<String> pieces) {

    static Sought of(String written) {
        String text = Folded.plain(written);
        Set<String> words = new LinkedHashSet<>();
        Set<String> pieces = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isSpace(text.charAt(i))) {
                add(text.substring(from, i), words);
                addPieces(text.substring(from, i), pieces);
                from = i + 1;
            }
        }
        return new Sought(Folded.of(text).letters(), List.copyOf(words), List.copyOf(pieces));
    }

    private static void addPieces(String chunk, Set<String> pieces) {
        Folded.Sort before = Folded.Sort.NONE;
        int from = 0;
        for (int i = 0; i < chunk.length(); ) {
            int c = chunk.codePointAt(i);
            Folded.Sort sort = Folded.Sort.of(c);
            if (parts(before, sort)) {
                add(chunk.substring(from, i), pieces);
                from = i;
            }
            before = sort;
            i += Character.charCount(c);
        }
        add(chunk.substring(from), pieces);
    }

    /** A digit and a letter beside it are one piece: SOM1. */
    private static boolean parts(Folded.Sort before, Folded.Sort sort) {
        return (before == Folded.Sort.NONE) != (sort == Folded.Sort.NONE)
                || (before == Folded.Sort.UNSPACED) != (sort == Folded.Sort.UNSPACED);
    }

    /** Signs between spaces, as in {@code R & D}, separate words and are not words. */
    private static void add(String part, Set<String> words) {
        Folded word = Folded.of(part);
        if (word.hasLetters()) {
            words.add(word.letters());
        }
    }
}
