package io.github.apec2026.core.claims;

import io.github.apec2026.core.text.Simplified;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A Traditional Chinese text written in Simplified characters, for readers who ask for them. Never the other way round: one Simplified
 * character may be several Traditional ones, and the words around it decide which.
 *
 * <p>Characters are those of {@link Simplified}, except in the words in which they remain. Words and quotation marks stay as they are:
 * 軟件 and 軟體 are not made one.
 */
final class SimplifiedText {

    private static final String TRADITIONAL = "zh-Hant";
    private static final String SIMPLIFIED = "zh-Hans";

    /** Elsewhere these are written as another character: 隨著, 乾淨, 瞭解, 藉此. */
    private static final List<Remaining> REMAINING = List.of(
            new Remaining('著', "名土顯昭論專原編遺卓巨拙合譯新舊", "名作者稱述錄書於"),
            new Remaining('乾', "", "坤隆卦"),
            new Remaining('瞭', "", "望"),
            new Remaining('藉', "狼慰枕蘊", ""));

    private SimplifiedText() {}

    /** A text in Simplified characters when the first locale that it can be for asks for these and it is in Traditional ones; else {@code null}. */
    static @Nullable TaggedText wanted(TaggedText text, Locale... preferred) {
        String language = text.language();
        if (!language.equals(TRADITIONAL) && !language.startsWith(TRADITIONAL + "-")) {
            return null;
        }
        LocalizedText as = LocalizedText.of(language, text.text());
        LocalizedText simplified = LocalizedText.of(SIMPLIFIED, text.text());
        for (Locale locale : preferred) {
            if (as.in(locale).isPresent()) {
                return null;
            }
            if (simplified.in(locale).isPresent()) {
                return new TaggedText(SIMPLIFIED, of(text.text()));
            }
        }
        return null;
    }

    /** A Traditional Chinese text in Simplified characters. */
    static String of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (!remains(text, i)) {
                chars[i] = (char) Simplified.of(chars[i]);
            }
        }
        return new String(chars);
    }

    private static boolean remains(String text, int at) {
        for (Remaining each : REMAINING) {
            if (each.character() == text.charAt(at)) {
                return (at > 0 && each.before().indexOf(text.charAt(at - 1)) >= 0)
                        || (at + 1 < text.length() && each.after().indexOf(text.charAt(at + 1)) >= 0);
            }
        }
        return false;
    }

    /**
     * A character that remains in some words.
     *
     * @param character the character
     * @param before what may be before it in these words
     * @param after what may be after it in these words
     */
    private record Remaining(char character, String before, String after) {}
}
