package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import java.util.List;
import java.util.Optional;

/** Which place lies in which. */
final class PlaceTree extends Tree<Place> {

    PlaceTree(List<Place> places, Identities identities) {
        super(identities);
        for (Place place : places) {
            put(place.id(), place.within());
        }
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    boolean isWithin(Optional<Id<Place>> inner, Id<Place> outer) {
        return inner.isPresent() && isUnder(inner.get(), outer);
    }
}
