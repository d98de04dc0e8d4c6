package io.github.apec2026.examples.quickstart;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Consecutive statements that share their attribution: who speaks in which capacity, how, when, and through whom. */
final class Turn {

    private final MeetingContext context;
    private final ApecDataset apec;
    private final List<Statement> statements = new ArrayList<>();

    private Turn(Statement first, MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
        statements.add(first);
    }

    /** The statements in their order, cut wherever the attribution changes. */
    static List<Turn> of(List<Statement> statements, MeetingContext context) {
        List<Turn> turns = new ArrayList<>();
        for (Statement statement : statements) {
            if (turns.isEmpty() || !turns.get(turns.size() - 1).continuesWith(statement)) {
                turns.add(new Turn(statement, context));
            } else {
                turns.get(turns.size() - 1).statements.add(statement);
            }
        }
        return turns;
    }

    private boolean continuesWith(Statement next) {
        return key(first()).equals(key(next));
    }

    private List<Object> key(Statement statement) {
        return List.of(
                statement.speaker(),
                statement.speakerDescription(),
                statement.origin(),
                statement.capacities(),
                statement.channel(),
                date(statement),
                statement.relayedBy(),
                statement.relayedAt());
    }

    private Statement first() {
        return statements.get(0);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    /** Writes who speaks; where nobody is named or described and nobody relays it, the document speaks for itself. */
    void print() {
        Grounds grounds = context.grounds().claims(shared());
        String text = speaker(grounds) + manner() + relays();
        if (grounds.claims().isEmpty()) {
            context.screen().text(2, text);
        } else {
            context.rows(2, 0).fact(text, grounds);
        }
    }

    /** What the line of the speaker rests on: claims with a reason that does not hold for all statements are theirs instead. */
    Set<Claim<?>> shared() {
        List<List<Claim<?>>> all = statements.stream().map(this::attribution).toList();
        Set<Claim<?>> shared = new LinkedHashSet<>();
        for (List<Claim<?>> claims : all) {
            for (Claim<?> claim : claims) {
                if (claim.because().isEmpty() || all.stream().allMatch(other -> hasReasonOf(claim, other))) {
                    shared.add(claim);
                }
            }
        }
        return shared;
    }

    private static boolean hasReasonOf(Claim<?> claim, List<Claim<?>> others) {
        return others.stream()
                .anyMatch(other -> other.property().equals(claim.property())
                        && other.because().equals(claim.because()));
    }

    private List<Claim<?>> attribution(Statement statement) {
        Id<Statement> id = statement.id();
        Grounds grounds = context.grounds()
                .property(id, Statement.SPEAKER)
                .property(id, Statement.SPEAKER_DESCRIPTION)
                .property(id, Statement.ORIGIN)
                .property(id, Statement.CAPACITIES)
                .property(id, Statement.CHANNEL)
                .property(id, Statement.RELAYED_BY)
                .property(id, Statement.RELAYED_AT);
        if (date(statement).isPresent()) {
            grounds.property(id, Statement.DATE);
        }
        return List.copyOf(grounds.claims());
    }

    private String speaker(Grounds grounds) {
        Statement statement = first();
        if (statement.speaker().isPresent()) {
            Id<?> speaker = statement.speaker().get();
            return statement.capacities().isEmpty()
                    ? context.people().of(speaker, grounds)
                    : context.people().as(speaker, statement.capacities(), grounds);
        }
        if (statement.speakerDescription().isEmpty()) {
            return "no speaker named";
        }
        String description = Names.both(statement.speakerDescription().get());
        return statement
                .origin()
                .map(origin -> Names.one(origin.apecName()))
                .filter(origin -> !description.contains(origin))
                .map(origin -> description + ", of " + origin)
                .orElse(description);
    }

    private String manner() {
        return first().channel().map(channel -> ", " + Turn.of(channel)).orElse("")
                + date(first()).map(date -> ", " + Dates.of(date)).orElse("");
    }

    /** The day, unless it is that of the meeting at which it was said. */
    private Optional<DateRange> date(Statement statement) {
        Optional<DateRange> usual = apec.find(statement.occasion()).flatMap(Meeting::dates);
        return statement.date().filter(date -> !usual.equals(Optional.of(date)));
    }

    /** Who passed it on: first whoever heard the speaker, with the occasion, then whoever passed that on. */
    private String relays() {
        List<Id<?>> chain = first().relayedBy();
        StringBuilder text = new StringBuilder();
        for (Id<?> relay : chain) {
            text.append(text.isEmpty() ? "; relayed by " : ", then by ").append(Names.of(relay, apec));
            if (relay.equals(chain.get(0))) {
                first().relayedAt().ifPresent(at -> text.append(" at ").append(Names.of(at, apec)));
            }
        }
        return text.toString();
    }

    /** How something was uttered, in words that follow a name. */
    static String of(StatementChannel channel) {
        return switch (channel) {
            case ADDRESS -> "in an address";
            case PRESS_CONFERENCE -> "at a press conference";
            case INTERVIEW -> "in an interview";
            case REMARKS -> "in remarks";
            case DISCUSSION -> "in discussions";
            case WRITTEN -> "in writing";
            case GUEST_BOOK -> "in a guest book";
            case EDITORIAL_NOTE -> "in an editor's note";
        };
    }
}
