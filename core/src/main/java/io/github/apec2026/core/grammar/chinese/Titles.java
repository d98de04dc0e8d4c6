package io.github.apec2026.core.grammar.chinese;

import java.util.ArrayList;
import java.util.List;

/** The titles and names that Chinese puts in brackets: 《…》, and 「…」 where it is short and holds no sentence. */
final class Titles {

    private static final int LONGEST_QUOTED_NAME = 16;
    private static final String OPENING = "《「『";
    private static final String CLOSING = "》」』";
    private static final String SENTENCE_MARKS = "，。！？；";

    private Titles() {}

    static List<int[]> in(String text) {
        List<int[]> titles = new ArrayList<>();
        int[] closing = new int[CLOSING.length()]; // the next of each, looked for once
        for (int i = 0; i < text.length(); i++) {
            int bracket = OPENING.indexOf(text.charAt(i));
            if (bracket >= 0) {
                if (closing[bracket] >= 0 && closing[bracket] <= i) {
                    closing[bracket] = text.indexOf(CLOSING.charAt(bracket), i + 1);
                }
                int end = closing[bracket];
                if (end > i + 1 && (bracket == 0 || isName(text, i + 1, end))) {
                    titles.add(new int[] {i + 1, end});
                    i = end;
                }
            }
        }
        return titles;
    }

    private static boolean isName(String text, int start, int end) {
        if (end - start > LONGEST_QUOTED_NAME) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
