package io.github.apec2026.core.type;

import io.github.apec2026.model.Id;
import java.util.List;

/** How a reference is derived: by a name of the entity, or by a referent that says what the words mean. */
final class References {

    private References() {}

    static Derived derive(Id<?> value, Words words) {
        List<Id<?>> named = words.names().named(words.text(), value.type());
        if (named.size() == 1 && named.get(0).equals(value)) {
            return Derived.EXACT;
        }
        if (words.referents().contains(value)) {
            return Derived.RESOLVED;
        }
        if (named.contains(value)) {
            return Derived.mismatch("the name of " + named + " alike");
        }
        if (!named.isEmpty()) {
            return Derived.mismatch(named.get(0).toString());
        }
        return words.names().longestIn(words.text(), value).isEmpty()
                ? Derived.mismatch("no name of " + value + words.names().of(value))
                : Derived.CONTAINED;
    }
}
