package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.resolve.ResolvedEntity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Observation;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bound covers its conversion: more than 300 billion yuan is also more than the equivalent in dollars. A conversion may have a bound of
 * its own, such as "about", but not the opposite one.
 *
 * <p>An amount and its conversion imply a rate; within one file, the rates between two currencies are near each other. A rate more than a
 * tenth away from the median of the file's rates is odd. Needs two rates at least; with two, the later one is reported.
 */
final class Conversions implements Rule {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    @Override
    public void check(Entities entities, Findings findings) {
        Map<String, List<Rate>> byFile = new TreeMap<>();
        for (ResolvedEntity entity : entities.all()) {
            if (entity.id().type() == EntityType.OBSERVATION && entity.entity() instanceof Observation observation) {
                bound(observation, entities, findings);
                add(observation, entity, byFile);
            }
        }
        for (List<Rate> rates : byFile.values()) {
            check(rates, entities, findings);
        }
    }

    private static void bound(Observation observation, Entities entities, Findings findings) {
        if (observation.converted().isEmpty()) {
            return;
        }
        Quantity converted = observation.converted().get();
        Bound bound = observation.value().bound();
        boolean isLost = bound != Bound.EXACT && converted.bound() == Bound.EXACT;
        boolean isTurned = side(bound) * side(converted.bound()) < 0;
        if (isLost || isTurned) {
            findings.add(entities.notice(NoticeCode.BOUND_NOT_CONVERTED, observation.id(), "converted")
                    .with("value", observation.value())
                    .with("other", converted));
        }
    }

    /** On which side of the amount the true figure lies. */
    private static int side(Bound bound) {
        return switch (bound) {
            case MORE_THAN, AT_LEAST -> 1;
            case LESS_THAN, AT_MOST -> -1;
            case EXACT, ABOUT -> 0;
        };
    }

    private static void add(Observation observation, ResolvedEntity entity, Map<String, List<Rate>> byFile) {
        if (observation.converted().isEmpty()) {
            return;
        }
        Quantity from = observation.value();
        Quantity to = observation.converted().get();
        if (from.isMoney() && to.isMoney() && to.amount().signum() != 0) {
            String key = entity.where("converted").file() + " " + from.unit() + " " + to.unit();
            byFile.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(new Rate(observation, to, from.amount().divide(to.amount(), DIGITS)));
        }
    }

    private static void check(List<Rate> rates, Entities entities, Findings findings) {
        if (rates.size() < 2) {
            return;
        }
        BigDecimal usual = median(rates);
        for (Rate rate : rates) {
            BigDecimal away = rate.rate.subtract(usual).abs();
            if (away.compareTo(usual.abs().multiply(TOLERANCE)) > 0) {
                findings.add(entities.notice(NoticeCode.ODD_CONVERSION, rate.observation.id(), "converted")
                        .with("value", rate.observation.value())
                        .with("other", rate.converted)
                        .with("rate", rate.rate.toPlainString())
                        .with("usual", usual.toPlainString()));
            }
        }
    }

    /** The middle one; of an even number the lower of the two, which is also the earlier where there are only two. */
    private static BigDecimal median(List<Rate> rates) {
        if (rates.size() == 2) {
            return rates.get(0).rate;
        }
        List<BigDecimal> sorted = new ArrayList<>();
        for (Rate rate : rates) {
            sorted.add(rate.rate);
        }
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }

    private record Rate(Observation observation, Quantity converted, BigDecimal rate) {}
}
