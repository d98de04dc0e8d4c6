package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.query.ApecDataset;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of a turn: by what act, to whom, about what, and the words that matter. */
final class StatementRows {

    private static final int ACT = 12;
    private static final String ANSWER = "In answer";

    private final MeetingContext context;
    private final ApecDataset apec;

    StatementRows(MeetingContext context) {
        this.context = context;
        this.apec = context.apec();
    }

    void print(Turn turn) {
        SourcedRows rows = context.rows(4, ACT);
        for (Statement statement : turn.statements()) {
            Grounds grounds = context.grounds()
                    .everything(statement.id())
                    .without(Statement.DATE)
                    .without(turn.shared());
            rows.fact(act(statement), text(statement), grounds);
        }
    }

    private static String act(Statement statement) {
        return statement.act().map(act -> act.code().replace('-', ' ')).orElse("statement");
    }

    private String text(Statement statement) {
        String summary = Names.one(statement.summary());
        boolean saysSo = statement.inAnswerTo().isEmpty() || summary.startsWith(ANSWER);
        return (saysSo ? "" : ANSWER + ": ") + summary + about(statement) + words(statement);
    }

    private String about(Statement statement) {
        String to = statement.addressees().stream()
                .map(addressee -> Names.of(addressee, apec))
                .collect(Collectors.joining(", "));
        String topics = statement.topics().stream()
                .map(topic -> Names.one(apec.get(topic).name()))
                .collect(Collectors.joining(", "));
        String about = Stream.of(to.isEmpty() ? "" : "to " + to, topics)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return about.isEmpty() ? "" : " (" + about + ")";
    }

    /** The words that matter, and whether they are the speaker's own. */
    private static String words(Statement statement) {
        boolean isDirect = statement.mode() == StatementMode.DIRECT;
        return statement
                .excerpt()
                .map(words -> (isDirect ? " Direct: “" : " In words: “") + Names.one(words) + "”")
                .orElse(isDirect ? " (direct speech)" : "");
    }
}
