package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.value.Printable;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads the parameter {@code lang} of a program, which may ask for any language. */
public final class Languages {

    private Languages() {}

    /** The languages to prefer for texts: the one that was asked for, else English. 400 when it is no tag of BCP 47. */
    public static Locale[] preferred(Optional<String> lang) {
        try {
            return new Locale[] {
                lang.filter(tag -> !tag.isEmpty())
                        .map(tag -> new Locale.Builder().setLanguageTag(tag).build())
                        .orElse(Locale.ENGLISH)
            };
        } catch (IllformedLocaleException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "No language is written '" + Printable.of(lang.orElse(""), 40)
                            + "'; write a tag such as en, zh-Hant or zh-Hans",
                    e);
        }
    }
}
