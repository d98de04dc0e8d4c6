package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An initiative in one text: its name, what is stated of its progress, and what it is about. */
final class InitiativeText {

    private final ApecDataset apec;

    InitiativeText(ApecDataset apec) {
        this.apec = apec;
    }

    /** For a line whose label is the kind. */
    String withState(Initiative initiative) {
        List<String> progress = new ArrayList<>();
        if (initiative.proposedBy().isEmpty() || !initiative.state().equals(Optional.of(InitiativeState.PROPOSED))) {
            progress.add(initiative.state().map(s -> s.code().replace('-', ' ')).orElse("state not stated"));
        }
        return text(initiative, progress);
    }

    /** For a line whose label is the state. */
    String withKind(Initiative initiative) {
        return text(initiative, new ArrayList<>(List.of(kind(initiative))));
    }

    static String kind(Initiative initiative) {
        return initiative.kind().code().replace('-', ' ');
    }

    private String text(Initiative initiative, List<String> progress) {
        add(progress, "proposed by ", initiative.proposedBy());
        initiative.channel().ifPresent(channel -> progress.add(Turn.of(channel)));
        add(progress, "by ", initiative.actors());
        add(progress, "to ", initiative.addressedTo());
        initiative.period().ifPresent(period -> progress.add("period " + Dates.of(period)));
        Optional<String> label =
                initiative.label().filter(l -> !initiative.name().isEmpty()).map(Names::one);
        boolean isForeign = initiative.name().in(Locale.ENGLISH).isEmpty();
        String name = Names.of(initiative)
                + label.filter(l -> isForeign).map(l -> ", " + l).orElse("");
        Optional<String> summary = initiative.summary().map(Names::one).or(() -> label.filter(l -> !isForeign));
        return name + " (" + String.join("; ", progress) + ")"
                + summary.map(s -> ": " + s).orElse("");
    }

    private void add(List<String> parts, String label, List<? extends Id<?>> ids) {
        if (!ids.isEmpty()) {
            parts.add(ids.stream().map(id -> Names.of(id, apec)).collect(Collectors.joining(", ", label, "")));
        }
    }
}
