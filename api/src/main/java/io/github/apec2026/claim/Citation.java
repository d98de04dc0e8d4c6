package io.github.apec2026.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.style.ApecStyle;
import io.github.apec2026.style.Require;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Printable;
import io.github.apec2026.value.TaggedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * Where a claim can be read, for people: who published it, under which title, when, and in which words.
 *
 * <p>What the document does not state is empty. A JSON mapper writes a citation; it does not read one, for the
 * reason that {@link Claim} gives.
 *
 * <pre>{@code
 * Citation citation = Citation.builder() // as apec.citation(claim) makes it
 *         .document(SourceDocument.id("lima-bulletin"))
 *         .publisher(LocalizedText.of("en", "Port Gazette"))
 *         .title(LocalizedText.of("en", "Talks in Lima"))
 *         .addWords("1 May", "2026")
 *         .build();
 * System.out.println(citation.print(Locale.ENGLISH)); // Port Gazette, “Talks in Lima”: “1 May … 2026”
 * System.out.println(citation.date().isPresent()); // false
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"document", "article", "publisher", "title", "date", "words"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@ApecStyle
public interface Citation {

    /** The document. */
    @JsonProperty(required = true)
    Id<SourceDocument> document();

    /** The article of the document; empty when it has none. */
    @JsonProperty
    Optional<Id<Article>> article();

    /** The names of the publisher; empty when the document does not say who published it. */
    @JsonProperty
    Optional<LocalizedText> publisher();

    /** The title of the article, or of the document when the article has none; empty when neither has one. */
    @JsonProperty
    Optional<LocalizedText> title();

    /** The date of the article, or of the document when the article prints none; empty when neither does. */
    @JsonProperty
    Optional<DateRange> date();

    /** The words that say it, in the order in which they are joined; empty where the claim needs none. */
    @JsonProperty
    List<String> words();

    /**
     * One line for print: publisher, title, date and words, as far as they are stated, such as {@code CGTN, “How ...”, 2025-11-04: “Oct. 27”};
     * the key of the document replaces a publisher and a title that are not stated. Dates are those of ISO 8601; what is not seen, such as a line break, is
     * printed as its {@linkplain Printable code}.
     *
     * @param preferred the languages to prefer for names in several languages; without any, the first that there is
     */
    default String print(Locale... preferred) {
        StringJoiner line = new StringJoiner(", ");
        publisher().flatMap(name -> name.best(preferred)).map(TaggedText::text).ifPresent(line::add);
        title().flatMap(title -> title.best(preferred)).ifPresent(title -> line.add("“" + title.text() + "”"));
        if (line.length() == 0) {
            line.add(document().key());
        }
        date().ifPresent(date -> line.add(date.toString()));
        String print = words().isEmpty() ? line.toString() : line + ": “" + String.join(" … ", words()) + "”";
        return Printable.of(print);
    }

    /** Starts building; what is not set stays empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a citation; not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}

        /**
         * The citation.
         *
         * @throws IllegalStateException when what is required is missing
         * @throws IllegalArgumentException when words show nothing; the message names the property
         */
        @Override
        public Citation build() {
            Citation citation = super.build();
            Require.shown("words", citation.words());
            return citation;
        }
    }
}
