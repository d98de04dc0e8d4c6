package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.Characters;

/** A text in one script and width, with the few questions that every rule asks of it. Positions are those of the text as printed. */
final class Text extends Characters {

    /** Where the commas and digits that were walked over last begin and end. */
    private int groups;

    private int groupsEnd;

    Text(String printed) {
        super(printed, Script.fold(printed));
    }

    boolean isLetter(int i) {
        return isLetter(at(i));
    }

    boolean isHan(int i) {
        char c = at(i);
        return c >= '\u3400' && c <= '\u9FFF';
    }

    /** Whether only spaces are on the line outside {@code start} to {@code end}; looks at no more than two of them. */
    boolean isWhole(int start, int end) {
        return isLineBreak(skipSpaceBack(start) - 1) && isLineBreak(skipSpace(end));
    }

    /** Whether a line starts at {@code at}: that of the text or one behind others. */
    boolean startsLine(int at) {
        return isLineBreak(at - 1);
    }

    private boolean isLineBreak(int i) {
        return i < 0 || i >= length() || at(i) == '\n' || at(i) == '\r';
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

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '\u00C0' && c <= '\u024F' && c != '×' && c != '÷');
    }

    /**
     * Behind the groups of digits that follow {@code at}, a comma before each; {@code at} where there is none. The end is remembered for the
     * commas that lie before it, because each number of "1,2,3,4" asks for the same end.
     */
    int skipCommaGroups(int at) {
        if (at(at) != ',' || !isDigit(at + 1)) {
            return at;
        } else if (at < groups || at >= groupsEnd) {
            groups = at;
            groupsEnd = at;
            while (isDigit(groupsEnd) || (at(groupsEnd) == ',' && isDigit(groupsEnd + 1))) {
                groupsEnd++;
            }
        }
        return groupsEnd;
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
