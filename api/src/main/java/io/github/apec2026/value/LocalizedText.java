package io.github.apec2026.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text in one or more languages: {@code {"en": "Guangzhou", "zh-Hant": "廣州"}}.
 *
 * <p>Languages are BCP 47 tags, with the script where a language has several ({@code zh-Hant}, {@code zh-Hans}), in the
 * case that BCP 47 recommends. Asking for a language never answers silently in another one: {@link #in} is empty then, and
 * {@link #best} says which language it gives.
 *
 * <p>A name is for people. Do not use names as keys; entities have ids.
 *
 * <pre>{@code
 * LocalizedText name = LocalizedText.of(Map.of("en", "Guangzhou", "zh-Hant", "廣州"));
 * System.out.println(name.in(Locale.TRADITIONAL_CHINESE).orElseThrow()); // 廣州
 * System.out.println(name.in(Locale.SIMPLIFIED_CHINESE).isPresent()); // false
 * System.out.println(name.best(Locale.FRENCH, Locale.ENGLISH).orElseThrow().text()); // Guangzhou
 * }</pre>
 *
 * <p>Immutable and thread-safe. Equal when languages and texts are.
 */
public final class LocalizedText {

    private static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private final Map<String, String> texts;

    private LocalizedText(Map<String, String> texts) {
        this.texts = texts;
    }

    /** No text in any language: what an entity without a stated name answers. */
    public static LocalizedText empty() {
        return EMPTY;
    }

    /**
     * A text in one language.
     *
     * @throws IllegalArgumentException when the tag is not well-formed, or the text is blank or has half of a surrogate pair
     */
    public static LocalizedText of(String language, String text) {
        String tag = LanguageTags.canonical(language);
        return new LocalizedText(Map.of(tag, checked(tag, text)));
    }

    /**
     * A text in several languages, by their tags.
     *
     * @throws IllegalArgumentException when a tag is not well-formed or occurs twice (in upper and lower case), or a text is blank or has half of a surrogate
     *     pair
     */
    @JsonCreator
    public static LocalizedText of(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        if (texts.isEmpty()) {
            return EMPTY;
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        for (Map.Entry<String, String> e : texts.entrySet()) {
            String tag = LanguageTags.canonical(e.getKey());
            if (sorted.put(tag, checked(tag, e.getValue())) != null) {
                throw new IllegalArgumentException(
                        "The language " + tag + " occurs twice, as in en and EN; keep one of them");
            }
        }
        return new LocalizedText(Collections.unmodifiableMap(sorted));
    }

    /** The texts by language tag, in the order of the tags; unmodifiable. */
    @JsonValue
    public Map<String, String> texts() {
        return texts;
    }

    /** Whether there is no text in any language. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * The text in the language of {@code locale}; empty when there is none.
     *
     * <p>The script counts: {@link Locale#TRADITIONAL_CHINESE} (Taiwan, Hong Kong, Macao or {@code zh-Hant}) is never answered
     * in Simplified characters. A locale that names neither script nor country ({@code zh}) takes any script of its language.
     * Beyond that the country does not: {@link Locale#UK} is answered by {@code en}, and where there is only {@code en-US}, by that.
     */
    public Optional<String> in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Optional.ofNullable(tagIn(locale)).map(texts::get);
    }

    /**
     * The text in the first of {@code preferred} that there is one in, else in any language, together with that language;
     * empty only when there is no text at all. Where there is none in the script of a locale, one in another script of its language will
     * do: who reads Simplified Chinese is given Traditional before English. Show {@link TaggedText#language()} to readers who did not
     * ask for it.
     */
    public Optional<TaggedText> best(Locale... preferred) {
        Objects.requireNonNull(preferred, "preferred");
        for (Locale locale : preferred) {
            String tag = tagIn(locale);
            if (tag == null) {
                tag = tagOfLanguage(locale.getLanguage(), "");
            }
            if (tag != null) {
                return tagged(tag);
            }
        }
        return texts.isEmpty()
                ? Optional.empty()
                : tagged(texts.keySet().iterator().next());
    }

    /**
     * This text, and where it lacks a language, that of {@code other}.
     *
     * @param other what fills the gaps
     */
    public LocalizedText or(LocalizedText other) {
        Objects.requireNonNull(other, "other");
        if (other.isEmpty() || texts.keySet().containsAll(other.texts.keySet())) {
            return this;
        }
        TreeMap<String, String> merged = new TreeMap<>(other.texts);
        merged.putAll(texts);
        return new LocalizedText(Collections.unmodifiableMap(merged));
    }

    /** The tag of the text that answers {@code locale}: its own, else that of its language and script, else the first fitting one. */
    private @Nullable String tagIn(Locale locale) {
        String own = locale.stripExtensions().toLanguageTag();
        if (texts.containsKey(own)) {
            return own;
        }
        String language = locale.getLanguage();
        String script = LanguageTags.scriptOf(locale);
        String scripted = language + "-" + script;
        if (texts.containsKey(scripted)) {
            return scripted;
        }
        return tagOfLanguage(language, script);
    }

    /** The first tag of a language; of one script, unless that is empty. */
    private @Nullable String tagOfLanguage(String language, String script) {
        for (String tag : texts.keySet()) {
            boolean sameLanguage = tag.startsWith(language)
                    && (tag.length() == language.length() || tag.charAt(language.length()) == '-');
            if (sameLanguage
                    && (script.isEmpty() || script.equals(LanguageTags.scriptOf(Locale.forLanguageTag(tag))))) {
                return tag;
            }
        }
        return null;
    }

    private Optional<TaggedText> tagged(String tag) {
        return Optional.ofNullable(texts.get(tag)).map(text -> new TaggedText(tag, text));
    }

    /** The text, which must say something. */
    static String checked(String language, String text) {
        if (Printable.isBlank(Objects.requireNonNull(text, "text"))) {
            throw new IllegalArgumentException(
                    "The text in " + language + " shows nothing; leave the language out instead");
        }
        if (Printable.hasLoneSurrogate(text)) {
            throw new IllegalArgumentException(
                    "The text in " + language + " has half of a surrogate pair, which is no character");
        }
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText t && texts.equals(t.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The texts with their tags, {@linkplain Printable fit for a log}: {@code {en=Guangzhou, zh-Hant=廣州}}. Cut after 2,000 characters. */
    @Override
    public String toString() {
        return Printable.of(texts.toString(), 2000);
    }
}
