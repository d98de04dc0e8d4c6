package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.stream.Collectors;

/** The figures about the meeting and its parts: how firm, how much, of what. */
final class MeetingFiguresSection {

    private static final int STATUS = 8;

    private final MeetingContext context;
    private final ApecDataset apec;
    private final Figures figures;

    MeetingFiguresSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
        this.figures = new Figures(apec);
    }

    void print() {
        List<Observation> observations = apec.observations().stream()
                .filter(observation -> apec.subject(apec.get(observation.indicator()))
                        .filter(context.tree()::contains)
                        .isPresent())
                .toList();
        if (observations.isEmpty()) {
            return;
        }
        context.screen().heading("FIGURES", observations.size() + " about it");
        for (Observation observation : observations) {
            String label = Names.one(apec.get(observation.indicator()).label());
            String text = label + period(observation) + ": " + figures.of(observation) + according(observation)
                    + coverage(observation);
            context.rows(2, STATUS)
                    .fact(Figures.status(observation), text, context.grounds().everything(observation.id()));
        }
    }

    /** The period; where the words leave open which of several it is, each of them. */
    private static String period(Observation observation) {
        String either = observation.alternativePeriods().stream().map(Dates::of).collect(Collectors.joining(" or "));
        String period = observation.period().map(Dates::of).orElse(either);
        return period.isEmpty() ? "" : " (" + period + ")";
    }

    /** What is counted in it, and what another figure of the same thing may count otherwise. */
    private static String coverage(Observation observation) {
        String components = observation.components().stream().map(Names::both).collect(Collectors.joining(", "));
        return (components.isEmpty() ? "" : "; includes " + components)
                + observation
                        .scope()
                        .map(scope -> ". May not count the same: " + Names.one(scope))
                        .orElse("");
    }

    private String according(Observation observation) {
        return observation.according().isEmpty()
                ? ""
                : observation.according().stream()
                        .map(id -> Names.of(id, apec))
                        .collect(Collectors.joining(", ", ", according to ", ""));
    }
}
