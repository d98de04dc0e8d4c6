package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;

/**
 * A claim with everything that says why: its words, where they are, on what it rests.
 *
 * @param value the value
 * @param words the words of the document, in the order in which they are joined; empty where it needs none
 * @param wordsLang the language of the words
 * @param number the number of the document, or the letter of the register
 * @param document the document, with a link to the passage on its page; empty for what no document says
 * @param passage the place of the passage in the document; empty for what no document says
 * @param basis the basis in one word
 * @param basisCode its code, for its colour
 * @param basisSign its sign, for readers who see no colours
 * @param outcome how the value comes from the words, in a sentence
 * @param because the editors' reason; empty where the words say it
 * @param according whom the document names as its source
 * @param rank the rank where it is not the usual one; else empty
 * @param citation the citation to copy; empty for what no document says
 */
public record ClaimCard(
        Shown value,
        List<String> words,
        String wordsLang,
        String number,
        Optional<Shown> document,
        String passage,
        String basis,
        String basisCode,
        String basisSign,
        String outcome,
        String because,
        List<Shown> according,
        String rank,
        String citation) {

    /** Takes unmodifiable copies of the lists. */
    public ClaimCard {
        words = List.copyOf(words);
        according = List.copyOf(according);
    }
}
