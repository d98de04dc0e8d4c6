package io.github.apec2026.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.apec2026.value.LocalizedText;
import java.util.List;

/** What has names. A name is for people: never use one as a key. Implementations are immutable and thread-safe. */
public interface Named {

    /**
     * Every name that the documents use, as each is printed, in its language; the preferred ones first, then in the order of the
     * documents. Different names are no contradiction. Empty when no document names it.
     */
    List<LocalizedText> names();

    /** The name to show: for each language the first of {@link #names()} in it; empty when there is no name. */
    @JsonIgnore
    default LocalizedText name() {
        LocalizedText name = LocalizedText.empty();
        for (LocalizedText other : names()) {
            name = name.or(other);
        }
        return name;
    }
}
