package io.github.apec2026.core.validate;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures against figures: shares of a whole, parts of a total, two reports of one thing. */
final class Figures implements Rule {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public void check(Entities entities, Findings findings) {
        List<Observation> all = entities.of(EntityType.OBSERVATION);
        Map<Id<Indicator>, List<Observation>> byIndicator = new HashMap<>();
        for (Observation observation : all) {
            byIndicator
                    .computeIfAbsent(observation.indicator(), none -> new ArrayList<>())
                    .add(observation);
        }
        SameFigures figures = new SameFigures(byIndicator.values());
        Wholes wholes = new Wholes(byIndicator);
        for (Observation observation : all) {
            Optional<Indicator> indicator = entities.find(observation.indicator());
            if (indicator.isPresent()) {
                share(observation, indicator.get(), entities, findings);
                subset(observation, indicator.get(), wholes, entities, findings);
            }
            same(observation, figures.differing(observation), entities, findings);
        }
    }

    private static void share(Observation observation, Indicator indicator, Entities entities, Findings findings) {
        Quantity value = observation.value();
        boolean percent = "percent".equals(value.unit());
        boolean over = value.amount().compareTo(WHOLE) > 0
                || (value.amount().compareTo(WHOLE) == 0 && value.isMoreThan(WHOLE))
                || value.amount().signum() < 0;
        if (indicator.measure() == Measure.SHARE && percent && over) {
            findings.add(entities.notice(NoticeCode.SHARE_OVER_WHOLE, observation.id(), "value")
                    .with("value", value));
        }
    }

    private static void subset(
            Observation part, Indicator indicator, Wholes wholes, Entities entities, Findings findings) {
        if (indicator.subsetOf().isEmpty()) {
            return;
        }
        Observation whole = wholes.of(part, indicator.subsetOf().get());
        if (whole != null && exceeds(part.value(), whole.value())) {
            findings.add(entities.exclusion(NoticeCode.SUBSET_OVER_SET, part.id(), whole.id(), "value")
                    .with("value", part.value())
                    .with("other", whole.value()));
        }
    }

    private static boolean exceeds(Quantity part, Quantity whole) {
        return (part.isMoreThan(whole.amount()) && whole.isAtMost(whole.amount()))
                || (part.isAtLeast(part.amount()) && whole.isLessThan(part.amount()));
    }

    private static void same(Observation one, @Nullable Observation other, Entities entities, Findings findings) {
        if (other != null) {
            findings.add(entities.notice(NoticeCode.SAME_OBSERVATION_DIFFERS, one.id(), "value")
                    .with("value", one.value())
                    .with("other", other.value())
                    .with("entity2", other.id()));
        }
    }
}
