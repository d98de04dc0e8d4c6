package io.github.apec2026.core.search;

import io.github.apec2026.core.text.Characters;
import io.github.apec2026.core.text.CombiningMarks;
import io.github.apec2026.core.text.Simplified;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text normalized for search: its letters and digits in one case and width, Han characters simplified, without diacritics, white space
 * and punctuation, and the places among them where words start. A search is more tolerant than derivation, which compares exact words. So
 * this is not the spelling that derivation uses.
 *
 * <p>Where there is no letter and no digit, the signs count. Where a script writes words without spaces, each of its characters starts one. Immutable.
 */
final class Folded {

    private static final int FIRST_MARK = 0x0300;
    private static final int LAST_MARK = 0x036F;

    private final String letters;
    private final int[] starts;

    private Folded(String letters, int[] starts) {
        this.letters = letters;
        this.starts = starts;
    }

    static Folded of(String text) {
        String plain = plain(text);
        StringBuilder letters = new StringBuilder(plain.length());
        int[] starts = new int[plain.length()];
        int count = 0;
        Sort before = Sort.NONE;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            Sort sort = Sort.of(c);
            if (sort != Sort.NONE) {
                if (sort != before || sort == Sort.UNSPACED) {
                    starts[count++] = letters.length();
                }
                letters.appendCodePoint(Simplified.of(Character.toLowerCase(c)));
            }
            before = sort;
        }
        return count == 0 ? ofSigns(plain) : new Folded(letters.toString(), Arrays.copyOf(starts, count));
    }

    /** A text without letters and digits is one word of its signs: {@code %}. */
    private static Folded ofSigns(String plain) {
        StringBuilder signs = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (!Characters.isSpace(plain.charAt(i)) && !Character.isISOControl(plain.charAt(i))) {
                signs.append(plain.charAt(i));
            }
        }
        return new Folded(signs.toString(), signs.length() == 0 ? new int[0] : new int[1]);
    }

    /** Whether there is a letter or a digit. */
    boolean hasLetters() {
        return !letters.isEmpty() && Sort.of(letters.codePointAt(0)) != Sort.NONE;
    }

    /** One width, no diacritics, and upper case, in which a sharp s is two letters; spaces and punctuation are still there. */
    static String plain(String text) {
        String apart = Normalizer.normalize(CombiningMarks.limited(text), Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < FIRST_MARK || c > LAST_MARK) {
                bare.append(withoutStroke(c));
            }
        }
        // Characters that were decomposed for other reasons, such as Hangul syllables, are composed again.
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    /** A letter whose diacritic is not a separate mark. */
    private static char withoutStroke(char c) {
        return switch (c) {
            case 'đ', 'Đ' -> 'd';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            default -> c;
        };
    }

    /** The letters and digits, or where there are none, the signs; empty for white space. */
    String letters() {
        return letters;
    }

    /** Where words start in {@link #letters()}, in order. */
    int[] starts() {
        return starts;
    }

    /** Whether a word that begins with {@code word} is here. */
    boolean has(String word) {
        for (int start : starts) {
            if (letters.startsWith(word, start)) {
                return true;
            }
        }
        return false;
    }

    /** The class of a character. */
    enum Sort {
        /** No letter or digit: white space, punctuation, symbols. */
        NONE,
        DIGIT,
        /** Of a script that puts spaces between words. */
        SPACED,
        /** Of a script that does not, such as Han or Thai. */
        UNSPACED;

        /** Thai is the first of them. */
        private static final int FIRST_UNSPACED = 0x0E00;

        static Sort of(int c) {
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            if (!Character.isAlphabetic(c)) {
                return NONE;
            }
            if (c < FIRST_UNSPACED) {
                return SPACED; // without the tables of scripts
            }
            return switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> UNSPACED;
                default -> SPACED;
            };
        }
    }
}
