package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.ObservationCatalog;
import io.github.apec2026.value.DateRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures about Guangdong in one year, grouped by document and by the source that it names, in the order of the document. */
final class FiguresSection {

    private static final DateRange YEAR = DateRange.parse("2025");

    private final ApecDataset apec;
    private final Figures figures;

    FiguresSection(ApecDataset apec) {
        this.apec = apec;
        this.figures = new Figures(apec);
    }

    void print(Screen screen) {
        Map<String, Set<Observation>> bySource = new LinkedHashMap<>();
        Set<Observation> all = new LinkedHashSet<>();
        for (SourceDocument document : apec.documents()) {
            for (Observation observation : observationsIn(document)) {
                bySource.computeIfAbsent(source(document, observation), s -> new LinkedHashSet<>())
                        .add(observation);
                all.add(observation);
            }
        }
        screen.heading("GUANGDONG IN " + YEAR, all.size() + " figures, by source");
        bySource.forEach((source, observations) -> {
            screen.text(2, source);
            observations.stream()
                    .filter(o -> levelOf(o, observations).isEmpty())
                    .forEach(o -> screen.text(4, line(o, observations)));
        });
    }

    /** What a document says about Guangdong in figures of the year, in its order. */
    private Set<Observation> observationsIn(SourceDocument document) {
        ObservationCatalog ofTheYear = apec.observations().overlapping(YEAR);
        Set<Observation> found = new LinkedHashSet<>();
        for (Claim<?> claim : apec.claimsOf(document.id())) {
            if (claim.property().equals("value")
                    && apec.get(claim.subject()) instanceof Observation observation
                    && ofTheYear.contains(observation.id())
                    && isAbout(apec.get(Place.id("guangdong")), observation)) {
                found.add(observation);
            }
        }
        return found;
    }

    private boolean isAbout(Place place, Observation observation) {
        return apec.subject(apec.get(observation.indicator()))
                .filter(place.id()::equals)
                .isPresent();
    }

    /** The document, and whom it names for the figure. */
    private String source(SourceDocument document, Observation observation) {
        String in = document.id().key();
        return observation.according().isEmpty()
                ? in + ", no source named"
                : observation.according().stream()
                        .map(id -> Names.of(id, apec))
                        .collect(Collectors.joining(", ", in + ", according to ", ""));
    }

    /** For a growth: the level that grew, of the same period and equally firm, if it is among {@code others}. */
    private Optional<Observation> levelOf(Observation growth, Collection<Observation> others) {
        if (!isGrowth(growth)) {
            return Optional.empty();
        }
        Optional<Id<Indicator>> grown = apec.get(growth.indicator()).of();
        return others.stream()
                .filter(level -> !isGrowth(level) && grown.equals(Optional.of(level.indicator())))
                .filter(level -> level.period().equals(growth.period()) && level.status() == growth.status())
                .findFirst();
    }

    private boolean isGrowth(Observation observation) {
        return apec.get(observation.indicator()).measure() == Measure.GROWTH;
    }

    /** A figure with its growth, as in "Guangdong's foreign trade: RMB 9.49 trillion; +4.4 % year on year". */
    private String line(Observation observation, Collection<Observation> others) {
        StringBuilder value = new StringBuilder(figures.of(observation));
        for (Observation other : others) {
            if (levelOf(other, others).equals(Optional.of(observation))) {
                value.append("; ").append(growth(other));
            }
        }
        if (observation.status() != ObservationStatus.ACTUAL) {
            value.append("; ").append(observation.status().code());
        }
        String label = Names.one(apec.get(observation.indicator()).label());
        String period = observation
                .period()
                .filter(p -> !p.equals(YEAR))
                .map(p -> " (" + Dates.of(p) + ")")
                .orElse("");
        return label + period + ": " + value;
    }

    private String growth(Observation growth) {
        Optional<Comparison> comparison = apec.get(growth.indicator()).comparison();
        return figures.of(growth) + (comparison.equals(Optional.of(Comparison.PREVIOUS_YEAR)) ? " year on year" : "");
    }
}
