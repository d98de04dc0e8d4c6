package io.github.apec2026.core.verify;

import io.github.apec2026.core.language.Language;
import java.util.Arrays;

/** Where the sentences of a text end, found once: a sentence may be as long as its document, and have as many figures. */
final class SentenceEnds {

    private int[] ends = new int[64];
    private int size;

    SentenceEnds(String text, Language language) {
        for (int at = 0; at < text.length(); ) {
            int end = Math.max(at + 1, language.sentenceEnd(text, at));
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            ends[size++] = end;
            at = end;
        }
    }

    /** The end, exclusive, of the sentence that holds a position. */
    int behind(int position) {
        int found = Arrays.binarySearch(ends, 0, size, position + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < size ? ends[next] : position;
    }
}
