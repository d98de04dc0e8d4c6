package io.github.apec2026.core.grammar.english;

/**
 * Where English sentences end: at a mark followed by white space and no small letter, over closing quotes and brackets;
 * not behind an abbreviation, unless a word follows with which sentences begin ("in the U.S. The").
 */
final class Sentences {

    private static final WordSet TITLES =
            WordSet.of("mr mrs ms dr prof gen gov sen rep lt col sgt capt maj adm hon rev st mt ft messrs mme");
    private static final WordSet CAPITALISED =
            WordSet.of("jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu"
                    + " thur thurs fri sat sun inc ltd co corp jr sr ave blvd rd dept univ bros pres");
    private static final WordSet ANY = WordSet.of("vs etc al approx est ca cf viz incl excl vol");
    private static final WordSet NUMBERED = WordSet.of("no nos pp fig figs sec art ch para");
    private static final WordSet BEGINNINGS =
            WordSet.of("the in it he she they we but and a an this that these those on at"
                    + " for however meanwhile as if when after since there his her its their our to from with by during under"
                    + " according earlier then what who most some many all both");

    private Sentences() {}

    /** The end of the sentence that holds a position. */
    static int end(String text, int at) {
        int i = at; // white space belongs to the sentence behind it
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && text.charAt(i) != '\n') {
            int behind = i + 1;
            if (isEnd(text, i)) {
                while (behind < text.length() && (isMark(text.charAt(behind)) || isClosing(text.charAt(behind)))) {
                    behind++;
                }
                if (endsBefore(text, behind)) {
                    return behind;
                }
            }
            i = behind;
        }
        return i;
    }

    /** Whether a mark is there that ends a sentence, as far as what precedes it tells. */
    static boolean isEnd(String text, int at) {
        return isMark(text.charAt(at)) && !(text.charAt(at) == '.' && isAbbreviation(text, at));
    }

    private static boolean isMark(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '\'' || c == '’' || c == ')' || c == ']';
    }

    /** Whether white space is there and no small letter follows on the line: not within 3.5, nor in "Why?" he asked. */
    private static boolean endsBefore(String text, int at) {
        int next = word(text, at);
        return at >= text.length()
                || text.charAt(at) == '\n'
                || (next > at && !(next < text.length() && Character.isLowerCase(text.charAt(next))));
    }

    /** The first character behind spaces. */
    private static int word(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a point is that of an abbreviation, an initial, or a number in a list, and ends no sentence. */
    private static boolean isAbbreviation(String text, int point) {
        int start = point;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start == point) {
            return false;
        }
        boolean line = start == 0 || text.charAt(start - 1) == '\n';
        int next = word(text, point + 1);
        if (line && Character.isDigit(text.charAt(start))) {
            return point - start < 3;
        }
        boolean capital = Character.isUpperCase(text.charAt(start));
        if (capital && TITLES.has(text, start, point)) {
            return true;
        }
        if (NUMBERED.has(text, start, point)) {
            return next < text.length() && Character.isDigit(text.charAt(next));
        }
        boolean letter = point - start == 1 && Character.isLetter(text.charAt(start));
        boolean known = letter || ANY.has(text, start, point) || (capital && CAPITALISED.has(text, start, point));
        return known && !beginsSentence(text, next);
    }

    private static boolean beginsSentence(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at && Character.isUpperCase(text.charAt(at)) && BEGINNINGS.has(text, at, end);
    }
}
