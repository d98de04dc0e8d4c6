package io.github.apec2026.core.grammar.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in English text: runs of capitalised words, joined by small words between two of them, and titles in quotation marks. A single
 * capitalised word at the start of a sentence is no name by its capital alone, unless it has a second capital (APEC) or is a name within
 * another sentence; nor are articles and the like that begin a sentence a part of one.
 */
final class CapitalisedNames {

    private static final WordSet JOINTS = WordSet.of("of the for and on de von van al bin &");
    private static final WordSet NEVER =
            WordSet.of("i monday tuesday wednesday thursday friday saturday sunday january february"
                    + " march april may june july august september october november december jan feb mar apr jun jul aug sep sept"
                    + " oct nov dec mr mrs ms dr");
    private static final WordSet SMALL = WordSet.of(
            "the a an in on at by for from with without as and or but nor if when while"
                    + " since until after before during about over under between among of to into this that these those it he she"
                    + " they we you his her their our its my your who what where why how which there here then now also however"
                    + " meanwhile moreover furthermore although though because so yet not no all some many most more several each"
                    + " every both one two three today yesterday tomorrow additionally currently according earlier later");
    private static final WordSet BODIES = WordSet.of(
            "commission committee ministry department bureau office agency institute"
                    + " centre center council forum association organization organisation bank authority administration university");
    private static final int MOST_WORDS_BEHIND_AND = 5;

    private final String text;
    private final List<int[]> names = new ArrayList<>();
    /** What is a name in the middle of a sentence. */
    private final Set<String> sure = new HashSet<>();
    /** The places in the list of single words that begin a sentence. */
    private final Set<Integer> doubtful = new HashSet<>();

    private CapitalisedNames(String text) {
        this.text = text;
    }

    /** The names of a text, each its start and its end, exclusive. */
    static List<int[]> in(String text) {
        CapitalisedNames reader = new CapitalisedNames(text);
        reader.read();
        return reader.chosen();
    }

    private void read() {
        int i = 0;
        boolean starts = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            int title = QuotedTitles.end(text, i);
            if (title > 0) {
                names.add(new int[] {i + 1, title});
                starts = false;
                i = title + 1;
            } else if (!Character.isLetterOrDigit(c)) {
                starts |= c == '\n' || c == ':' || QuotedTitles.opens(text, i) || Sentences.isEnd(text, i);
                i++;
            } else {
                i = Character.isUpperCase(c) ? readRun(i, starts) : wordEnd(i);
                starts = false;
            }
        }
    }

    /** Reads the run of capitalised words that begins there, and answers where it ends. */
    private int readRun(int start, boolean starts) {
        int first = wordEnd(start);
        if (SMALL.has(text, start, first)) {
            return first;
        }
        int end = runEnd(start, first);
        if (end > first) {
            names.add(new int[] {start, end});
        } else if (!NEVER.has(text, start, first)) {
            if (starts && !hasSecondCapital(start, first)) {
                doubtful.add(names.size());
            } else {
                sure.add(text.substring(start, first));
            }
            names.add(new int[] {start, first});
        }
        return end;
    }

    private List<int[]> chosen() {
        List<int[]> chosen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int[] name = names.get(i);
            if (!doubtful.contains(i) || sure.contains(text.substring(name[0], name[1]))) {
                chosen.add(name);
            }
        }
        return chosen;
    }

    private boolean hasSecondCapital(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The end of the run of capitalised words that has a first one. */
    private int runEnd(int start, int firstEnd) {
        int end = firstEnd;
        int word = start;
        int behind = firstEnd;
        boolean of = false;
        int next = next(word, behind);
        while (next > 0) {
            int wordEnd = wordEnd(next);
            boolean name = Character.isUpperCase(text.charAt(next)) && !NEVER.has(text, next, wordEnd);
            boolean number = text.charAt(next - 1) == '-' && Character.isDigit(text.charAt(next));
            boolean and = isAnd(next, wordEnd);
            if (name || number) {
                end = wordEnd;
            } else if (!JOINTS.has(text, next, wordEnd) || (and && !of && !endsAsBody(next, wordEnd))) {
                return end;
            }
            of |= text.startsWith("of ", next) || text.startsWith("for ", next);
            word = next;
            behind = wordEnd;
            next = next(word, behind);
        }
        return end;
    }

    private boolean isAnd(int start, int end) {
        return end - start == 3 && text.startsWith("and", start);
    }

    /** Whether the capitalised words behind an "and" end as "Reform Commission" does. */
    private boolean endsAsBody(int and, int andEnd) {
        int word = and;
        int behind = andEnd;
        boolean body = false;
        for (int count = 0; count < MOST_WORDS_BEHIND_AND; count++) {
            int next = next(word, behind);
            if (next < 0 || !Character.isUpperCase(text.charAt(next))) {
                return body;
            }
            word = next;
            behind = wordEnd(next);
            body = BODIES.has(text, word, behind);
        }
        return body;
    }

    /** Where the next word of a run may begin: behind a space, a hyphen, or the point of an initial; or -1. */
    private int next(int word, int end) {
        boolean initial = end - word == 1 && text.startsWith(". ", end) && Character.isUpperCase(text.charAt(word));
        int at = initial ? end + 2 : end + 1;
        boolean joined = initial || text.startsWith(" ", end) || text.startsWith("-", end);
        boolean more = joined && at < text.length();
        return more && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '&') ? at : -1;
    }

    /** The end of a word, with what belongs to it of "O'Brien", "Xi'an" and "U.S.". */
    private int wordEnd(int start) {
        int i = start + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || isApostropheWithin(i))) {
            i++;
        }
        int acronym = start;
        while (acronym + 1 < text.length()
                && Character.isUpperCase(text.charAt(acronym))
                && text.charAt(acronym + 1) == '.') {
            acronym += 2;
        }
        return acronym > start + 2 ? acronym : i;
    }

    /** Whether an apostrophe is between letters and begins no ending: not that of "China's" or "we're". */
    private boolean isApostropheWithin(int i) {
        if (!Characters.isApostrophe(text.charAt(i)) || i + 2 >= text.length()) {
            return false;
        }
        boolean letters = Character.isLetter(text.charAt(i + 1)) && Character.isLetter(text.charAt(i + 2));
        return letters
                && !text.startsWith("re", i + 1)
                && !text.startsWith("ve", i + 1)
                && !text.startsWith("ll", i + 1);
    }
}
