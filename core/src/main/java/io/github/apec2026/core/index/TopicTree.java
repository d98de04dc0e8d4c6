package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Topic;
import java.util.List;

/** Which topic is broader than which. */
final class TopicTree extends Tree<Topic> {

    TopicTree(List<Topic> topics, Identities identities) {
        super(identities);
        for (Topic topic : topics) {
            put(topic.id(), topic.broader());
        }
    }

    /** Whether one of {@code topics} is {@code topic} or below it. */
    boolean isOn(List<Id<Topic>> topics, Id<Topic> topic) {
        for (Id<Topic> each : topics) {
            if (isUnder(each, topic)) {
                return true;
            }
        }
        return false;
    }
}
