package io.github.apec2026.core.verify;

import java.util.List;
import java.util.Locale;

/** Phrases in which reasons name their grounds, in the languages in which curators write them. The only place for these words. */
final class ReasonPhrases {

    /** Phrases for: the quoted words do not say the value. */
    private static final List<String> DENYING = List.of(
            "not in the sentence",
            "not in the passage",
            "not in the words",
            "the sentence does not",
            "the sentence names no",
            "the sentence has no",
            "the sentence itself names no",
            "the passage does not",
            "the passage names no",
            "the passage has no",
            "the quotation names no",
            "the quotation does not",
            "the words do not",
            "neither",
            "from the context",
            "by context",
            "by the context",
            "implied",
            "implicit",
            "句中沒有",
            "句中没有",
            "句中未",
            "原句沒有",
            "原句没有",
            "上下文",
            "言下之意",
            "暗示",
            "推斷",
            "推断");

    /** Phrases for: a thing has this name. */
    private static final List<String> NAMING = List.of(
            "in its name",
            "in its own name",
            "in the name",
            "in their name",
            "its name has",
            "its name contains",
            "its name says",
            "its name begins",
            "the name has",
            "the name contains",
            "the name says",
            "by its name",
            "named after",
            "called after",
            "as its name",
            "as the name",
            "名稱",
            "名称",
            "名中",
            "名字",
            "名為",
            "名为",
            "命名",
            "顧名思義",
            "顾名思义");

    private ReasonPhrases() {}

    /** The phrase of a reason for "the quote does not say the value"; empty when it has none. */
    static String denyingIn(String reason) {
        return first(DENYING, reason);
    }

    /** The phrase of a reason that relies on a name; empty when it has none. */
    static String namingIn(String reason) {
        return first(NAMING, reason);
    }

    private static String first(List<String> phrases, String reason) {
        String folded = reason.toLowerCase(Locale.ROOT);
        for (String phrase : phrases) {
            int at = folded.indexOf(phrase);
            if (at >= 0 && isOwnWord(folded, at, at + phrase.length())) {
                return phrase;
            }
        }
        return "";
    }

    /** Whether no letter of an alphabet touches the phrase; Han characters have no such edges. */
    private static boolean isOwnWord(String text, int start, int end) {
        boolean isHan = text.charAt(start) >= 0x3400;
        return isHan
                || ((start == 0 || !Character.isLetter(text.charAt(start - 1)))
                        && (end == text.length() || !Character.isLetter(text.charAt(end))));
    }
}
