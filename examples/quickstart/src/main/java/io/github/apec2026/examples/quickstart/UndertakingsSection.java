package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.InitiativeState;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was proposed, agreed or provided at the meeting; what refers to it; what else its speakers named. */
final class UndertakingsSection {

    private static final int KIND = 11;

    private final MeetingContext context;
    private final ApecDataset apec;

    UndertakingsSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
    }

    void print() {
        Set<Initiative> there = new LinkedHashSet<>();
        Set<Initiative> named = new LinkedHashSet<>();
        for (Meeting meeting : context.tree().meetings()) {
            apec.initiatives().onOccasion(meeting.id()).forEach(there::add);
            for (Statement statement : apec.statements().onOccasion(meeting.id())) {
                statement.mentions().forEach(id -> initiative(id).ifPresent(named::add));
            }
        }
        Set<Initiative> about = apec.initiatives().stream()
                .filter(initiative -> initiative.mentions().stream().anyMatch(context.tree()::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        about.removeAll(there);
        named.removeAll(there);
        named.removeAll(about);
        section("PROPOSED, AGREED OR PROVIDED THERE", there);
        section("INITIATIVES THAT MENTION IT", about);
        section("INITIATIVES THAT ITS SPEAKERS MENTION", named);
    }

    private Optional<Initiative> initiative(Id<?> id) {
        return apec.get(id) instanceof Initiative initiative ? Optional.of(initiative) : Optional.empty();
    }

    private void section(String title, Collection<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return;
        }
        context.screen().heading(title, initiatives.size() + ", by kind");
        initiatives.stream()
                .sorted(Comparator.comparing(Initiative::kind))
                .forEach(initiative -> context.rows(2, KIND)
                        .fact(initiative.kind().code().replace('-', ' '), text(initiative), grounds(initiative)));
    }

    private Grounds grounds(Initiative initiative) {
        return context.grounds().everything(initiative.id());
    }

    private String text(Initiative initiative) {
        Optional<String> label =
                initiative.label().filter(l -> !initiative.name().isEmpty()).map(Names::one);
        boolean isForeign = initiative.name().in(Locale.ENGLISH).isEmpty();
        String name = Names.of(initiative)
                + label.filter(l -> isForeign).map(l -> ", " + l).orElse("");
        Optional<String> summary = initiative.summary().map(Names::one).or(() -> label.filter(l -> !isForeign));
        return name + " (" + progress(initiative) + ")"
                + summary.map(s -> ": " + s).orElse("");
    }

    /** How far it has come, whose it is, for whom and for when. */
    private String progress(Initiative initiative) {
        List<String> parts = new ArrayList<>();
        if (initiative.proposedBy().isEmpty() || !initiative.state().equals(Optional.of(InitiativeState.PROPOSED))) {
            parts.add(initiative.state().map(s -> s.code().replace('-', ' ')).orElse("state not stated"));
        }
        add(parts, "proposed by ", initiative.proposedBy());
        add(parts, "by ", initiative.actors());
        add(parts, "to ", initiative.addressedTo());
        initiative.period().ifPresent(period -> parts.add("period " + Dates.of(period)));
        return String.join("; ", parts);
    }

    private void add(List<String> parts, String label, List<? extends Id<?>> ids) {
        if (!ids.isEmpty()) {
            parts.add(ids.stream().map(id -> Names.of(id, apec)).collect(Collectors.joining(", ", label, "")));
        }
    }
}
