package io.github.apec2026.facts;

import io.github.apec2026.model.Edition;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Sentences about an APEC host year. */
final class EditionAssert extends EntityAssert<EditionAssert, Edition> {

    EditionAssert(ApecDataset dataset, Edition edition) {
        super(dataset, edition, EditionAssert.class);
    }

    EditionAssert isOfYear(int year) {
        return holds("year", Optional.of(actual.year()), year);
    }

    EditionAssert isHostedBy(String economy) {
        return holds("host", actual.host(), economy);
    }

    EditionAssert isIn(String place) {
        return holds("place", actual.place(), "place/" + place);
    }

    EditionAssert hasTheme(String theme) {
        return holds("theme", actual.theme(), theme);
    }

    EditionAssert isItsHostsNumber(int ordinal) {
        return holds("ordinal", actual.ordinal(), ordinal);
    }

    EditionAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    EditionAssert leavesItsPlaceOpen() {
        return open("place", actual.place());
    }

    EditionAssert leavesItsThemeOpen() {
        return open("theme", actual.theme());
    }
}
