package io.github.apec2026.style;

import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the types of this module require of their values, whoever builds them: a host, its JSON mapper or a load. A load refuses the same
 * before, with a notice that says where.
 *
 * <p>A message names the property, its value and what to do instead.
 */
public final class Require {

    /** The highest number of a claim file. */
    private static final int MOST = 999_999_999;

    private static final int SHOWN = 200;

    private Require() {}

    /** A text that shows something and has whole characters. */
    public static String shown(String property, String text) {
        if (Printable.isBlank(text)) {
            throw new IllegalArgumentException("\"" + property + "\" is \"" + Printable.of(text, SHOWN)
                    + "\", which shows nothing; give a text, or leave it out where it is optional");
        }
        if (Printable.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException("\"" + property + "\" is \"" + Printable.of(text, SHOWN)
                    + "\", with half of a surrogate pair, which is no character; leave it out");
        }
        return text;
    }

    /** The same of a text that may be left out. */
    public static void shown(String property, Optional<String> text) {
        if (text.isPresent()) {
            shown(property, text.get());
        }
    }

    /** The same of each of several. */
    public static void shown(String property, List<String> texts) {
        for (String text : texts) {
            shown(property, text);
        }
    }

    /** A text in one language at least. */
    public static void text(String property, LocalizedText text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("\"" + property + "\" has a text in no language, {}"
                    + "; give one in a language, or leave it out where it is optional");
        }
    }

    /** The same of a text that may be left out. */
    public static void text(String property, Optional<LocalizedText> text) {
        if (text.isPresent()) {
            text(property, text.get());
        }
    }

    /** The same of each of several. */
    public static void text(String property, List<LocalizedText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            text(property, texts.get(i));
        }
    }

    /** A number of a range. */
    public static int within(String property, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "\"" + property + "\" is " + number + "; give a number from " + least + " to " + most);
        }
        return number;
    }

    /** A place in an order, a line or a column: a number from 1. */
    public static void fromOne(String property, OptionalInt number) {
        if (number.isPresent()) {
            within(property, number.getAsInt(), 1, MOST);
        }
    }

    /** An offset or a length in a document: a number from 0. */
    public static int fromZero(String property, int number) {
        return within(property, number, 0, MOST);
    }

    /** How many there are: not below zero. */
    public static int count(String property, int number) {
        return within(property, number, 0, Integer.MAX_VALUE);
    }

    /** How many of each there are. */
    public static void counts(String property, Map<?, Integer> numbers) {
        for (int number : numbers.values()) {
            count(property, number);
        }
    }

    /** A language tag in its usual case. */
    public static void language(String property, String tag) {
        String usual = new TaggedText(tag, "x").language();
        if (!usual.equals(tag)) {
            throw new IllegalArgumentException("\"" + property + "\" is \"" + tag + "\"; write " + usual);
        }
    }

    /** So many hex digits in lower case. */
    public static String hex(String property, String text, int digits) {
        boolean isHex = text.length() == digits;
        for (int i = 0; isHex && i < digits; i++) {
            char c = text.charAt(i);
            isHex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        if (!isHex) {
            throw new IllegalArgumentException("\"" + property + "\" is \"" + Printable.of(text, SHOWN) + "\"; give "
                    + digits + " hex digits in lower case");
        }
        return text;
    }
}
