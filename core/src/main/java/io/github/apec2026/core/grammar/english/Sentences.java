package io.github.apec2026.core.grammar.english;

import java.util.Locale;
import java.util.Set;

/** Where English sentences end: at a mark that white space or a quotation mark follows, but not behind an abbreviation. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mr", "mrs", "ms",
            "dr", "prof", "st", "no", "nos", "vs", "etc", "inc", "ltd", "co", "corp", "gen", "gov", "sen", "rep", "vol",
            "fig", "approx", "est");

    private Sentences() {}

    static int end(String text, int at) {
        int begin = at; // white space belongs to the sentence behind it
        while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i;
            }
            if (c == '!' || c == '?' || (c == '.' && !isAbbreviation(text, i))) {
                int end = i + 1;
                while (end < text.length() && isClosing(text.charAt(end))) {
                    end++;
                }
                if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
                    return end;
                }
            }
        }
        return text.length();
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '\u201D' || c == '\'' || c == '\u2019' || c == ')' || c == ']';
    }

    /** Whether the word before the point is a known abbreviation, a single letter, or has points within (U.S.). */
    private static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start == point) {
            return false;
        }
        boolean single = point - start == 1;
        return single || ABBREVIATIONS.contains(text.substring(start, point).toLowerCase(Locale.ROOT));
    }
}
