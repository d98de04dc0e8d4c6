package io.github.apec2026.core.index;

import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which entity of a type stands immediately under which. */
class Tree<E extends Entity> {

    private final Identities identities;
    private final Map<Id<?>, Id<?>> above = new HashMap<>();

    Tree(Identities identities) {
        this.identities = identities;
    }

    final void put(Id<E> lower, Optional<Id<E>> upper) {
        if (upper.isPresent()) {
            above.put(lower, identities.today(upper.get()));
        }
    }

    /** Whether {@code lower} is {@code upper} or stands under it. */
    final boolean isUnder(Id<E> lower, Id<E> upper) {
        Id<?> sought = identities.today(upper);
        @Nullable Id<?> each = identities.today(lower);
        // Comes to an end: validated entities form no cycle.
        while (each != null) {
            if (each.equals(sought)) {
                return true;
            }
            each = above.get(each);
        }
        return false;
    }
}
