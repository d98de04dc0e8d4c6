package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.apec2026.value.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has names. A name is for people: never use one as a key. Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * Place guangzhou = apec.get(Place.id("guangzhou"));
 * System.out.println(guangzhou.name().in(Locale.ENGLISH).orElse("?")); // Guangzhou
 * System.out.println(guangzhou.name().in(Locale.JAPANESE).isPresent()); // false
 * }</pre>
 */
public interface Named {

    /**
     * Every name that the documents use, as each is printed, in its language; the preferred ones first, then in the order of the
     * documents. Different names are no contradiction. Empty when no document names it.
     */
    @JsonProperty
    List<LocalizedText> names();

    /** The name to show: for each language the first of {@link #names()} in it; empty when there is no name. */
    @JsonIgnore
    default LocalizedText name() {
        if (names().size() == 1) {
            return names().get(0);
        }
        Map<String, String> texts = new HashMap<>();
        for (LocalizedText name : names()) {
            for (Map.Entry<String, String> each : name.texts().entrySet()) {
                texts.putIfAbsent(each.getKey(), each.getValue());
            }
        }
        return LocalizedText.of(texts);
    }
}
