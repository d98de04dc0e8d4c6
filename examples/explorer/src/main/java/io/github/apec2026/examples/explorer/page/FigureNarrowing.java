package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.narrowing.Narrowed;
import io.github.apec2026.examples.explorer.narrowing.Narrowers;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Printable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Narrows indicators by what they measure, as the API does, and by their figures: status, unit, time. An indicator is left when it has a figure
 * that fits all of the latter.
 *
 * <p>Immutable and thread-safe.
 */
@Component
final class FigureNarrowing {

    static final String STATUS = "status";
    static final String UNIT = "unit";
    static final String FROM = "from";
    static final String TO = "to";

    /** The parameters that narrow by figures. */
    static final List<String> OF_FIGURES = List.of(STATUS, UNIT, FROM, TO);

    private final ApecDataset apec;
    private final Narrowers narrowers;
    private final FacetSets<Indicator> sets;

    FigureNarrowing(ApecDataset apec, Narrowers narrowers) {
        this.apec = apec;
        this.narrowers = narrowers;
        this.sets = new FacetSets<>(apec, narrowers.of(EntityType.INDICATOR));
    }

    /** The indicators that the parameters of a request leave, its figures not considered. */
    NarrowedList<Indicator> indicators(Map<String, String> given) {
        return new NarrowedList<>(
                sets, given, text -> Set.copyOf(apec.indicators().named(text).ids()));
    }

    FacetSets<Indicator> sets() {
        return sets;
    }

    /**
     * The figures that the parameters of a request leave.
     *
     * @throws org.springframework.web.server.ResponseStatusException when a value is malformed (400) or names what there is not (404)
     */
    Figures figures(Map<String, String> given) {
        Narrowed<Observation> narrowed =
                narrowers.of(EntityType.OBSERVATION).read(only(given, List.of(STATUS, FROM, TO)));
        String unit = given.getOrDefault(UNIT, "").strip();
        if (!unit.isEmpty() && !units().contains(unit)) {
            throw Asked.<RuntimeException>read(() -> {
                throw new NoSuchElementException(
                        "No figure is in the unit '" + Printable.of(unit, 100) + "'; there are " + units());
            });
        }
        Predicate<Observation> fits =
                figure -> unit.isEmpty() || figure.value().unit().equals(unit);
        return new Figures(
                narrowed.isAll() && unit.isEmpty(),
                byIndicator(narrowed.fitting().stream().filter(fits)),
                byIndicator(narrowed.undecided().stream().filter(fits)));
    }

    /** The units of all figures. */
    Set<String> units() {
        return apec.observations().stream()
                .map(figure -> figure.value().unit())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The years of all figures that have a period, or several that may be meant. */
    Set<String> years() {
        return apec.observations().stream()
                .flatMap(figure -> Stream.concat(figure.period().stream(), figure.alternativePeriods().stream()))
                .flatMap(FigureNarrowing::years)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> years(DateRange range) {
        return Stream.concat(range.firstDay().stream(), range.lastDay().stream())
                .map(LocalDate::getYear)
                .map(String::valueOf);
    }

    private static Map<String, String> only(Map<String, String> given, List<String> names) {
        Map<String, String> some = new LinkedHashMap<>(given);
        some.keySet().retainAll(names);
        return some;
    }

    private static Map<Id<Indicator>, List<Observation>> byIndicator(Stream<Observation> figures) {
        return figures.collect(Collectors.groupingBy(Observation::indicator, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Some figures.
     *
     * @param isAll whether they are not narrowed, so that indicators without figures are left too
     * @param fitting those that fit, by their indicators
     * @param undecided those of which it is open whether they fit
     */
    record Figures(
            boolean isAll,
            Map<Id<Indicator>, List<Observation>> fitting,
            Map<Id<Indicator>, List<Observation>> undecided) {

        /** Whether an indicator is left. */
        boolean leaves(Id<Indicator> indicator) {
            return isAll || fitting.containsKey(indicator);
        }
    }
}
