package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.kernel.DurationUnit;
import io.github.apec2026.core.grammar.kernel.IsoCurrencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that the grammar knows, with what each can be. */
final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon(
            NumberWords.TABLE,
            PartWords.TABLE,
            CalendarWords.TABLE,
            MoneyWords.TABLE,
            CueWords.TABLE,
            NounWords.TABLE,
            NameWords.TABLE);

    private final WordIndex index = new WordIndex(1024);
    private final List<Word> words = new ArrayList<>(1024);

    private Lexicon(String... tables) {
        for (String table : tables) {
            int line = 0;
            while (line < table.length()) {
                int end = table.indexOf('\n', line);
                fill(table.substring(line, end));
                line = end + 1;
            }
        }
        for (String word : FirstWords.ofDate()) {
            add(word, LexicalRole.DATE_WORD, 0);
        }
        for (int i = 0; i < IsoCurrencies.size(); i++) {
            String code = IsoCurrencies.code(i);
            add(code.toLowerCase(Locale.ROOT), LexicalRole.CODE, Currencies.place(code));
        }
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** Reads a line: the role, then words, each with {@code =} and its number where it has one. */
    private void fill(String line) {
        int space = line.indexOf(' ');
        LexicalRole role = LexicalRole.valueOf(line.substring(0, space));
        int at = space + 1;
        while (at < line.length()) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            int equals = line.indexOf('=', at);
            boolean numbered = equals >= 0 && equals < end;
            int stop = numbered ? equals : end;
            add(line.substring(at, stop), role, numbered ? value(role, line.substring(equals + 1, end)) : 0);
            at = end + 1;
        }
    }

    /** A number, or the position of a unit of time or of money. */
    private static long value(LexicalRole role, String text) {
        if (role == LexicalRole.TIME || role == LexicalRole.TIME_MARK) {
            return DurationUnit.valueOf(text).position();
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' ? Long.parseLong(text) : Currencies.place(text);
    }

    /** The place of the currency whose sign of a dollar has these letters before it. */
    long dollar(String letters) {
        return find(letters, 0, letters.length()).value(LexicalRole.DOLLAR_PREFIX);
    }

    private void add(String text, LexicalRole role, long value) {
        int number = index.add(text);
        if (number == words.size()) {
            words.add(new Word());
        }
        words.get(number).add(role, value);
    }

    /** The word at a place of a text, or {@link Word#UNKNOWN}. */
    Word find(String text, int start, int end) {
        int number = index.find(text, start, end);
        return number < 0 ? Word.UNKNOWN : words.get(number);
    }
}
