package io.github.apec2026.examples.explorer.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the pages are in. */
public enum Language {
    ENGLISH("en", "English", Locale.ENGLISH, Locale.TRADITIONAL_CHINESE),
    TRADITIONAL("zh-Hant", "繁體", Locale.TRADITIONAL_CHINESE, Locale.ENGLISH),
    SIMPLIFIED("zh-Hans", "简体", Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final String tag;
    private final String ownName;
    private final Locale locale;
    private final Locale other;

    Language(String tag, String ownName, Locale locale, Locale other) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = locale;
        this.other = other;
    }

    /** The BCP 47 tag, as in the parameter {@code lang} and the attribute of the same name. */
    public String tag() {
        return tag;
    }

    /** What its readers call it. */
    public String ownName() {
        return ownName;
    }

    /** The locale by which the record is asked for texts. */
    public Locale locale() {
        return locale;
    }

    /** The locales by which the record is asked for texts: that of the reader, then that of the other script. */
    public Locale[] preferred() {
        return new Locale[] {locale, other};
    }

    /** The locale of the other script, in which a name is shown beside the reader's. */
    public Locale other() {
        return other;
    }

    /** Whether it is written in Chinese characters. */
    public boolean isChinese() {
        return this != ENGLISH;
    }

    /** The language of a tag; empty when the pages are not in it. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first language that a reader's browser accepts; English when it accepts none. */
    public static Language accepted(List<Locale.LanguageRange> ranges) {
        for (Locale.LanguageRange range : ranges) {
            if (range.getWeight() > 0) {
                Locale locale = Locale.forLanguageTag(range.getRange());
                if (locale.getLanguage().equals("en")) {
                    return ENGLISH;
                }
                if (locale.getLanguage().equals("zh")) {
                    return isTraditional(locale) ? TRADITIONAL : SIMPLIFIED;
                }
            }
        }
        return ENGLISH;
    }

    private static boolean isTraditional(Locale locale) {
        String script = locale.getScript();
        return script.isEmpty() ? List.of("TW", "HK", "MO").contains(locale.getCountry()) : script.equals("Hant");
    }
}
