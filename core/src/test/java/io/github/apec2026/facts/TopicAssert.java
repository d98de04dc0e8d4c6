package io.github.apec2026.facts;

import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;

/** Sentences about a subject. */
final class TopicAssert extends EntityAssert<TopicAssert, Topic> {

    TopicAssert(ApecDataset dataset, Topic entity) {
        super(dataset, entity, TopicAssert.class);
    }

    TopicAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    TopicAssert isNarrowerThan(String broader) {
        return holds("broader", actual.broader(), "topic/" + broader);
    }
}
