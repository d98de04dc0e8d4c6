package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.Describe;
import io.github.apec2026.style.Require;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a document says something, and in which words.
 *
 * <pre>{@code
 * Claim<?> dates = apec.claims(Meeting.id("som1-2026"), "dates").get(0);
 * Evidence evidence = dates.evidence().orElseThrow(); // empty for what no document says
 * System.out.println(evidence.words()); // [Feb. 1 to 10, 2026]
 * System.out.println(apec.find(evidence.document()).isPresent()); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param passage the passage
 * @param words the shortest words that say it, in the order in which they are joined; empty where the property needs none
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"passage", "words"})
public record Evidence(Passage passage, List<String> words) {

    /**
     * Takes an unmodifiable copy of the words.
     *
     * @throws IllegalArgumentException when words show nothing
     */
    @JsonCreator
    public Evidence(@JsonProperty("passage") Passage passage, @JsonProperty("words") List<String> words) {
        this.passage = Objects.requireNonNull(passage, "passage");
        this.words = List.copyOf(Objects.requireNonNull(words, "words"));
        Require.shown("words", this.words);
    }

    /** The document. */
    public Id<SourceDocument> document() {
        return passage.document();
    }

    /** The article; empty when the document has none. */
    public Optional<Id<Article>> article() {
        return passage.article();
    }

    /** The passage and the words, fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence e && passage.equals(e.passage) && words.equals(e.words);
    }

    @Override
    public int hashCode() {
        return passage.hashCode() * 31 + words.hashCode();
    }
}
