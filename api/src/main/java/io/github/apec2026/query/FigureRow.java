package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of a {@link FigureTable}: one figure with what it measures, its time, and where it can be read.
 *
 * <p>A JSON mapper writes a row; it does not read one, for the reason that {@link io.github.apec2026.claim.Claim} gives.
 *
 * <pre>{@code
 * FigureRow row = apec.indicators().under(Indicator.id("guangdong-asean-trade")).table(Locale.ENGLISH).rows().get(0);
 * System.out.println(row.label().text() + ": " + row.observation().value()); // Guangdong's trade with ASEAN: 1530000000000 CNY
 * System.out.println(row.counterpart().orElseThrow() + ", " + row.time()); // organization/asean, 2025
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param observation the figure
 * @param indicator what is measured
 * @param label the text to show for the indicator
 * @param subject whose figure it is, also where the indicator inherits it; empty when not stated
 * @param counterpart the other side, also where the indicator inherits it; empty when there is none
 * @param time the period, or what there is instead
 * @param documents the documents that state the value, the one that it was taken from first; empty when none does
 * @param citation where the value can be read; empty when no document states it
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"observation", "indicator", "label", "subject", "counterpart", "time", "documents", "citation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FigureRow(
        @JsonProperty(required = true) Observation observation,
        @JsonProperty(required = true) Indicator indicator,
        @JsonProperty(required = true) Label label,
        @JsonProperty Optional<Id<?>> subject,
        @JsonProperty Optional<Id<?>> counterpart,
        @JsonProperty(required = true) FigureTime time,
        @JsonProperty(required = true) List<Id<SourceDocument>> documents,
        @JsonProperty Optional<Citation> citation) {

    /** Between the members of a list in one cell. */
    private static final String BETWEEN = "; ";

    /** Between words of a document that stand apart. */
    private static final String APART = " … ";

    /** Takes an unmodifiable copy of the documents. */
    public FigureRow {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(counterpart, "counterpart");
        Objects.requireNonNull(time, "time");
        documents = List.copyOf(Objects.requireNonNull(documents, "documents"));
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * The cells as texts, one for each of {@link FigureTable#columns()}; what is not stated is an empty text. Ids are written as
     * {@link Id#toString()} has them, amounts in plain digits, several values with {@code "; "} between them.
     */
    public List<String> cells() {
        Optional<Quantity> converted = observation.converted();
        return List.of(
                indicator.id().toString(),
                label.text(),
                indicator.measure().code(),
                text(indicator.of()),
                text(indicator.subsetOf()),
                text(indicator.base()),
                text(indicator.among()),
                text(subject),
                text(counterpart),
                time.toString(),
                time.basis().code(),
                observation.value().amount().toPlainString(),
                observation.value().unit(),
                observation.value().bound().code(),
                text(converted.map(Quantity::amount).map(BigDecimal::toPlainString)),
                text(converted.map(Quantity::unit)),
                text(converted.map(each -> each.bound().code())),
                observation.status().code(),
                joined(observation.components()),
                text(observation.scope().map(FigureRow::shown)),
                joined(observation.according()),
                joined(documents),
                text(citation.map(FigureRow::source)),
                text(citation.map(each -> String.join(APART, each.words()))),
                observation.id().toString());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String joined(List<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(value instanceof LocalizedText text ? shown(text) : value.toString());
        }
        return texts.stream().collect(Collectors.joining(BETWEEN));
    }

    private static String shown(LocalizedText text) {
        return text.best().map(best -> best.text()).orElse("");
    }

    /** The citation without the words, which have a column of their own. */
    private static String source(Citation citation) {
        return Citation.builder()
                .document(citation.document())
                .article(citation.article())
                .publisher(citation.publisher())
                .title(citation.title())
                .date(citation.date())
                .build()
                .print();
    }
}
