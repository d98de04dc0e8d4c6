package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.StatementCatalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Statements: at the meeting and at each part, passed on there, while it was on, about it, by participants or about exhibits. */
final class SpeechSection {

    private final MeetingContext context;
    private final ApecDataset apec;
    private final Set<Statement> printed = new LinkedHashSet<>();

    SpeechSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
    }

    void print() {
        StatementCatalog statements = apec.statements();
        List<Statement> during = new ArrayList<>();
        for (Meeting meeting : context.tree().meetings()) {
            String where = Names.of(meeting);
            print("SAID AT", where, statements.onOccasion(meeting.id()).list());
            print("PASSED ON AT", where, statements.relayedAt(meeting.id()).list());
            during.addAll(statements.during(meeting.id()).list());
        }
        print("SAID WHILE IT WAS ON", "and not, as far as stated, at it", during);
        Predicate<Statement> ofIt = statement -> statement.mentions().stream().anyMatch(context.tree()::contains);
        print(
                "SAID ABOUT IT",
                "elsewhere, or place not stated",
                statements.stream().filter(ofIt).toList());
        Presence presence = new Presence(context.tree(), apec);
        Predicate<Statement> byThem = statement -> statement.occasion().isEmpty()
                && (statement.speaker().filter(presence::speaksFor).isPresent()
                        || statement.mentions().stream().anyMatch(presence::holds));
        print(
                "SAID BY PARTICIPANTS AND ABOUT EXHIBITS",
                "place not stated",
                statements.stream().filter(byThem).toList());
    }

    /** Writes those that are new; none is said twice. */
    private void print(String title, String where, List<Statement> statements) {
        List<Statement> remaining = statements.stream()
                .filter(statement -> !printed.contains(statement))
                .distinct()
                .toList();
        if (remaining.isEmpty()) {
            return;
        }
        context.screen().heading(title, where + ": " + Figures.count(remaining.size(), "statement"));
        StatementRows rows = new StatementRows(context);
        for (Turn turn : Turn.of(remaining, context)) {
            turn.print();
            rows.print(turn);
        }
        printed.addAll(remaining);
    }
}
