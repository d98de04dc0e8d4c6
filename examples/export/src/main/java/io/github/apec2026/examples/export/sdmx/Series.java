package io.github.apec2026.examples.export.sdmx;

import io.github.apec2026.claim.Citation;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.FigureRow;
import io.github.apec2026.query.FigureTime;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures of a record as rows of one of the two dataflows, each with a key of its own. */
final class Series {

    private static final String BETWEEN = "; ";
    private static final String APART = " … ";

    private Series() {}

    /** The rows of the figures with a period that SDMX has a form for, or of the others; by indicator, status, period and variant. */
    static List<Map<Component, String>> rows(ApecDataset record, boolean withTime) {
        List<FigureRow> figures = record.indicators().table(Locale.ENGLISH).rows().stream()
                .filter(figure -> period(figure.observation()).isPresent() == withTime)
                .sorted(Comparator.comparing(figure -> figure.observation().id().key()))
                .toList();
        Map<String, Integer> variants = new HashMap<>();
        List<Map<Component, String>> rows = new ArrayList<>();
        for (FigureRow figure : figures) {
            Map<Component, String> row = row(figure);
            String key = row.get(Component.INDICATOR)
                    + ' '
                    + row.get(Component.FIGURE_STATUS)
                    + ' '
                    + row.get(Component.TIME_PERIOD);
            row.put(Component.VARIANT, Integer.toString(variants.merge(key, 1, Integer::sum)));
            rows.add(row);
        }
        rows.sort(Comparator.comparing(Series::key));
        return rows;
    }

    /** The highest number of variants that a key of either dataflow has; at least one. */
    static int variants(ApecDataset record) {
        return Math.max(highest(rows(record, true)), highest(rows(record, false)));
    }

    private static int highest(List<Map<Component, String>> rows) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.get(Component.VARIANT)))
                .max()
                .orElse(1);
    }

    private static String key(Map<Component, String> row) {
        return row.get(Component.INDICATOR)
                + ' '
                + row.get(Component.FIGURE_STATUS)
                + ' '
                + row.getOrDefault(Component.TIME_PERIOD, "")
                + ' '
                + row.get(Component.VARIANT);
    }

    private static Optional<String> period(Observation observation) {
        return observation.period().flatMap(TimePeriods::of);
    }

    private static Map<Component, String> row(FigureRow figure) {
        Observation observation = figure.observation();
        FigureTime time = figure.time();
        Map<Component, String> row = new EnumMap<>(Component.class);
        row.put(Component.INDICATOR, observation.indicator().key());
        row.put(Component.FIGURE_STATUS, observation.status().code());
        period(observation).ifPresent(period -> row.put(Component.TIME_PERIOD, period));
        put(row, observation.value(), Component.OBS_VALUE, Component.UNIT_MEASURE, Component.BOUND);
        row.put(Component.UNIT_MULT, "0");
        obsStatus(observation.status()).ifPresent(status -> row.put(Component.OBS_STATUS, status));
        row.put(Component.TIME_BASIS, time.basis().code());
        row.put(Component.TIME_NOTE, time.toString());
        row.put(Component.NO_PERIOD_BECAUSE, text(observation.noPeriodBecause()));
        row.put(Component.FIGURE, observation.id().toString());
        row.put(Component.SUBJECT, figure.subject().map(Object::toString).orElse(""));
        row.put(
                Component.COUNTERPART,
                figure.counterpart().map(Object::toString).orElse(""));
        observation
                .converted()
                .ifPresent(converted -> put(
                        row,
                        converted,
                        Component.CONVERTED_VALUE,
                        Component.CONVERTED_UNIT,
                        Component.CONVERTED_BOUND));
        row.put(Component.COMPONENTS, texts(observation.components()));
        row.put(Component.SCOPE, text(observation.scope()));
        row.put(Component.ACCORDING, joined(observation.according()));
        row.put(Component.SOURCE, joined(figure.documents()));
        figure.citation().ifPresent(citation -> {
            row.put(Component.CITATION, withoutWords(citation).print(Locale.ENGLISH));
            row.put(Component.WORDS, String.join(APART, citation.words()));
        });
        row.values().removeIf(String::isEmpty);
        return row;
    }

    private static void put(
            Map<Component, String> row, Quantity quantity, Component value, Component unit, Component bound) {
        row.put(value, quantity.amount().toPlainString());
        row.put(unit, quantity.unit());
        row.put(bound, quantity.bound().code());
    }

    /** The code of the cross-domain list: normal, or a forecast. */
    private static Optional<String> obsStatus(ObservationStatus status) {
        return switch (status) {
            case ACTUAL -> Optional.of("A");
            case EXPECTED -> Optional.of("F");
            case TARGET -> Optional.empty();
        };
    }

    private static Citation withoutWords(Citation citation) {
        return Citation.builder()
                .document(citation.document())
                .article(citation.article())
                .publisher(citation.publisher())
                .title(citation.title())
                .date(citation.date())
                .build();
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(BETWEEN));
    }

    private static String text(Optional<LocalizedText> text) {
        return text.flatMap(each -> each.best(Locale.ENGLISH))
                .map(TaggedText::text)
                .orElse("");
    }

    private static String texts(List<LocalizedText> texts) {
        return texts.stream().map(each -> text(Optional.of(each))).collect(Collectors.joining(BETWEEN));
    }
}
