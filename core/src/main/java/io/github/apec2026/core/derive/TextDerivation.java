package io.github.apec2026.core.derive;

import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.value.LocalizedText;

/** Derives names, titles and tokens: the words are, or hold, the text in the same spelling. */
final class TextDerivation {

    private TextDerivation() {}

    static DerivationResult derive(LocalizedText value, Words words, boolean inferred) {
        if (words.cutWord()) {
            return DerivationResult.mismatch(DerivationResult.PART_OF_A_WORD);
        }
        // A name in the alphabet of another language may be printed as it is; but words say no name that they do not
        // print.
        boolean says = true;
        for (String text : value.texts().values()) {
            says &= text.equals(words.text()) || Spelling.of(text).equals(Spelling.of(words.text()));
        }
        return says
                ? DerivationResult.EXACT
                : DerivationResult.mismatch("\"" + words.text() + "\"").orInferred(inferred);
    }

    static DerivationResult derive(String value, Words words, boolean inferred) {
        if (words.cutWord()) {
            return DerivationResult.mismatch(DerivationResult.PART_OF_A_WORD);
        }
        String spelling = Spelling.of(words.text());
        String token = Spelling.of(value);
        if (spelling.equals(token)) {
            return DerivationResult.EXACT;
        }
        return Spelling.contains(spelling, token)
                ? DerivationResult.CONTAINED
                : DerivationResult.mismatch("\"" + words.text() + "\"").orInferred(inferred);
    }
}
