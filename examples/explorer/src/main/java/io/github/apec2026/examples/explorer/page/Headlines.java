package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import java.util.Comparator;
import java.util.List;

/**
 * The quantities that head the figures of a record: those on which the documents say most, with everything that is a part, a growth, a
 * share or a rank of them. What is itself one of these is left out, and so is what has no figure of its own.
 */
final class Headlines {

    private Headlines() {}

    /** The first of them; where the documents say equally much, in the order of their catalog. */
    static List<Id<Indicator>> of(ApecDataset apec, int most) {
        Comparator<Indicator> byClaims = Comparator.comparingLong(indicator -> claims(indicator, apec));
        return apec.indicators().stream()
                .filter(indicator ->
                        indicator.of().isEmpty() && indicator.subsetOf().isEmpty())
                .filter(indicator ->
                        apec.observations().byIndicator(indicator.id()).size() > 0)
                .sorted(byClaims.reversed())
                .limit(most)
                .map(Indicator::id)
                .toList();
    }

    private static long claims(Indicator indicator, ApecDataset apec) {
        long claims = 0;
        for (Indicator each : apec.indicators().under(indicator.id())) {
            for (Observation figure : apec.observations().byIndicator(each.id())) {
                claims += apec.claims(figure.id()).size();
            }
        }
        return claims;
    }
}
