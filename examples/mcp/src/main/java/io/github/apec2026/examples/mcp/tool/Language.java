package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.value.Coded;
import java.util.Locale;

/** The languages in which names and texts can be asked for. */
public enum Language implements Coded {
    EN("en", Locale.ENGLISH, Locale.TRADITIONAL_CHINESE),
    ZH_HANT("zh-Hant", Locale.TRADITIONAL_CHINESE, Locale.ENGLISH),
    ZH_HANS("zh-Hans", Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final String tag;
    private final Locale first;
    private final Locale second;

    Language(String tag, Locale first, Locale second) {
        this.tag = tag;
        this.first = first;
        this.second = second;
    }

    /** The BCP 47 tag. */
    @Override
    public String code() {
        return tag;
    }

    /** The locales by which the record is asked for texts: this language, then the other script. */
    Locale[] preferred() {
        return new Locale[] {first, second};
    }

    boolean isChinese() {
        return this != EN;
    }
}
