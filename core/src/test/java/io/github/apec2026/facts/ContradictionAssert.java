package io.github.apec2026.facts;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.query.Conflict;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Sentences about two claims that cannot both be shown. */
final class ContradictionAssert extends AbstractAssert<ContradictionAssert, Conflict> {

    ContradictionAssert(Conflict conflict) {
        super(conflict, ContradictionAssert.class);
    }

    /** This figure of this document is shown. */
    ContradictionAssert shows(String figure, String document) {
        check(List.of(actual.chosen()), figure, document);
        return this;
    }

    /** This figure of this document is kept beside it, and nothing else is. */
    ContradictionAssert keeps(String figure, String document) {
        check(actual.others(), figure, document);
        return this;
    }

    ContradictionAssert because(String reason) {
        if (!actual.reason().code().equals(reason)) {
            throw failure("Expected the reason <%s>, found <%s>", reason, actual.reason());
        }
        return this;
    }

    private void check(List<? extends Claim<?>> claims, String figure, String document) {
        boolean one = claims.size() == 1
                && claims.get(0).value().equals(ObservationAssert.quantity(figure))
                && claims.get(0)
                        .evidence()
                        .map(Evidence::document)
                        .map(id -> id.key().equals(document))
                        .orElse(false);
        if (!one) {
            throw failure("Expected <%s> of <%s>, found %s", figure, document, claims);
        }
    }
}
