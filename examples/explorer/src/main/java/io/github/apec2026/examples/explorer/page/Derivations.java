package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.page.Derived.Kind;
import io.github.apec2026.model.Comparison;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Computation;
import io.github.apec2026.query.Computations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What follows from the figures of a record. The library refuses figures that do not fit together, those of different periods, statuses or
 * units among them, and then nothing follows.
 *
 * <p>Immutable and thread-safe.
 */
@Component
final class Derivations {

    private final ApecDataset apec;
    private final List<Derived> all = new ArrayList<>();

    Derivations(ApecDataset apec) {
        this.apec = apec;
        for (Indicator indicator : apec.indicators()) {
            for (Observation figure : figures(indicator.id())) {
                before(indicator, figure);
                rest(indicator, figure);
                shares(indicator, figure);
                wholes(indicator, figure);
                rate(indicator, figure);
            }
        }
    }

    /** What follows from, or is a figure of, an indicator. */
    List<Derived> of(Id<Indicator> indicator) {
        return all.stream().filter(derived -> derived.concerns(indicator)).toList();
    }

    /** What follows from a figure. */
    List<Derived> from(Id<Observation> figure) {
        return all.stream().filter(derived -> derived.follows(figure)).toList();
    }

    /** What follows in one way where a figure comes first in the formula. */
    Optional<Derived> first(Kind kind, Observation figure) {
        return all.stream()
                .filter(derived ->
                        derived.kind() == kind && derived.inputs().get(0).equals(figure))
                .findFirst();
    }

    /**
     * The parts of an indicator that a rest leaves out of it: its partners or, where there is none, its only part. Other parts may overlap.
     */
    List<Indicator> distinctParts(Id<Indicator> whole) {
        List<Indicator> parts = apec.indicators().partOf(whole).list();
        List<Indicator> partners =
                parts.stream().filter(part -> part.counterpart().isPresent()).toList();
        return partners.isEmpty() && parts.size() == 1 ? parts : partners;
    }

    /** The figure of another indicator that is of the same unit, time and status as this one; empty when there is none. */
    Optional<Observation> fitting(Id<Indicator> part, Observation whole) {
        return figures(part).stream()
                .filter(figure ->
                        attempt(() -> Computations.share(figure, whole)).isPresent())
                .findFirst();
    }

    private void before(Indicator level, Observation figure) {
        for (Indicator growth : apec.indicators().of(level.id()).byMeasure(Measure.GROWTH)) {
            if (growth.comparison().equals(Optional.of(Comparison.PREVIOUS_YEAR))) {
                for (Observation rate : figures(growth.id())) {
                    attempt(() -> Computations.before(figure, rate))
                            .ifPresent(value -> add(Kind.BEFORE, level, level, List.of(figure, rate), value));
                }
            }
        }
    }

    private void rest(Indicator whole, Observation total) {
        List<Observation> parts = distinctParts(whole.id()).stream()
                .flatMap(part -> fitting(part.id(), total).stream())
                .toList();
        if (!parts.isEmpty()) {
            List<Observation> inputs = new ArrayList<>(List.of(total));
            inputs.addAll(parts);
            attempt(() -> Computations.rest(total, parts.toArray(Observation[]::new)))
                    .filter(rest -> rest.value().amount().signum() > 0)
                    .ifPresent(value -> add(Kind.REST, whole, whole, inputs, value));
        }
    }

    private void shares(Indicator part, Observation figure) {
        Optional<Indicator> whole = apec.find(part.subsetOf());
        for (Observation total : whole.map(each -> figures(each.id())).orElse(List.of())) {
            attempt(() -> Computations.share(figure, total))
                    .ifPresent(value -> add(Kind.SHARE, part, whole.orElseThrow(), List.of(figure, total), value));
        }
    }

    private void wholes(Indicator part, Observation figure) {
        for (Indicator share : apec.indicators().of(part.id()).byMeasure(Measure.SHARE)) {
            Optional<Indicator> base = apec.find(share.base());
            for (Observation percent : figures(share.id())) {
                base.ifPresent(whole -> attempt(() -> Computations.whole(figure, percent))
                        .ifPresent(value -> add(Kind.WHOLE, whole, whole, List.of(figure, percent), value)));
            }
        }
    }

    private void rate(Indicator indicator, Observation figure) {
        if (figure.converted().isPresent()) {
            attempt(() -> Computations.rate(figure))
                    .ifPresent(value -> add(Kind.RATE, indicator, indicator, List.of(figure), value));
        }
    }

    private void add(Kind kind, Indicator about, Indicator of, List<Observation> inputs, Computation computation) {
        all.add(new Derived(kind, about.id(), of.id(), inputs, computation));
    }

    private List<Observation> figures(Id<Indicator> indicator) {
        return apec.observations().byIndicator(indicator).list();
    }

    private static Optional<Computation> attempt(Supplier<Computation> computing) {
        try {
            return Optional.of(computing.get());
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
