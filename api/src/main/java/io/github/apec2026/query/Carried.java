package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.style.Describe;
import java.util.List;
import java.util.Objects;

/**
 * What an agency, a paper or another organization carried: see {@link ApecDataset#carriedBy}.
 *
 * <pre>{@code
 * Carried carried = apec.carriedBy(Organization.id("xinhua"));
 * System.out.println(carried.articles().size() + " " + carried.documents().size()); // 3 0
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param carrier the organization
 * @param documents the documents that it published
 * @param articles the articles that are credited to it
 * @param statements the statements that it passed on, or that an article credited to it tells of
 * @param initiatives the initiatives that an article credited to it tells of
 * @param observations the figures of which it is named as source
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"carrier", "documents", "articles", "statements", "initiatives", "observations"})
public record Carried(
        @JsonProperty(required = true) Id<Organization> carrier,
        @JsonProperty List<SourceDocument> documents,
        @JsonProperty List<Article> articles,
        @JsonProperty List<Statement> statements,
        @JsonProperty List<Initiative> initiatives,
        @JsonProperty List<Observation> observations) {

    /** Takes the parts. */
    public Carried {
        documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        articles = List.copyOf(Objects.requireNonNull(articles, "articles"));
        statements = List.copyOf(Objects.requireNonNull(statements, "statements"));
        initiatives = List.copyOf(Objects.requireNonNull(initiatives, "initiatives"));
        observations = List.copyOf(Objects.requireNonNull(observations, "observations"));
        Objects.requireNonNull(carrier, "carrier");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }
}
