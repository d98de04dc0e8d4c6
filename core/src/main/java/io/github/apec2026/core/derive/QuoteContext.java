package io.github.apec2026.core.derive;

import io.github.apec2026.core.text.Spelling;

/**
 * A quote with the text around it, as far as that is known, in one {@link Spelling}.
 *
 * @param text the words with the text around them; the words alone where the text is not at hand
 * @param start where the words start in it
 * @param end where they end, exclusive
 */
public record QuoteContext(String text, int start, int end) {

    /** Words of which only they themselves are known. */
    public static QuoteContext alone(String words) {
        String spelling = Spelling.ofName(words);
        return new QuoteContext(spelling, 0, spelling.length());
    }

    /** Words between the text before and after them. */
    public static QuoteContext between(String before, String words, String behind) {
        String spelling = Spelling.ofName(words);
        String full = Spelling.ofName(before + words + behind);
        int start = full.indexOf(spelling, Spelling.ofName(before).length());
        // Not there only when a mark at the edge combines with its neighbour into one character.
        return start < 0 ? alone(words) : new QuoteContext(full, start, start + spelling.length());
    }

    /** Whether nothing is known of the text around the words. */
    public boolean isAlone() {
        return start == 0 && end == text.length();
    }

    /** The words. */
    public String words() {
        return text.substring(start, end);
    }
}
