package io.github.apec2026.value;

import java.util.Locale;
import java.util.Objects;

/** The language tags that texts carry (BCP 47, without its rarities): their form, their case, the script that they imply. */
final class LanguageTags {

    private LanguageTags() {}

    /**
     * The tag in the case that BCP 47 recommends and {@link Locale} writes: {@code zh-Hant-TW}.
     *
     * @throws IllegalArgumentException when it is not well-formed
     */
    static String canonical(String tag) {
        Objects.requireNonNull(tag, "language");
        if (tag.length() == 2 && isLowerCase(tag.charAt(0)) && isLowerCase(tag.charAt(1))) {
            return tag; // what most texts have
        }
        if (!isTag(tag)) {
            throw new IllegalArgumentException(
                    "Not a language tag: '" + Printable.of(tag, 200) + "'; write en, zh-Hant or zh-Hans");
        }
        StringBuilder out = new StringBuilder(tag.length());
        boolean inExtension = false;
        for (int from = 0; from < tag.length(); ) {
            int hyphen = tag.indexOf('-', from);
            int to = hyphen < 0 ? tag.length() : hyphen;
            String part = tag.substring(from, to).toLowerCase(Locale.ROOT);
            inExtension |= part.length() == 1;
            if (from > 0 && !inExtension && part.length() == 2) {
                out.append(part.toUpperCase(Locale.ROOT));
            } else if (from > 0 && !inExtension && part.length() == 4) {
                out.append(Character.toUpperCase(part.charAt(0))).append(part, 1, 4);
            } else {
                out.append(part);
            }
            if (hyphen >= 0) {
                out.append('-');
            }
            from = to + 1;
        }
        return tag.contentEquals(out) ? tag : out.toString();
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** A tag is letters and digits in parts of 1 to 8, the first 2 or 3 letters. */
    private static boolean isTag(String tag) {
        int part = 0;
        int parts = 0;
        for (int i = 0; i <= tag.length(); i++) {
            char c = i < tag.length() ? tag.charAt(i) : '-';
            if (c == '-') {
                parts++;
                if (part == 0 || part > 8 || (parts == 1 && (part < 2 || part > 3))) {
                    return false;
                }
                part = 0;
            } else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (parts > 0 && c >= '0' && c <= '9')) {
                part++;
            } else {
                return false;
            }
        }
        return true;
    }

    /**
     * The script of a locale: its own, else that of its country for Chinese, else that of its language, else empty for "any".
     *
     * <p>Taiwan, Hong Kong and Macao write {@code Hant}, mainland China and Singapore {@code Hans}, as
     * {@link java.util.ResourceBundle.Control} has it. The languages are those of the economies, as the IANA registry has them
     * under "Suppress-Script": {@code en} and {@code en-Latn} are one language in one script.
     */
    static String scriptOf(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getScript();
        }
        return switch (locale.getLanguage()) {
            case "zh" ->
                switch (locale.getCountry()) {
                    case "TW", "HK", "MO" -> "Hant";
                    case "CN", "SG" -> "Hans";
                    default -> "";
                };
            case "en", "es", "fr", "id", "ms", "vi" -> "Latn";
            case "ja" -> "Jpan";
            case "ko" -> "Kore";
            case "ru" -> "Cyrl";
            case "th" -> "Thai";
            default -> "";
        };
    }
}
