package io.github.apec2026.facts;

import io.github.apec2026.model.Place;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Sentences about a city, a province, a region, a district, a venue. */
final class PlaceAssert extends EntityAssert<PlaceAssert, Place> {

    PlaceAssert(ApecDataset dataset, Place place) {
        super(dataset, place, PlaceAssert.class);
    }

    PlaceAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    PlaceAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    PlaceAssert liesIn(String place) {
        return holds("within", actual.within(), "place/" + place);
    }

    PlaceAssert isOfEconomy(String economy) {
        return holds("economy", actual.economy(), economy);
    }

    PlaceAssert leavesItsEconomyOpen() {
        return open("economy", actual.economy());
    }
}
