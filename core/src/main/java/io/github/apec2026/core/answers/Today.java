package io.github.apec2026.core.answers;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;

/** Ids as they are today: a claim keeps the former one that its file has. */
final class Today {

    private Today() {}

    /** The id of the entity that an id leads to; itself where the data set does not have the entity. */
    @SuppressWarnings("unchecked") // an id leads to an entity of its type
    static <E extends Entity> Id<E> of(ApecDataset dataset, Id<E> id) {
        return dataset.find(id).map(entity -> (Id<E>) entity.id()).orElse(id);
    }
}
