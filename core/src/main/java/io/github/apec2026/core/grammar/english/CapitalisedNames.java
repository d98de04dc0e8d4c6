package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names in English text: runs of capitalised words, joined by small words between two of them. A single capitalised word at the
 * start of a sentence is no name by its capital alone, unless it has a second capital (APEC) or stands again within a sentence.
 */
final class CapitalisedNames {

    private static final Set<String> JOINTS =
            Set.of("of", "the", "for", "and", "on", "de", "von", "van", "al", "bin", "&");
    private static final Set<String> NEVER = Set.of(
            "i",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mr",
            "mrs",
            "ms",
            "dr");

    private CapitalisedNames() {}

    static List<int[]> in(String text) {
        List<int[]> names = new ArrayList<>();
        int i = 0;
        boolean starts = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                starts |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || isOpening(c);
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            if (Character.isUpperCase(c)) {
                int nameEnd = runEnd(text, end);
                boolean single = nameEnd == end;
                boolean name = single ? isSingleName(text.substring(i, end), starts) : true;
                if (name) {
                    names.add(new int[] {i, nameEnd});
                }
                end = nameEnd;
            }
            starts = false;
            i = end;
        }
        return names;
    }

    private static boolean isSingleName(String word, boolean starts) {
        if (NEVER.contains(word.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return !starts || hasSecondCapital(word);
    }

    private static boolean hasSecondCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of capitalised words behind a first one. */
    private static int runEnd(String text, int firstEnd) {
        int end = firstEnd;
        int i = firstEnd;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '-')) {
            int next = i + 1;
            int wordEnd =
                    next < text.length() && (Character.isLetterOrDigit(text.charAt(next)) || text.charAt(next) == '&')
                            ? wordEnd(text, next)
                            : next;
            if (wordEnd == next) {
                break;
            }
            String word = text.substring(next, wordEnd);
            if (Character.isUpperCase(word.charAt(0)) && !NEVER.contains(word.toLowerCase(Locale.ROOT))) {
                end = wordEnd;
            } else if (!JOINTS.contains(word)) {
                break;
            }
            i = wordEnd;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int i = start + 1;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '\u201C' || c == '(';
    }
}
