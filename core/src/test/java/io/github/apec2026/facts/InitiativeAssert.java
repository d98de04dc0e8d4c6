package io.github.apec2026.facts;

import io.github.apec2026.model.Initiative;
import io.github.apec2026.query.ApecDataset;
import java.util.List;
import java.util.Optional;

/** Sentences about an agreement, a plan, a proposal, a measure, an item of an agenda. */
final class InitiativeAssert extends EntityAssert<InitiativeAssert, Initiative> {

    InitiativeAssert(ApecDataset dataset, Initiative entity) {
        super(dataset, entity, InitiativeAssert.class);
    }

    InitiativeAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    InitiativeAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    /** How far it has come: existing, launched, under-way, planned, proposed, adopted. */
    InitiativeAssert is(String state) {
        return holds("state", actual.state(), state);
    }

    InitiativeAssert leavesOpenHowFarItIs() {
        return open("state", actual.state());
    }

    InitiativeAssert isProposedBy(String who) {
        return includes("proposedBy", actual.proposedBy(), who);
    }

    InitiativeAssert isAddressedTo(String whom) {
        return includes("addressedTo", actual.addressedTo(), whom);
    }

    InitiativeAssert isPartOf(String whole) {
        return holds("partOf", actual.partOf(), "initiative/" + whole);
    }

    InitiativeAssert leavesOpenWhatItIsPartOf() {
        return open("partOf", actual.partOf());
    }

    InitiativeAssert isNumber(int order) {
        return holds("order", actual.order(), order);
    }

    InitiativeAssert buildsOn(String other) {
        return includes("buildsOn", actual.buildsOn(), "initiative/" + other);
    }

    InitiativeAssert buildsOnNothing() {
        return expect("buildsOn", actual.buildsOn(), List.of());
    }

    InitiativeAssert succeeds(String other) {
        return holds("succeeds", actual.succeeds(), "initiative/" + other);
    }

    InitiativeAssert hasPeriod(String period) {
        return holds("period", actual.period(), period);
    }

    InitiativeAssert cameUpAt(String meeting) {
        return holds("occasion", actual.occasion(), "meeting/" + meeting);
    }

    InitiativeAssert cameUpDuring(String meeting) {
        return holds("during", actual.during(), "meeting/" + meeting);
    }

    /** How it was put forward: address, interview, written. */
    InitiativeAssert cameBy(String channel) {
        return holds("channel", actual.channel(), channel);
    }

    InitiativeAssert leavesOpenHowItWasPutForward() {
        return open("channel", actual.channel());
    }

    InitiativeAssert leavesOpenWhereItCameUp() {
        return open("occasion", actual.occasion()).open("during", actual.during());
    }

    InitiativeAssert fallsUnderNoPriority() {
        return holdsOnly("priorities", actual.priorities());
    }

    InitiativeAssert isAbout(String topic) {
        return includes("topics", actual.topics(), "topic/" + topic);
    }

    InitiativeAssert mentions(String what) {
        return includes("mentions", actual.mentions(), what);
    }

    InitiativeAssert isFor(String place) {
        return includes("places", actual.places(), "place/" + place);
    }

    InitiativeAssert cameOn(String date) {
        return holds("date", actual.date(), date);
    }

    InitiativeAssert fallsUnder(String priority) {
        return includes("priorities", actual.priorities(), "priority/" + priority);
    }

    /** In its series. */
    InitiativeAssert hasOrdinal(int ordinal) {
        return holds("ordinal", actual.ordinal(), ordinal);
    }
}
