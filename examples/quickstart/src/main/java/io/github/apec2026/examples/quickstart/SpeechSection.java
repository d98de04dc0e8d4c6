package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Statements: at the meeting and at each part, about it elsewhere, and by participants or about exhibits. */
final class SpeechSection {

    private static final int MODE = 8;

    private final MeetingContext context;
    private final ApecDataset apec;
    private final Set<Statement> printed = new LinkedHashSet<>();

    SpeechSection(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
    }

    void print() {
        for (Meeting meeting : context.tree().meetings()) {
            print(
                    "SAID AT",
                    Names.of(meeting),
                    apec.statements().onOccasion(meeting.id()).list());
        }
        Predicate<Statement> ofIt = statement -> statement.mentions().stream().anyMatch(context.tree()::contains);
        print("SAID ABOUT IT", "elsewhere, or place not stated", remaining(ofIt));
        Presence presence = new Presence(context.tree(), apec);
        print(
                "SAID BY PARTICIPANTS AND ABOUT EXHIBITS",
                "place not stated",
                remaining(statement -> statement.occasion().isEmpty()
                        && (statement.speaker().filter(presence::speaksFor).isPresent()
                                || statement.mentions().stream().anyMatch(presence::holds))));
    }

    private List<Statement> remaining(Predicate<Statement> which) {
        return apec.statements().stream()
                .filter(which)
                .filter(statement -> !printed.contains(statement))
                .toList();
    }

    private void print(String title, String where, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        context.screen().heading(title, where + ": " + Figures.count(statements.size(), "statement"));
        for (List<Statement> turn : turns(statements)) {
            speaker(turn);
            turn.forEach(this::statement);
        }
        printed.addAll(statements);
    }

    /** Consecutive statements with the same speaker and the same relay. */
    private static List<List<Statement>> turns(List<Statement> statements) {
        List<List<Statement>> turns = new ArrayList<>();
        for (Statement statement : statements) {
            if (turns.isEmpty() || !isOneTurn(turns.get(turns.size() - 1).get(0), statement)) {
                turns.add(new ArrayList<>());
            }
            turns.get(turns.size() - 1).add(statement);
        }
        return turns;
    }

    private static boolean isOneTurn(Statement one, Statement other) {
        return one.speaker().equals(other.speaker()) && one.relayedBy().equals(other.relayedBy());
    }

    /** Who speaks; where nobody is named, the document speaks for itself. */
    private void speaker(List<Statement> turn) {
        Optional<Id<?>> speaker = turn.get(0).speaker();
        String relayed = turn.get(0).relayedBy().stream()
                .map(relay -> "; relayed by " + Names.of(relay, apec))
                .collect(Collectors.joining());
        if (speaker.isEmpty()) {
            context.screen().text(2, "no speaker named" + relayed);
            return;
        }
        Grounds grounds = context.grounds();
        for (Statement statement : turn) {
            grounds.property(statement.id(), Statement.SPEAKER).property(statement.id(), Statement.RELAYED_BY);
        }
        context.rows(2, 0).fact(context.people().of(speaker.get(), grounds) + relayed, grounds);
    }

    private void statement(Statement statement) {
        String answer = statement.inAnswerTo().isPresent() ? "In answer: " : "";
        String topics = statement.topics().isEmpty()
                ? ""
                : statement.topics().stream()
                        .map(topic -> Names.one(apec.get(topic).name()))
                        .collect(Collectors.joining(", ", " (", ")"));
        String text = answer + Names.one(statement.summary()) + topics;
        context.rows(4, MODE)
                .fact(statement.mode().code(), text, context.grounds().everything(statement.id()));
    }
}
