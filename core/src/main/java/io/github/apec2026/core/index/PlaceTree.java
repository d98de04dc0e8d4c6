package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which place lies in which; without cycles, since it is made of validated entities. */
final class PlaceTree {

    private final Map<Id<Place>, Id<Place>> within = new HashMap<>();

    PlaceTree(List<Place> places) {
        for (Place place : places) {
            if (place.within().isPresent()) {
                within.put(place.id(), place.within().get());
            }
        }
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    boolean isWithin(Optional<Id<Place>> inner, Id<Place> outer) {
        @Nullable Id<Place> place = inner.orElse(null);
        while (place != null && !place.equals(outer)) {
            place = within.get(place);
        }
        return place != null;
    }
}
