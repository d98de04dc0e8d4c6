package io.github.apec2026.examples.explorer.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the words of a text are in another one as words, and not as parts of longer ones: {@code Xi} is no word of {@code Yang Xing}. */
final class WholeWords {

    private final List<Pattern> words;

    WholeWords(String text) {
        this.words = Words.of(folded(text)).stream().map(WholeWords::pattern).toList();
    }

    /** Han characters are written without spaces, and every part of them counts as a word. */
    private static Pattern pattern(String word) {
        String literal = Pattern.quote(word);
        return Pattern.compile(
                word.codePoints().anyMatch(Character::isIdeographic)
                        ? literal
                        : "(?<![\\p{L}\\p{N}])" + literal + "(?![\\p{L}\\p{N}])");
    }

    /** Whether each word is in a text; none is in any. */
    boolean isIn(String text) {
        String folded = folded(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> word.matcher(folded).find());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
