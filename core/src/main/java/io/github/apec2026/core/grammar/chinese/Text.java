package io.github.apec2026.core.grammar.chinese;

/** A text in one script and width, with the few questions that every rule asks of it. Positions are those of the text as printed. */
final class Text {

    /** What is outside the text. */
    static final char NOTHING = '\0';

    private final String printed;
    private final char[] folded;

    Text(String printed) {
        this.printed = printed;
        this.folded = Script.fold(printed);
    }

    int length() {
        return folded.length;
    }

    /** The folded character, or {@link #NOTHING} outside the text. */
    char at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : NOTHING;
    }

    /** A part of the text as printed. */
    String printed(int start, int end) {
        return printed.substring(start, end);
    }

    /** Whether {@code word} is at {@code at}. */
    boolean has(int at, String word) {
        if (at < 0 || at + word.length() > folded.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (folded[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Behind at most two spaces. */
    int skipSpace(int at) {
        int i = at;
        while (i < at + 2 && at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Before at most two spaces that end at {@code end}. */
    int skipSpaceBack(int end) {
        int i = end;
        while (i > end - 2 && at(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    boolean isDigit(int i) {
        return isDigit(at(i));
    }

    boolean isLetter(int i) {
        return isLetter(at(i));
    }

    boolean isHan(int i) {
        char c = at(i);
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** Whether nothing but spaces stands on the line outside {@code start} to {@code end}; looks at no more than two of them. */
    boolean isWhole(int start, int end) {
        return isLineBreak(skipSpaceBack(start) - 1) && isLineBreak(skipSpace(end));
    }

    private boolean isLineBreak(int i) {
        return i < 0 || i >= folded.length || folded[i] == '\n';
    }

    /** Whether a phrase ends here: punctuation, or the end of the text. */
    boolean isStop(int i) {
        char c = at(i);
        return c != ' ' && c != '-' && c != '/' && c != '%' && !isHan(i) && !isDigit(c) && !isLetter(c);
    }

    /** Whether {@code c} is one of {@code characters}. */
    static boolean isIn(String characters, char c) {
        return characters.indexOf(c) >= 0;
    }

    /** Whether an amount ends here: at a stop, or before a particle. */
    boolean isEnd(int i) {
        return isStop(i) || isIn("的了吗呢吧啊呀", at(i));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
    }

    /** Whether a range may be written with this character: 至, 到 or a dash. */
    static boolean isTo(char c) {
        return c == '至' || c == '到' || isDash(c);
    }

    static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '~' || c == '～';
    }

    /** Behind the word or dash that joins two ends of a range at {@code at}, or {@code at} when there is none. */
    int skipTo(int at) {
        int i = skipSpace(at);
        if (!isTo(at(i))) {
            return at;
        }
        boolean dashes = isDash(at(i)) && at(i + 1) == at(i);
        return skipSpace(i + (dashes ? 2 : 1));
    }
}
