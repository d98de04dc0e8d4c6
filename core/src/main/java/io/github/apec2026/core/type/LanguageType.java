package io.github.apec2026.core.type;

import com.fasterxml.jackson.core.JsonParser;
import io.github.apec2026.value.TaggedText;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The language of a document: a tag of BCP 47 in its usual case. A near form ({@code EN}, {@code en_US}, {@code eng}) is refused, since
 * without its grammar no value of the document would be derived.
 */
final class LanguageType extends TokenType {

    LanguageType() {
        super("language tag");
    }

    @Override
    public String read(JsonParser in) throws IOException, ValueFormatException {
        String tag = string(in);
        String usual = canonical(tag.replace('_', '-'));
        if (usual == null) {
            throw meaning(tag, "Write en, zh-Hant or zh-Hans.");
        }
        int end = usual.indexOf('-');
        String primary = end < 0 ? usual : usual.substring(0, end);
        if (primary.length() > 2) {
            usual = shortest(primary) + usual.substring(primary.length());
        }
        if (!usual.equals(tag)) {
            throw meaning(tag, "Write " + usual + ".");
        }
        return tag;
    }

    private static @Nullable String canonical(String tag) {
        try {
            return new TaggedText(tag, "x").language();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The code of two letters for a language of three, where there is one: BCP 47 allows no other then. */
    private static String shortest(String code) {
        if (code.equals("chi")) {
            return "zh"; // the bibliographic code, which Locale does not know
        }
        for (String language : Locale.getISOLanguages()) {
            if (language.length() == 2
                    && Locale.forLanguageTag(language).getISO3Language().equals(code)) {
                return language;
            }
        }
        return code;
    }

    @Override
    public JsonSchema jsonSchema() {
        return JsonSchema.pattern("[a-z]{2,3}(-[a-zA-Z0-9]{1,8})*");
    }
}
