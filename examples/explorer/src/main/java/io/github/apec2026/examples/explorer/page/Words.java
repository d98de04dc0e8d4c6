package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a text: what is between its spaces. */
final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Words() {}

    /** The words in their order; none of a blank text. */
    static List<String> of(String text) {
        return SPACES.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
