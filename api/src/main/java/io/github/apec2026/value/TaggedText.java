package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A text together with the language it is in. Immutable and thread-safe.
 *
 * <pre>{@code
 * TaggedText shown = LocalizedText.of("zh-Hant", "廣州").best(Locale.ENGLISH).orElseThrow();
 * System.out.println(shown.text() + " (" + shown.language() + ")"); // 廣州 (zh-Hant)
 * }</pre>
 *
 * @param language a BCP 47 tag, with the script where a language has several: {@code en}, {@code zh-Hant}
 * @param text the text, never blank
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"language", "text"})
public record TaggedText(String language, String text) {

    /**
     * Checks both parts and gives the tag its usual case.
     *
     * @throws IllegalArgumentException when the tag is not well-formed, or the text is blank or has half of a surrogate pair
     */
    public TaggedText {
        language = LanguageTags.canonical(language);
        text = LocalizedText.checked(language, text);
    }

    /** The text with its tag, {@linkplain Printable fit for a log}: {@code {en=Guangzhou}}. Cut after 2,000 characters. */
    @Override
    public String toString() {
        return "{" + language + "=" + Printable.of(text, 2000) + "}";
    }
}
