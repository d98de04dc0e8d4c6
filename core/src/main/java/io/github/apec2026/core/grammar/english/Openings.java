package io.github.apec2026.core.grammar.english;

import java.util.Locale;
import java.util.Set;

/** How a text begins that leans on what precedes it: with a pronoun, a conjunction, or a word such as "also". */
final class Openings {

    private static final Set<String> WORDS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "his",
            "her",
            "its",
            "their",
            "this",
            "that",
            "these",
            "those",
            "which",
            "and",
            "but",
            "or",
            "nor",
            "yet",
            "so",
            "also",
            "because",
            "therefore",
            "thus",
            "hence",
            "however",
            "moreover",
            "furthermore",
            "besides",
            "instead",
            "likewise",
            "additionally",
            "consequently",
            "meanwhile",
            "nevertheless");

    /** Words of which a second one makes such an opening: "on these", "in addition", "the latter". */
    private static final Set<String> PAIRS = Set.of(
            "in addition",
            "as well",
            "on this",
            "on that",
            "on these",
            "on those",
            "on it",
            "on them",
            "for this",
            "for these",
            "for it",
            "for them",
            "of this",
            "of these",
            "of those",
            "of them",
            "with this",
            "with that",
            "with these",
            "with it",
            "with them",
            "by this",
            "by these",
            "by it",
            "by them",
            "to this",
            "to these",
            "from this",
            "from these",
            "in this",
            "in these",
            "the latter",
            "the former");

    /** These are family names too, before a given name. */
    private static final Set<String> FAMILY_NAMES = Set.of("he", "she", "so", "yet", "her");

    private Openings() {}

    /** The opening, as the text has it; empty when the text begins for itself. */
    static String of(String text) {
        int end = endOfWord(text, 0);
        String word = text.substring(0, end);
        String folded = word.toLowerCase(Locale.ROOT);
        // Only the first letter may be a capital: IT, WHO and THIS are acronyms or headings.
        if (word.isEmpty() || !word.endsWith(folded.substring(1))) {
            return "";
        }
        int next = end + 1;
        boolean hasNext = next < text.length() && text.charAt(end) == ' ';
        if (WORDS.contains(folded)) {
            boolean isName = hasNext && FAMILY_NAMES.contains(folded) && Character.isUpperCase(text.charAt(next));
            boolean isCompound = end < text.length() && text.charAt(end) == '-';
            // "Those who build piers" are named by what follows.
            boolean isExplained = folded.equals("those") && hasNext && text.startsWith("who ", next);
            return isName || isCompound || isExplained ? "" : word;
        }
        int endOfNext = hasNext ? endOfWord(text, next) : end;
        String pair = folded + " " + text.substring(Math.min(next, endOfNext), endOfNext);
        return PAIRS.contains(pair) ? text.substring(0, endOfNext) : "";
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
