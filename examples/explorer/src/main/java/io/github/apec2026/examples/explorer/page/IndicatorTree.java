package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Indicators by their subjects, each after what it is of or part of. */
record IndicatorTree(ApecDataset apec) {

    /** The indicators of each subject, the subject with most of them first; those whose subject is not stated come last. */
    Map<Optional<Id<?>>, List<Indicator>> bySubject(Collection<Indicator> indicators) {
        Map<Optional<Id<?>>, List<Indicator>> unsorted = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            unsorted.computeIfAbsent(apec.subject(indicator), none -> new ArrayList<>())
                    .add(indicator);
        }
        Map<Optional<Id<?>>, List<Indicator>> sorted = new LinkedHashMap<>();
        unsorted.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Optional<Id<?>>, List<Indicator>> each) ->
                                each.getKey().isEmpty())
                        .thenComparing(each -> -each.getValue().size())
                        .thenComparing(each -> each.getKey().map(Id::toString).orElse("")))
                .forEach(each -> sorted.put(each.getKey(), inTreeOrder(each.getValue())));
        return sorted;
    }

    /** How many of some indicators an indicator is below. */
    int depth(Indicator indicator, Collection<Indicator> among) {
        Set<Indicator> path = new LinkedHashSet<>();
        Optional<Indicator> next = Optional.of(indicator);
        while (next.isPresent() && path.add(next.get())) {
            next = above(next.get(), among);
        }
        return path.size() - 1;
    }

    private List<Indicator> inTreeOrder(List<Indicator> some) {
        Set<Indicator> ordered = new LinkedHashSet<>();
        some.stream().filter(each -> depth(each, some) == 0).forEach(root -> {
            for (Indicator below : apec.indicators().under(root.id())) {
                if (some.contains(below)) {
                    ordered.add(below);
                }
            }
        });
        ordered.addAll(some);
        return List.copyOf(ordered);
    }

    /** What an indicator follows in the order of a tree: a share the whole that it is a share of. */
    private Optional<Indicator> above(Indicator indicator, Collection<Indicator> among) {
        return Stream.of(indicator.base(), indicator.of(), indicator.subsetOf())
                .flatMap(id -> apec.find(id).stream())
                .filter(among::contains)
                .findFirst();
    }
}
