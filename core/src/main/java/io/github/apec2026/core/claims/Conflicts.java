package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where the documents disagree: rival claims about one property, and figures of one indicator for one period that differ, of
 * which the counted one goes before the expected and the expected before the target.
 */
public final class Conflicts {

    private Conflicts() {}

    /** The conflicts among claims and among observations, by entity and property. */
    public static List<Conflict> of(ClaimIndex claims, List<Observation> observations) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Fact<?> fact : claims.contested()) {
            if (!fact.rivals().isEmpty()) {
                conflicts.add(Conflict.builder()
                        .chosen(fact.chosen())
                        .addAllOthers(fact.rivals())
                        .reason(fact.reason())
                        .build());
            }
        }
        for (List<Observation> same : sameFigure(observations).values()) {
            figures(same, claims, conflicts);
        }
        conflicts.sort(Comparator.<Conflict, Id<?>>comparing(c -> c.chosen().subject())
                .thenComparing(c -> c.chosen().property()));
        return Collections.unmodifiableList(conflicts);
    }

    /** The observations by indicator and period. */
    private static Map<String, List<Observation>> sameFigure(List<Observation> observations) {
        Map<String, List<Observation>> groups = new TreeMap<>();
        for (Observation observation : observations) {
            Id<Indicator> indicator = observation.indicator();
            String key =
                    indicator + " " + observation.period().map(Object::toString).orElse("");
            groups.computeIfAbsent(key, none -> new ArrayList<>()).add(observation);
        }
        return groups;
    }

    private static void figures(List<Observation> same, ClaimIndex claims, List<Conflict> conflicts) {
        Observation best = same.get(0);
        for (Observation each : same) {
            best = firmness(each.status()) < firmness(best.status()) ? each : best;
        }
        List<Claim<?>> others = new ArrayList<>();
        for (Observation each : same) {
            if (each.status() != best.status() && !each.value().equals(best.value())) {
                valueClaim(each, claims).ifPresent(others::add);
            }
        }
        Optional<Claim<Quantity>> chosen = valueClaim(best, claims);
        if (chosen.isPresent() && !others.isEmpty()) {
            conflicts.add(Conflict.builder()
                    .chosen(chosen.get())
                    .addAllOthers(others)
                    .reason(Reason.COUNTED)
                    .build());
        }
    }

    private static Optional<Claim<Quantity>> valueClaim(Observation observation, ClaimIndex claims) {
        return claims.fact(observation.id(), "value", Quantity.class).map(Fact::chosen);
    }

    private static int firmness(ObservationStatus status) {
        return switch (status) {
            case ACTUAL -> 0;
            case EXPECTED -> 1;
            case TARGET -> 2;
        };
    }
}
