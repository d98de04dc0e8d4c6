package io.github.apec2026.facts;

import io.github.apec2026.model.Statement;
import io.github.apec2026.query.ApecDataset;
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

    StatementAssert isRelayedBy(String who) {
        return includes("relayedBy", actual.relayedBy(), who);
    }

    StatementAssert wasSaidAt(String meeting) {
        return holds("occasion", actual.occasion(), "meeting/" + meeting);
    }

    StatementAssert leavesItsOccasionOpen() {
        return open("occasion", actual.occasion());
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
}
