package io.github.apec2026.core.grammar.chinese;

import java.util.ArrayList;
import java.util.List;

/**
 * The titles and names that Chinese puts in brackets: 《…》 and 〈…〉, and 「…」, 『…』 or “…” where they are short and quote no sentence. Of
 * brackets within brackets the outermost that hold a name count.
 */
final class Titles {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUOTED_NAME = 16;
    private static final String OPENING = "《〈「『“";
    private static final String CLOSING = "》〉」』”";

    /** How many of the brackets are those of titles alone. */
    private static final int TITLES = 2;

    private static final String SENTENCE_MARKS = "，。！？；：…!?;\n";

    /** What one says before a quotation, as the last character of the verb; with a mark behind it, and without. */
    private static final String SAYING = "说說道问問称稱示出调調答喊释釋";

    private static final String SAYING_AT_ONCE = "说說问問喊";

    /** What begins and what ends a sentence more often than a name. */
    private static final String SENTENCE_BEGINS = "我你他她您";

    private static final String SENTENCE_ENDS = "了吗嗎呢吧啊呀";

    private final String text;
    private final List<int[]> titles = new ArrayList<>();
    /** The open brackets, innermost last: the position of each. */
    private final List<Integer> open = new ArrayList<>();

    private final int[] openOfKind = new int[OPENING.length()];

    private Titles(String text) {
        this.text = text;
    }

    static List<int[]> in(String text) {
        Titles titles = new Titles(text);
        for (int i = 0; i < text.length(); i++) {
            titles.read(i);
        }
        return titles.titles;
    }

    private void read(int at) {
        int opens = OPENING.indexOf(text.charAt(at));
        if (opens >= 0) {
            open.add(at);
            openOfKind[opens]++;
            return;
        }
        int closes = CLOSING.indexOf(text.charAt(at));
        if (closes >= 0 && openOfKind[closes] > 0) {
            close(closes, at);
        }
    }

    /** Closes the innermost bracket of a kind; those within it that were never closed open nothing. */
    private void close(int closes, int at) {
        int kind;
        int begin;
        do {
            begin = open.remove(open.size() - 1);
            kind = OPENING.indexOf(text.charAt(begin));
            openOfKind[kind]--;
        } while (kind != closes);
        if (kind < TITLES ? isTitle(begin, at) : isName(begin, at)) {
            while (!titles.isEmpty() && titles.get(titles.size() - 1)[0] > begin) {
                titles.remove(titles.size() - 1);
            }
            titles.add(new int[] {begin + 1, at});
        }
    }

    private boolean isTitle(int begin, int end) {
        if (end == begin + 1 || end - begin > LONGEST_TITLE) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private boolean isName(int begin, int end) {
        if (end == begin + 1 || end - begin - 1 > LONGEST_QUOTED_NAME || isSaid(begin)) {
            return false;
        }
        for (int i = begin + 1; i < end; i++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return SENTENCE_BEGINS.indexOf(text.charAt(begin + 1)) < 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) < 0;
    }

    /** Whether what the bracket at {@code begin} opens is what somebody says. */
    private boolean isSaid(int begin) {
        char before = begin > 0 ? text.charAt(begin - 1) : Text.NOTHING;
        boolean mark = before == '：' || before == ':' || before == '，';
        char verb = mark && begin > 1 ? text.charAt(begin - 2) : before;
        return (mark ? SAYING : SAYING_AT_ONCE).indexOf(verb) >= 0;
    }
}
