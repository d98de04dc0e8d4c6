package io.github.apec2026.facts;

import io.github.apec2026.model.Meeting;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import java.util.Optional;

/** Sentences about a meeting, a ceremony, a visit, a press conference or a session. */
final class MeetingAssert extends EntityAssert<MeetingAssert, Meeting> {

    MeetingAssert(ApecDataset dataset, Meeting meeting) {
        super(dataset, meeting, MeetingAssert.class);
    }

    MeetingAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    MeetingAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    MeetingAssert hasAcronym(String acronym) {
        return holds("acronym", actual.acronym(), acronym);
    }

    MeetingAssert hasDates(String dates) {
        return holds("dates", actual.dates(), DateRange.parse(dates));
    }

    /** As planned, under-way or held, at the time of the document. */
    MeetingAssert isAtStage(String stage) {
        return includes("stages", actual.stages(), stage);
    }

    MeetingAssert isToldInNoStage() {
        return holdsOnly("stages", actual.stages());
    }

    MeetingAssert isPerhaps(String other) {
        return includes("perhapsSameAs", actual.perhapsSameAs(), "meeting/" + other);
    }

    MeetingAssert isIn(String place) {
        return holds("place", actual.place(), "place/" + place);
    }

    MeetingAssert isHeldAt(String venue) {
        return holds("venue", actual.venue(), "place/" + venue);
    }

    MeetingAssert belongsToEdition(String edition) {
        return holds("edition", actual.edition(), "edition/" + edition);
    }

    MeetingAssert isOfForum(String forum) {
        return holds("forum", actual.forum(), "organization/" + forum);
    }

    MeetingAssert isPartOf(String whole) {
        return holds("partOf", actual.partOf(), "meeting/" + whole);
    }

    MeetingAssert hasTheme(String theme) {
        return holds("theme", actual.theme(), theme);
    }

    MeetingAssert isHeldUnder(String priority) {
        return includes("priorities", actual.priorities(), "priority/" + priority);
    }

    MeetingAssert isAbout(String topic) {
        return includes("topics", actual.topics(), "topic/" + topic);
    }

    MeetingAssert hasSpeaker(String person) {
        return includes("speakers", actual.speakers(), "person/" + person);
    }

    MeetingAssert hasParticipant(String participant) {
        return includes("participants", actual.participants(), participant);
    }

    MeetingAssert hasParticipantsWhoAre(String kind) {
        return includes("participantKinds", actual.participantKinds(), kind);
    }

    MeetingAssert leavesItsDatesOpen() {
        return open("dates", actual.dates());
    }

    MeetingAssert leavesItsPlaceOpen() {
        return open("place", actual.place());
    }

    MeetingAssert leavesOpenWhetherItIsPartOfAnother() {
        return open("partOf", actual.partOf());
    }

    MeetingAssert leavesItsEditionOpen() {
        return open("edition", actual.edition());
    }

    MeetingAssert expects(String participant) {
        return includes("expectedParticipants", actual.expectedParticipants(), participant);
    }

    MeetingAssert expectsParticipantsWhoAre(String kind) {
        return includes("expectedParticipantKinds", actual.expectedParticipantKinds(), kind);
    }

    /** In its series. */
    MeetingAssert hasOrdinal(int ordinal) {
        return holds("ordinal", actual.ordinal(), ordinal);
    }
}
