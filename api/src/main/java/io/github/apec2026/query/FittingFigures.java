package io.github.apec2026.query;

import io.github.apec2026.model.Observation;
import io.github.apec2026.model.ObservationStatus;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether figures may be computed with: what does not fit is refused by a message that names the figures and what to do. */
final class FittingFigures {

    private static final String PERCENT = "percent";
    private static final String RANK = "rank";

    private FittingFigures() {}

    /** A figure as messages name it. */
    static String named(Observation figure) {
        return figure.id() + " (" + figure.value() + ")";
    }

    /** Different indicators of one status for one period, none of them a rank. */
    static void together(List<Observation> figures) {
        Observation first = figures.get(0);
        Set<Object> indicators = new HashSet<>();
        for (Observation each : figures) {
            if (!indicators.add(each.indicator())) {
                throw new IllegalArgumentException(named(each) + " is a second figure of " + each.indicator()
                        + ", which would count it twice; give one figure of each indicator");
            }
            if (each.value().unit().equals(RANK)) {
                throw new IllegalArgumentException(
                        named(each) + " is a place in an order and no amount; give a figure that counts something");
            }
            if (each != first) {
                status(first, each);
                period(first, each);
            }
        }
    }

    private static void status(Observation one, Observation other) {
        ObservationStatus status = other.status();
        if (one.status() != status) {
            throw new IllegalArgumentException(
                    named(one) + " is " + one.status().code() + ", " + named(other) + " is " + status.code()
                            + "; give figures of one status");
        }
    }

    private static void period(Observation one, Observation other) {
        List<DateRange> first = periods(one);
        List<DateRange> second = periods(other);
        for (Observation each : List.of(one, other)) {
            if (periods(each).isEmpty()) {
                throw new IllegalArgumentException("No period is stated for " + named(each)
                        + ", so that it may be of another time; give a figure with a period, or with alternative ones");
            }
        }
        if (!areSame(first, second)) {
            throw new IllegalArgumentException(named(one) + " is for " + printed(first) + ", " + named(other) + " for "
                    + printed(second) + "; give figures for one period");
        }
    }

    /** The period, or each of those of which one is meant. */
    static List<DateRange> periods(Observation figure) {
        return figure.period().map(List::of).orElse(figure.alternativePeriods());
    }

    private static boolean areSame(List<DateRange> some, List<DateRange> others) {
        return some.size() == others.size()
                && some.stream().allMatch(each -> others.stream().anyMatch(other -> isSame(each, other)));
    }

    /** Whether the same days are meant: 2025 is 2025-01/2025-12. */
    private static boolean isSame(DateRange one, DateRange other) {
        return one.contains(other) && other.contains(one);
    }

    private static String printed(List<DateRange> periods) {
        return String.join(" or ", periods.stream().map(DateRange::toString).toList());
    }

    /** All in one unit. */
    static void oneUnit(List<Observation> figures) {
        Quantity first = figures.get(0).value();
        for (Observation each : figures) {
            if (!each.value().unit().equals(first.unit())) {
                throw new IllegalArgumentException(named(figures.get(0)) + " is in " + first.unit() + ", " + named(each)
                        + " in " + each.value().unit() + "; give figures in one unit, none is converted here");
            }
        }
    }

    /** In percent. */
    static void percent(Observation figure, String what) {
        if (!figure.value().unit().equals(PERCENT)) {
            throw new IllegalArgumentException(named(figure) + " is no " + what + ", since it is in "
                    + figure.value().unit() + "; give one in " + PERCENT);
        }
    }

    /** In another unit than percent. */
    static void amount(Observation figure, String what) {
        if (figure.value().unit().equals(PERCENT)) {
            throw new IllegalArgumentException(
                    named(figure) + " is in percent and no " + what + "; give a figure that counts something");
        }
    }

    /** Whether near amounts are computed with; then all others must be amounts too. */
    static boolean isAbout(List<Observation> figures) {
        Observation about = null;
        Observation limit = null;
        for (Observation each : figures) {
            Bound bound = each.value().bound();
            about = bound == Bound.ABOUT ? each : about;
            limit = bound != Bound.ABOUT && bound != Bound.EXACT ? each : limit;
        }
        if (about != null && limit != null) {
            throw noBound(figures);
        }
        return about != null;
    }

    /** Nothing follows from the bounds. */
    static IllegalArgumentException noBound(List<Observation> figures) {
        return new IllegalArgumentException("No bound follows from "
                + String.join(
                        " with ", figures.stream().map(FittingFigures::named).toList())
                + ": the result could be on either side; give figures whose bounds go together");
    }
}
