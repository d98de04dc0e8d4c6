package io.github.apec2026.facts;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;

/** Sentences about what someone said. */
final class StatementAssert extends EntityAssert<StatementAssert, Statement> {

    StatementAssert(ApecDataset dataset, Statement entity) {
        super(dataset, entity, StatementAssert.class);
    }

    StatementAssert isBy(String who) {
        return holds("speaker", actual.speaker(), who);
    }

    StatementAssert isByNobodyNamed() {
        return open("speaker", actual.speaker());
    }

    /** By someone whom the document describes and does not name. */
    StatementAssert isBySomeoneDescribedAs(String description) {
        return holds("speakerDescription", actual.speakerDescription(), description);
    }

    StatementAssert isSpokenAs(String position) {
        return includes("capacities", actual.capacities(), "position/" + position);
    }

    StatementAssert isRelayedBy(String who) {
        return includes("relayedBy", actual.relayedBy(), who);
    }

    /** Passed on by these, the first of them first. */
    StatementAssert isRelayedThrough(String... chain) {
        return expect("relayedBy", actual.relayedBy().stream().map(Id::toString).toList(), List.of(chain));
    }

    /** Where the first who passed it on did so. */
    StatementAssert wasRelayedAt(String meeting) {
        return holds("relayedAt", actual.relayedAt(), "meeting/" + meeting);
    }

    /** The economy that a described speaker is from. */
    StatementAssert isBySomeoneFrom(String economy) {
        return holds("origin", actual.origin(), economy);
    }

    StatementAssert leavesOpenDuringWhichMeeting() {
        return open("during", actual.during());
    }

    StatementAssert wasSaidAt(String meeting) {
        return holds("occasion", actual.occasion(), "meeting/" + meeting);
    }

    StatementAssert leavesItsOccasionOpen() {
        return open("occasion", actual.occasion());
    }

    StatementAssert wasSaidDuring(String meeting) {
        return holds("during", actual.during(), "meeting/" + meeting);
    }

    /** How it was uttered: address, interview, discussion, written. */
    StatementAssert cameBy(String channel) {
        return holds("channel", actual.channel(), channel);
    }

    StatementAssert leavesItsChannelOpen() {
        return open("channel", actual.channel());
    }

    StatementAssert leavesItsDateOpen() {
        return open("date", actual.date());
    }

    /** What the speaker does by it: commitment, call, assessment, account. */
    StatementAssert isA(String act) {
        return holds("act", actual.act(), act);
    }

    StatementAssert isAddressedTo(String whom) {
        return includes("addressees", actual.addressees(), whom);
    }

    StatementAssert isAddressedToNobodyNamed() {
        return holdsOnly("addressees", actual.addressees());
    }

    StatementAssert hasTheWords(String excerpt) {
        return holds("excerpt", actual.excerpt(), excerpt);
    }

    /** Told in the speaker's words (direct) or in those of whoever tells it (reported). */
    StatementAssert isTold(String mode) {
        return holds("mode", Optional.of(actual.mode()), mode);
    }

    StatementAssert isAbout(String topic) {
        return includes("topics", actual.topics(), "topic/" + topic);
    }

    StatementAssert mentions(String what) {
        return includes("mentions", actual.mentions(), what);
    }

    StatementAssert statesTheFigure(String observation) {
        return includes("observations", actual.observations(), "observation/" + observation);
    }

    /** Its date is that of its occasion, and it has none of its own. */
    StatementAssert wasSaidOnTheDayOfItsOccasion() {
        if (dataset().get(actual.occasion().orElseThrow()).dates().isEmpty()) {
            throw failure("Its occasion has no dates");
        }
        return open("date", actual.date());
    }

    StatementAssert wasSaidOn(String date) {
        return holds("date", actual.date(), date);
    }

    StatementAssert answers(String statement) {
        return holds("inAnswerTo", actual.inAnswerTo(), "statement/" + statement);
    }

    StatementAssert leavesOpenWhatKindOfActItIs() {
        return open("act", actual.act());
    }
}
