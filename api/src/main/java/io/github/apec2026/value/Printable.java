package io.github.apec2026.value;

import java.util.Locale;
import java.util.Objects;

/**
 * Text from elsewhere, made fit for one line of a terminal or a log.
 *
 * <p>What a file says may hold line breaks, the escape sequences of a terminal, or characters that turn the direction of writing round; so
 * printed as it is, it could forge a line, or look like what it is not. Here each of these is written as its code: a line feed becomes a
 * backslash with {@code u000A}, a character beyond the first plane one with {@code u{E0041}}. All other characters, of any script, stay as they are.
 *
 * <pre>{@code
 * System.out.println(Printable.of("one\nERROR two").contains("\n")); // false
 * System.out.println(Printable.of("a long text", 6)); // a long… (11 characters)
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Printable {

    private static final char ESCAPE = '\\';

    private Printable() {}

    /** The text with every character that is not seen, or moves others, as its code; the same text where there is none. */
    public static String of(String text) {
        Objects.requireNonNull(text, "text");
        int from = firstHidden(text);
        if (from == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 20).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isHidden(character)) {
                appendCode(character, out);
            } else {
                out.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return out.toString();
    }

    /**
     * The same, of a text that may be of any length: what is longer than {@code most} ends there, with an ellipsis and its length.
     *
     * @param most in UTF-16 code units, at least 1
     * @throws IllegalArgumentException if {@code most} is less
     */
    public static String of(String text, int most) {
        Objects.requireNonNull(text, "text");
        int end = end(text, most);
        return end == text.length() ? of(text) : of(text.substring(0, end)) + "… (" + text.length() + " characters)";
    }

    /**
     * The text as one word, such as the name of a file at the head of a line: white space, colons, double quotes and backslashes are
     * written as their codes too, so that a name with "{@code :1:1 ERROR}" in it cannot pass for two things. {@code my notes.json} becomes
     * <code>my&#92;u0020notes.json</code>; two texts never become one word unless they are cut. What is longer than {@code most} ends there, with an
     * ellipsis.
     *
     * @param most in UTF-16 code units, at least 1
     * @throws IllegalArgumentException if {@code most} is less
     */
    public static String word(String text, int most) {
        Objects.requireNonNull(text, "text");
        int end = end(text, most);
        StringBuilder out = new StringBuilder(end + 20);
        for (int i = 0; i < end; ) {
            int character = text.codePointAt(i);
            if (isHidden(character) || parts(character)) {
                appendCode(character, out);
            } else {
                out.appendCodePoint(character);
            }
            i += Character.charCount(character);
        }
        return end == text.length() ? out.toString() : out.append('…').toString();
    }

    private static boolean parts(int character) {
        return character == ':'
                || character == '"'
                || character == ESCAPE
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character);
    }

    /** Where a text is cut, never within a character. */
    private static int end(String text, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Nothing of a text is no text: " + most);
        }
        if (text.length() <= most) {
            return text.length();
        }
        boolean isWithin =
                Character.isHighSurrogate(text.charAt(most - 1)) && Character.isLowSurrogate(text.charAt(most));
        return isWithin ? most - 1 : most;
    }

    private static int firstHidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (isHidden(character)) {
                return i;
            }
            i += Character.charCount(character);
        }
        return text.length();
    }

    /**
     * Whether a text shows nothing: it is empty, or has only white space, spaces of any width, controls, format characters such as the
     * zero-width space and the byte order mark, halves of surrogate pairs, and letters that Unicode draws as nothing.
     */
    public static boolean isBlank(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!isHidden(character)
                    && !Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && !isFiller(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return true;
    }

    /**
     * Whether a text holds half of a surrogate pair without the other half: no character, which UTF-8 cannot write, so that the text does
     * not come back from a file as it was.
     */
    public static boolean hasLoneSurrogate(String text) {
        Objects.requireNonNull(text, "text");
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    i++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }

    /** The fillers of Hangul and the empty cell of Braille; variation selectors and the joiner of graphemes, which only mark others. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xE0100 && character <= 0xE01EF)
                        || !Character.isDefined(character);
        };
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> isNoCharacter(character);
        };
    }

    /** Code points that Unicode keeps free of characters for ever, and XML refuses. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    private static void appendCode(int character, StringBuilder out) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        if (hex.length() > 4) {
            out.append(ESCAPE).append("u{").append(hex).append('}');
        } else {
            out.append(ESCAPE).append('u').append("0".repeat(4 - hex.length())).append(hex);
        }
    }
}
