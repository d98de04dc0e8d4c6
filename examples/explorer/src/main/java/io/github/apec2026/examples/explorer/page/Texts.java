package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.value.Coded;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the pages in one language, from {@code texts/PART_LANGUAGE.properties}. A missing one is an error, never a key on a page. */
public final class Texts {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> PARTS = List.of(
            "common",
            "codes",
            "properties",
            "home",
            "meetings",
            "statements",
            "figures",
            "documents",
            "about",
            "machines");

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private Texts(Language language) {
        this.language = language;
        for (String part : PARTS) {
            ResourceBundle bundle =
                    ResourceBundle.getBundle("texts." + part, Locale.forLanguageTag(language.tag()), EXACTLY);
            for (String key : bundle.keySet()) {
                if (texts.put(key, bundle.getString(key)) != null) {
                    throw new IllegalStateException("The text '" + key + "' is in two parts, one is " + part);
                }
            }
        }
    }

    /** The words of every language. */
    static Map<Language, Texts> all() {
        Map<Language, Texts> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Texts(language));
        }
        return all;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * The text of a key.
     *
     * @param arguments what stands for {@code {0}}, {@code {1}} …
     * @throws MissingResourceException when there is none
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException(
                    "There is no text '" + key + "' in " + language.tag(), Texts.class.getName(), key);
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text, Locale.forLanguageTag(language.tag())).format(arguments);
    }

    /** All keys. */
    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    /** Whether there is a text of a key. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** What a code is called: {@code code.MeetingKind.visit}. */
    public String code(Coded coded) {
        return get("code." + coded.getClass().getSimpleName() + "." + coded.code());
    }

    /** What a property is called: its name for this type where that differs, else the name for all. */
    public String property(EntityType<?> type, String property) {
        String own = "property." + type.entityName() + "." + property;
        return has(own) ? get(own) : get("property." + property);
    }

    /** What an entity of a type is called: {@code a meeting}. */
    public String type(EntityType<?> type) {
        return get("type." + type.entityName());
    }

    /** What the entities of a type are called together: {@code Meetings}. */
    public String types(EntityType<?> type) {
        return get("types." + type.entityName());
    }

    /** How many there are of something, in the number that the language has: the keys end in {@code .one} and {@code .many}. */
    public String count(String key, int number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }
}
