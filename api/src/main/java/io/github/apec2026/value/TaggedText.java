package io.github.apec2026.value;

import java.util.Objects;

/**
 * A text together with the language it is in. Immutable and thread-safe.
 *
 * @param language a BCP 47 tag, with the script where a language has several: {@code en}, {@code zh-Hant}
 * @param text the text, never empty
 */
public record TaggedText(String language, String text) {

    /** Checks that neither part is missing. */
    public TaggedText {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
    }
}
