package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was put forward while the meeting was on; what refers to it; what else its speakers named. */
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
        Set<Initiative> during = new LinkedHashSet<>();
        Set<Initiative> named = new LinkedHashSet<>();
        for (Meeting meeting : context.tree().meetings()) {
            apec.initiatives().onOccasion(meeting.id()).forEach(there::add);
            apec.initiatives().during(meeting.id()).forEach(during::add);
            for (Statement statement : apec.statements().onOccasion(meeting.id())) {
                statement.mentions().forEach(id -> initiative(id).ifPresent(named::add));
            }
        }
        Set<Initiative> about = apec.initiatives().stream()
                .filter(initiative -> initiative.mentions().stream().anyMatch(context.tree()::contains))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        during.removeAll(there);
        about.removeAll(there);
        about.removeAll(during);
        named.removeAll(there);
        named.removeAll(during);
        named.removeAll(about);
        section("PUT FORWARD WHILE IT WAS ON", "and not, as far as stated, at it: ", during);
        section("INITIATIVES THAT MENTION IT", "", about);
        section("INITIATIVES THAT ITS SPEAKERS MENTION", "", named);
    }

    private Optional<Initiative> initiative(Id<?> id) {
        return apec.get(id) instanceof Initiative initiative ? Optional.of(initiative) : Optional.empty();
    }

    private void section(String title, String where, Collection<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return;
        }
        context.screen().heading(title, where + initiatives.size() + ", by kind");
        InitiativeText text = new InitiativeText(apec);
        initiatives.stream()
                .sorted(Comparator.comparing(Initiative::kind))
                .forEach(initiative -> context.rows(2, KIND)
                        .fact(
                                InitiativeText.kind(initiative),
                                text.withState(initiative),
                                context.grounds().everything(initiative.id())));
    }
}
