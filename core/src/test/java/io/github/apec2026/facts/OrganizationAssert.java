package io.github.apec2026.facts;

import io.github.apec2026.model.Organization;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;

/** Sentences about a ministry, a forum, a university, a company, a publisher. */
final class OrganizationAssert extends EntityAssert<OrganizationAssert, Organization> {

    OrganizationAssert(ApecDataset dataset, Organization organization) {
        super(dataset, organization, OrganizationAssert.class);
    }

    OrganizationAssert isA(String kind) {
        return holds("kind", Optional.of(actual.kind()), kind);
    }

    OrganizationAssert isCalled(String name) {
        return includes("names", actual.names(), name);
    }

    OrganizationAssert belongsTo(String parent) {
        return holds("parent", actual.parent(), "organization/" + parent);
    }

    OrganizationAssert isOfEconomy(String economy) {
        return holds("economy", actual.economy(), economy);
    }

    OrganizationAssert liesIn(String place) {
        return holds("place", actual.place(), "place/" + place);
    }

    /** In its series. */
    OrganizationAssert hasOrdinal(int ordinal) {
        return holds("ordinal", actual.ordinal(), ordinal);
    }
}
