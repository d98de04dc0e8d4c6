package io.github.apec2026.facts;

import io.github.apec2026.model.Priority;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Sentences about a priority. */
final class PriorityAssert extends EntityAssert<PriorityAssert, Priority> {

    PriorityAssert(ApecDataset dataset, Priority priority) {
        super(dataset, priority, PriorityAssert.class);
    }

    PriorityAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    /** It is a priority of this edition, plan or forum. */
    PriorityAssert isOf(String agenda) {
        return holds("agenda", Optional.of(actual.agenda()), agenda);
    }

    PriorityAssert isNumber(int order) {
        return holds("order", actual.order(), order);
    }

    PriorityAssert leavesItsOrderOpen() {
        return open("order", actual.order());
    }
}
