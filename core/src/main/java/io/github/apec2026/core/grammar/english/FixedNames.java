package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.english.Amount.Form;

/** Tells numbers that are names, or parts of names, from those that count: chapters, models, telephones, "Five-Year Plan". */
final class FixedNames {

    private static final WordSet ZERO_BEFORE = WordSet.of("net ground sub absolute patient near day");
    private static final WordSet ZERO_BEHIND =
            WordSet.of("tolerance carbon emission emissions hour sum in waste covid gravity");
    private static final WordSet ERAS = WordSet.of("bc bce ad ce");
    private static final PhraseTable FIXED = PhraseTable.forward("""
            three gorges=2
            three musketeers=2
            five eyes=2
            four seasons=2
            seven seas=2
            seven sisters=2
            six nations=2
            two sessions=2
            one belt=2
            """);

    private FixedNames() {}

    /** Where the fixed name ends that begins with a token and has a number for its first word; or -1. */
    static int fixed(Tokens t, int i) {
        return t.isCapitalised(i) && t.is(i, LexicalRole.CARDINAL)
                ? FIXED.at(t, i).next()
                : -1;
    }

    /** Whether digits that begin with a token belong to what they touch on the left: a model, a tag, a file. */
    static boolean isTiedBefore(Tokens t, int i) {
        if (!t.glued(i)) {
            return false;
        }
        if (t.isWord(i - 1) || (t.symbol(i - 1) == '-' && t.same(i - 2, "covid"))) {
            return true;
        }
        char before = t.symbol(i - 1);
        boolean joined = t.glued(i - 1) && (t.isWord(i - 2) || t.isDigits(i - 2));
        return switch (before) {
            case '-' ->
                (joined && t.isWord(i - 2) && t.first(i - 1) == '-' && !endsFigure(t, i - 2))
                        || (joined && t.symbol(i - 3) == '/' && DigitGroup.joins(t, i - 3));
            case '%' -> true;
            case '.', '/' -> (joined && t.isWord(i - 2)) || t.gluedSymbol(i - 2, '%');
            case '+' -> joined || t.isDigits(i + 1) || t.symbol(i + 1) == '(';
            case '#', '@', '^' -> true;
            case '\'' ->
                t.length(i - 1) == 2
                        || (t.length(i) == 2 && t.first(i - 1) == '’')
                        || (t.length(i) == 2 && t.startsWithZero(i));
            default -> t.length(i - 1) == 2;
        };
    }

    /** Whether a word ends a figure, from which a dash leads to another: "1.5 million-2 million". */
    private static boolean endsFigure(Tokens t, int i) {
        return t.is(i, LexicalRole.SCALE)
                || t.is(i, LexicalRole.SCALE_MARK)
                || t.is(i, LexicalRole.PERCENT)
                || (t.isDigits(i - 1)
                        && (t.is(i, LexicalRole.SCALE_LETTER)
                                || t.is(i, LexicalRole.MEASURE)
                                || t.is(i, LexicalRole.CURRENCY)));
    }

    /** Whether digits that end before a token belong to what they touch on the right. */
    static boolean isTiedBehind(Tokens t, int next) {
        if (!t.glued(next)) {
            return false;
        }
        if (t.isWord(next)) {
            return !t.is(next, LexicalRole.MEASURE) || t.goesOn(next + 1);
        }
        char behind = t.symbol(next);
        boolean letters = t.isWord(next + 1) && t.glued(next + 1);
        return behind == '^'
                || (behind == '+' && t.isDigits(next + 1) && t.glued(next + 1))
                || (behind == '-' && letters && t.isCapitalised(next + 1))
                || ((behind == '(' || behind == '&') && letters);
    }

    /** Whether a number is a year of another era: "44 BC". */
    static boolean isEra(Tokens t, int next) {
        boolean dotted = t.same(next, "b") && t.gluedSymbol(next + 1, '.') && t.same(next + 2, "c");
        return dotted || (ERAS.has(t, next) && t.isCapitals(next));
    }

    /** Whether a number is the time of a clock. */
    static boolean isClock(Tokens t, int next) {
        boolean dotted =
                (t.same(next, "a") || t.same(next, "p")) && t.gluedSymbol(next + 1, '.') && t.same(next + 2, "m");
        return dotted || t.is(next, LexicalRole.CLOCK) || t.same(next, "o'clock");
    }

    /** Whether a number follows a word that makes it a name: "Chapter 5", "iPhone 15", "Phase Two", "pages 3 to 5". */
    static boolean isNamed(Tokens t, int i, Amount amount) {
        boolean letter = t.isDigits(i) && amount.next() == i + 2 && t.length(i + 1) == 1 && t.isCapitals(i + 1);
        boolean small = letter || (amount.next() == i + 1 && (!t.isDigits(i) || t.length(i) < 7));
        boolean dotted = t.isDigits(i) && t.symbol(i + 1) == '.' && amount.next() == i + 3;
        if (!small && !dotted && !(isDesignated(t, i) && t.isDigits(i) && amount.form() == Form.DIGITS)) {
            return false;
        }
        int before = i - 1;
        for (int steps = 0; steps < 4 && isListed(t, before); steps++) {
            before -= t.isDigits(before - 1) ? 2 : 3;
        }
        return isSection(t, i, amount.next())
                || isDesignated(t, before + 1)
                || (before == i - 1 && (isModel(t, i, amount) || isTitle(t, i, amount)));
    }

    /** Whether the number before "to", "and" or a dash counts with the same word. */
    private static boolean isListed(Tokens t, int before) {
        boolean joins = t.same(before, "to")
                || t.same(before, "and")
                || t.same(before, "or")
                || t.symbol(before) == '-'
                || t.symbol(before) == ',';
        boolean serial = t.same(before, "and") && t.symbol(before - 1) == ',' && t.isDigits(before - 2);
        return (joins && t.isDigits(before - 1)) || serial;
    }

    private static boolean isDesignated(Tokens t, int i) {
        int first = i;
        while (first > i - 4 && t.isDigits(first - 1)) {
            first--;
        }
        boolean mark = (t.symbol(first - 1) == '.' || t.symbol(first - 1) == ':') && t.glued(first - 1);
        int before = mark ? first - 2 : first - 1;
        boolean group = t.same(i - 1, "of") && t.same(i - 2, "group") && t.isCapitalised(i - 2);
        boolean note = t.first(i - 1) == '§'
                || (t.symbol(i - 1) == '[' && t.symbol(i + 1) == ']')
                || isListMark(t, i)
                || (first < i && t.symbol(before) == '+' && t.glued(first));
        boolean no = t.same(before, "no") && before == i - 1 && !t.isCapitalised(before);
        return (t.is(before, LexicalRole.DESIGNATOR) && !no) || group || note;
    }

    /** "1." before the first word of a line, and "(1)". */
    private static boolean isListMark(Tokens t, int i) {
        boolean marked = t.gluedSymbol(i + 1, '.') || t.gluedSymbol(i + 1, ')');
        boolean line = t.startsSentence(i) && marked && t.isCapitalised(i + 2);
        boolean bracket = t.symbol(i - 1) == '(' && t.symbol(i + 1) == ')' && !t.is(i - 2, LexicalRole.CARDINAL);
        return t.length(i) < 3 && (line || bracket);
    }

    /** {@code 1.1.} before the words of a section, at the start of a sentence. */
    private static boolean isSection(Tokens t, int i, int next) {
        boolean mark = next == i + 3 && t.symbol(i + 1) == '.' && t.gluedSymbol(next, '.') && t.startsSentence(i);
        return mark && !t.startsLine(next + 1) && (t.isCapitalised(next + 1) || QuotedTitles.isMark(t.first(next + 1)));
    }

    /** A small number without a noun behind a capitalised word: "Falcon 9"; or a postal code. */
    private static boolean isModel(Tokens t, int i, Amount amount) {
        boolean capital = t.isCapitalised(i - 1) || (t.isWord(i - 1) && hasCapital(t.printed(i - 1)));
        boolean postal = t.length(i) == 5 || t.length(i) == 6;
        return t.isDigits(i)
                && (postal || t.length(i) < (t.isCapitals(i - 1) ? 5 : 4))
                && capital
                && (t.word(i - 1) == Word.UNKNOWN || t.is(i - 1, LexicalRole.CODE))
                && Nouns.counted(t, amount.next()) < 0;
    }

    private static boolean hasCapital(String word) {
        boolean capital = false;
        for (int i = 0; i < word.length() && !capital; i++) {
            capital = Character.isUpperCase(word.charAt(i));
        }
        return capital;
    }

    /** A capitalised number word among capitalised words: "Phase Two", "Group of Seven". */
    private static boolean isTitle(Tokens t, int i, Amount amount) {
        if (!t.isCapitalised(i) || t.isCapitals(i)) {
            return false;
        }
        boolean behind = t.isCapitalised(amount.next()) && !t.startsSentence(i);
        boolean before = t.isCapitalised(i - 1) && !t.isCapitals(i - 1) && !t.startsSentence(i);
        boolean group = t.same(i - 1, "of") && t.isCapitalised(i - 2);
        boolean inside = !t.startsSentence(i) && Nouns.counted(t, amount.next()) < 0;
        return behind || before || group || inside || isHyphenTitle(t, amount.next());
    }

    /** Whether a hyphen and a capital follow, as in "Five-Year Plan". */
    static boolean isHyphenTitle(Tokens t, int next) {
        return t.gluedSymbol(next, '-') && t.isCapitalised(next + 1) && t.glued(next + 1) && !t.isCapitals(next + 1);
    }

    /** Whether a number word with what follows is an idiom that counts nothing: "two-way", "net zero". */
    static boolean isIdiom(Tokens t, int i, int next) {
        boolean tail = t.gluedSymbol(next, '-') && t.is(next + 1, LexicalRole.IDIOM_TAIL);
        int behind = SpelledNumbers.joined(t, next);
        boolean zero = t.same(i, "zero")
                && next == i + 1
                && (ZERO_BEFORE.has(t, i - 1)
                        || (ZERO_BEFORE.has(t, i - 2) && t.symbol(i - 1) == '-')
                        || ZERO_BEHIND.has(t, behind));
        boolean clock =
                (t.same(i - 1, "past") || t.same(i - 1, "to")) && (t.same(i - 2, "half") || t.same(i - 2, "quarter"));
        boolean behindHyphen = t.glued(i) && t.symbol(i - 1) == '-' && t.isCapitalised(i);
        boolean once = t.same(i, "one") && t.gluedSymbol(next, '-') && t.same(next + 1, "time");
        return tail || once || zero || clock || behindHyphen;
    }
}
