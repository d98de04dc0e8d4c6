package io.github.apec2026.core.catalog;

import io.github.apec2026.model.Observation;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The figures of observations by unit and amount: lower bounds and upper bounds, an exact figure being both. Immutable. */
final class FigureIndex {

    private static final Comparator<Figure> BY_AMOUNT =
            Comparator.comparing(figure -> figure.quantity().amount());

    private final List<Observation> observations;
    private final Map<String, List<Figure>> fromBelow = new HashMap<>();
    private final Map<String, List<Figure>> fromAbove = new HashMap<>();

    FigureIndex(List<Observation> observations) {
        this.observations = observations;
        for (int i = 0; i < observations.size(); i++) {
            Quantity value = observations.get(i).value();
            add(value, i);
            Quantity converted = observations.get(i).converted().orElse(null);
            if (converted != null && !converted.unit().equals(value.unit())) {
                add(converted, i);
            }
        }
        for (List<Figure> figures : fromBelow.values()) {
            figures.sort(BY_AMOUNT);
        }
        for (List<Figure> figures : fromAbove.values()) {
            figures.sort(BY_AMOUNT);
        }
    }

    private void add(Quantity quantity, int position) {
        if (quantity.isAtLeast(quantity.amount())) {
            add(quantity, position, fromBelow);
        }
        if (quantity.isAtMost(quantity.amount())) {
            add(quantity, position, fromAbove);
        }
    }

    private static void add(Quantity quantity, int position, Map<String, List<Figure>> byUnit) {
        byUnit.computeIfAbsent(quantity.unit(), none -> new ArrayList<>()).add(new Figure(quantity, position));
    }

    /** That a figure is certainly the limit or more. */
    Condition atLeast(Quantity limit) {
        BigDecimal amount = exact(limit);
        List<Figure> figures = fromBelow.getOrDefault(limit.unit(), List.of());
        List<Figure> large = figures.subList(count(figures, amount, false), figures.size());
        return some -> among(some, large, limit.unit(), figure -> figure.isAtLeast(amount));
    }

    /** That a figure is certainly the limit or less. */
    Condition atMost(Quantity limit) {
        BigDecimal amount = exact(limit);
        List<Figure> figures = fromAbove.getOrDefault(limit.unit(), List.of());
        List<Figure> small = figures.subList(0, count(figures, amount, true));
        return some -> among(some, small, limit.unit(), figure -> figure.isAtMost(amount));
    }

    /** The positions of some figures: intersected with theirs, or each tested, whichever is less work. */
    private PostingList among(PostingIntersection some, List<Figure> figures, String unit, Predicate<Quantity> test) {
        if (figures.size() <= some.maxSize()) {
            return some.and(positions(figures));
        }
        return some.all().where(position -> {
            Quantity figure = in(unit, observations.get(position));
            return figure != null && test.test(figure);
        });
    }

    private static BigDecimal exact(Quantity limit) {
        if (limit.bound() != Bound.EXACT) {
            throw new IllegalArgumentException("A limit is exact, this is " + limit);
        }
        return limit.amount();
    }

    /** The figure in a unit, or its conversion, or {@code null}: two figures of one observation are of different units. */
    private static @Nullable Quantity in(String unit, Observation observation) {
        if (observation.value().unit().equals(unit)) {
            return observation.value();
        }
        Quantity converted = observation.converted().orElse(null);
        return converted != null && converted.unit().equals(unit) ? converted : null;
    }

    /** The number of figures below an amount, or also equal to it. */
    private static int count(List<Figure> byAmount, BigDecimal amount, boolean orEqual) {
        int low = 0;
        int high = byAmount.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int c = byAmount.get(middle).quantity().amount().compareTo(amount);
            if (c < 0 || (c == 0 && orEqual)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static PostingList positions(List<Figure> figures) {
        int[] positions = new int[figures.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = figures.get(i).position();
        }
        Arrays.sort(positions);
        return PostingList.first(positions.length, positions);
    }

    /** A figure and the position of its observation. */
    private record Figure(Quantity quantity, int position) {}
}
