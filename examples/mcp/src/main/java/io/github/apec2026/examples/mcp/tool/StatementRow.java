package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementAct;
import io.github.apec2026.model.StatementChannel;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.query.AttributedStatement;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A statement with what a report says of it. */
record StatementRow(
        @Doc("The id.") Id<?> id,

        @Doc("What was said, in the record's own words. Never print it as a quotation.")
        String summary,

        @Doc("Printed words of the document whose wording matters; these may be quoted, with the mode.")
        Optional<String> excerpt,

        @Doc(
                "direct: printed untranslated and uncut. edited: the speaker's words, translated or cut. reported: a reporter's words.")
        StatementMode mode,

        @Doc("Who said it; absent where no document names the speaker.")
        Optional<Ref> speaker,

        @Doc("The speaker as a document describes them, where it does not name them.")
        Optional<String> speakerDescription,

        @Doc("The posts spoken from, as far as shown.") List<String> capacities,

        @Doc("What the speaker does by it: promises, asks, judges; the record's classification.")
        Optional<StatementAct> act,

        @Doc("How it was uttered; absent where not stated.") Optional<StatementChannel> channel,
        @Doc("Where it was said; absent where not stated.") Optional<Ref> occasion,

        @Doc("The meeting while which it was said, though not, as far as stated, at it.")
        Optional<Ref> during,

        @Doc("When: its own date, else that of the occasion; absent where neither is stated.")
        Optional<String> date,

        @Doc("Who passed it on, from the speaker to the document.")
        List<Ref> relayedBy,

        @Doc("Where the first of these passed it on.") Optional<Ref> relayedAt,
        @Doc("Whom it is addressed to, as far as named.") List<Ref> addressees,
        @Doc("Its topics.") List<Ref> topics,
        @Doc("Main properties that no document states.") List<String> notStated,
        @Doc("Where it can be read, one for each document.") List<SourceMark> sources)
        implements Row {

    static StatementRow of(View view, AttributedStatement attributed) {
        Statement statement = attributed.statement();
        List<String> notStated = new ArrayList<>();
        if (statement.speaker().isEmpty()) {
            notStated.add("speaker");
        }
        if (statement.occasion().isEmpty() && statement.during().isEmpty()) {
            notStated.add("occasion");
        }
        if (attributed.date().isEmpty()) {
            notStated.add("date");
        }
        return new StatementRow(
                statement.id(),
                attributed.summary().text(),
                statement.excerpt().map(view::text),
                statement.mode(),
                view.ref(statement.speaker()),
                statement.speaker().isPresent()
                        ? Optional.empty()
                        : attributed.speaker().map(Label::text),
                attributed.posts(),
                statement.act(),
                statement.channel(),
                view.ref(statement.occasion()),
                view.ref(statement.during()),
                attributed.date().map(DateRange::toString),
                view.refs(statement.relayedBy()),
                view.ref(statement.relayedAt()),
                view.refs(statement.addressees()),
                view.refs(statement.topics()),
                notStated,
                Marks.ofFirst(view, statement.id(), List.of("excerpt", "summary")));
    }

    @Override
    public String line() {
        String who = speaker.map(Ref::toString)
                .or(() -> speakerDescription.map(description -> description + " (not named)"))
                .orElse("speaker not stated");
        return new Line(who)
                .add("as", capacities)
                .add("said in the record's own words", summary)
                .add("printed words (" + mode.code() + ")", excerpt.map(words -> "“" + words + "”"))
                .add("act", act.map(StatementAct::code))
                .add("channel", channel.map(StatementChannel::code))
                .add("at", occasion)
                .add("during", during)
                .add("date", date.orElse("not stated"))
                .add("relayed by", relayedBy)
                .add("relayed at", relayedAt)
                .add("to", addressees)
                .add("id", id)
                .with(sources);
    }
}
