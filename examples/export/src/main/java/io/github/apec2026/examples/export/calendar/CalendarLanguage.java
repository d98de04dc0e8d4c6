package io.github.apec2026.examples.export.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** A language that calendars are in, with the words that a calendar adds to those of the record. */
enum CalendarLanguage {
    ENGLISH("en", Locale.ENGLISH, Locale.TRADITIONAL_CHINESE),
    TRADITIONAL("zh-Hant", Locale.TRADITIONAL_CHINESE, Locale.ENGLISH),
    SIMPLIFIED("zh-Hans", Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final String tag;
    private final Locale locale;
    private final Locale other;

    @SuppressWarnings("ImmutableEnumChecker") // read once, never written
    private final Properties words;

    CalendarLanguage(String tag, Locale locale, Locale other) {
        this.tag = tag;
        this.locale = locale;
        this.other = other;
        this.words = read("words." + tag + ".properties");
    }

    /** The language of a reader's locale: Chinese in its script, else English. */
    static CalendarLanguage of(Locale locale) {
        if (!locale.getLanguage().equals("zh")) {
            return ENGLISH;
        }
        boolean isTraditional = locale.getScript().isEmpty()
                ? switch (locale.getCountry()) {
                    case "TW", "HK", "MO" -> true;
                    default -> false;
                }
                : locale.getScript().equals("Hant");
        return isTraditional ? TRADITIONAL : SIMPLIFIED;
    }

    /** The BCP 47 tag. */
    String tag() {
        return tag;
    }

    /** The locales by which the record is asked for texts: the own one first. */
    Locale[] preferred() {
        return new Locale[] {locale, other};
    }

    /**
     * The words of a key.
     *
     * @throws NullPointerException when the language has none; the message names the key
     */
    String words(String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "No words for " + key + " in " + tag);
    }

    /** The keys that the language has words for. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Properties read(String name) {
        try (InputStream in = CalendarLanguage.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
