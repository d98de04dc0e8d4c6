package io.github.apec2026.core.catalog;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.claims.Labels;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.entities.Identities;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTable;
import io.github.apec2026.query.FigureTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of tables of figures. */
final class FigureRows {

    private final EntitiesById entities;
    private final ClaimIndex claims;
    private final FigureTimes times;

    FigureRows(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
        this.times = new FigureTimes(entities);
    }

    /** The figures of some indicators, indicator by indicator. */
    FigureTable of(List<Indicator> indicators, IndicatorHierarchy hierarchy, Locale[] preferred) {
        Identities identities = entities.identities();
        Map<Id<?>, List<Observation>> byIndicator = new HashMap<>();
        for (Observation each : entities.of(EntityType.OBSERVATION)) {
            byIndicator
                    .computeIfAbsent(identities.today(each.indicator()), none -> new ArrayList<>())
                    .add(each);
        }
        List<FigureRow> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Observation> figures = new ArrayList<>(byIndicator.getOrDefault(indicator.id(), List.of()));
            figures.sort(Observations.BY_PERIOD);
            for (Observation figure : figures) {
                rows.add(row(figure, indicator, hierarchy, preferred));
            }
        }
        return new FigureTable(rows);
    }

    /** Some figures, in their order. */
    FigureTable ofFigures(List<Observation> figures, IndicatorHierarchy hierarchy, Locale[] preferred) {
        List<FigureRow> rows = new ArrayList<>();
        for (Observation figure : figures) {
            rows.add(row(figure, entities.get(figure.indicator()), hierarchy, preferred));
        }
        return new FigureTable(rows);
    }

    private FigureRow row(Observation figure, Indicator indicator, IndicatorHierarchy hierarchy, Locale[] preferred) {
        List<Claim<?>> telling = telling(figure);
        Set<Id<SourceDocument>> documents = new LinkedHashSet<>();
        for (Claim<?> claim : telling) {
            if (claim.evidence().isPresent()) {
                documents.add(claim.evidence().get().document());
            }
        }
        return new FigureRow(
                figure,
                indicator,
                new Labels(claims).of(indicator, preferred),
                hierarchy.subject(indicator),
                hierarchy.counterpart(indicator),
                times.of(figure, telling),
                List.copyOf(documents),
                citation(figure));
    }

    /** The time of a figure, whether or not it is of this record. */
    FigureTime time(Observation figure) {
        return times.of(figure, telling(figure));
    }

    /** The claims that give the value of a figure, the chosen one first. */
    private List<Claim<?>> telling(Observation figure) {
        List<Claim<?>> telling = new ArrayList<>();
        Optional<Fact<?>> value = value(figure);
        if (value.isPresent()) {
            telling.add(value.get().chosen());
            telling.addAll(value.get().agreeing());
        }
        return telling;
    }

    private Optional<Citation> citation(Observation figure) {
        return value(figure).flatMap(Fact::citation);
    }

    private Optional<Fact<?>> value(Observation figure) {
        return claims.fact(entities.identities().today(figure.id()), Observation.VALUE.name());
    }
}
