package io.github.apec2026.query;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.Precision;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes figures from figures: a rest, a sum, a share, the whole behind a share, the level before a growth, the rate of a conversion.
 *
 * <p>The methods are static and take observations, since nothing but these is needed: no data set is asked, none is changed, and figures of
 * two data sets can be put together. They check what a figure says of itself: unit, bound, period, status, indicator. Whether a part is a part
 * of that whole, and whether parts overlap, the caller must know: {@link IndicatorCatalog#partOf} and {@link IndicatorCatalog#of} tell what
 * documents state. Trade with a partner and trade of foreign-invested enterprises overlap, so that no rest of both makes sense.
 *
 * <p><b>Bounds</b> are carried through: the rest of "more than 10" after 3 is more than 7, and a part of "more than 10" is a share of less
 * than it is of 10. Where the result could be on either side, the bounds are refused. Shares, wholes and levels before are of amounts that
 * are not below zero. "About" is handed on, without a word on how near.
 *
 * <p><b>Arithmetic</b> is decimal. Sums and rests are exact; a quotient has {@value #DIGITS} significant digits where it does not end before,
 * rounded to the nearest (half to even), under a lower bound downwards, under an upper bound upwards: {@link Computation#rounding()} says so.
 * That is more than printed figures, themselves rounded, are worth: see {@link Computation#rounded}.
 *
 * <p>Every method throws an {@link IllegalArgumentException} when the figures do not fit: one indicator twice, a rank, different statuses,
 * different units, different periods or none. The message names the figures and what to do.
 *
 * <pre>{@code
 * Observation total = apec.get(Observation.id("guangdong-foreign-trade-2025"));
 * Observation asean = apec.get(Observation.id("guangdong-asean-trade-2025"));
 * Observation growth = apec.get(Observation.id("guangdong-foreign-trade-growth-2025"));
 * System.out.println(Computations.rest(total, asean)); // 7960000000000 CNY = 9490000000000 CNY − 1530000000000 CNY
 * System.out.println(Computations.rate(asean).rounded(2).value()); // 7.25 CNY/USD
 * Computation before = Computations.before(total, growth);
 * System.out.println(before.rounded(0).value() + ", " + before.periods()); // 9090038314176 CNY, [2024]
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Computations {

    /** The most significant digits of a quotient. */
    public static final int DIGITS = 15;

    /** More than a quotient that ends within {@link #DIGITS} has: whether it does is told by the difference. */
    private static final int MANY_DIGITS = 3 * DIGITS;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String PERCENT = "percent";

    private Computations() {}

    /** What is left of a total after some parts: the trade with all other partners. Without a part, the total. */
    public static Computation rest(Observation total, Observation... parts) {
        List<Observation> all = all(total, "total", parts, "parts");
        FittingFigures.together(all);
        FittingFigures.oneUnit(all);
        Interval rest = interval(total);
        for (Observation part : all.subList(1, all.size())) {
            rest = rest.plus(interval(part).negated());
        }
        return added(all, rest, " − ");
    }

    /** What some figures are together. */
    public static Computation sum(Observation first, Observation... others) {
        List<Observation> all = all(first, "first", others, "others");
        FittingFigures.together(all);
        FittingFigures.oneUnit(all);
        Interval sum = interval(first);
        for (Observation other : all.subList(1, all.size())) {
            sum = sum.plus(interval(other));
        }
        return added(all, sum, " + ");
    }

    /** How many percent a part is of a whole. */
    public static Computation share(Observation part, Observation whole) {
        List<Observation> both = both(part, "part", whole, "whole");
        FittingFigures.together(both);
        FittingFigures.oneUnit(both);
        FittingFigures.amount(part, "part");
        return divided(
                both,
                interval(part).times(HUNDRED),
                interval(whole),
                PERCENT,
                joined(both, " ÷ ") + " × 100",
                FittingFigures.periods(part));
    }

    /**
     * The whole of which a part is a share: an industry of China implied by that of a province and its share.
     *
     * @param share the share of the part in the whole, in percent
     */
    public static Computation whole(Observation part, Observation share) {
        List<Observation> both = both(part, "part", share, "share");
        FittingFigures.together(both);
        FittingFigures.amount(part, "part");
        FittingFigures.percent(share, "share");
        return divided(
                both,
                interval(part).times(HUNDRED),
                interval(share),
                part.value().unit(),
                joined(both, " ÷ "),
                FittingFigures.periods(part));
    }

    /**
     * The level of the year before, implied by that of a year and its growth over the year before. The growth must be one over the year before
     * ({@link io.github.apec2026.model.Comparison#PREVIOUS_YEAR}) and not an average over years, which an observation does not say of itself:
     * its indicator does.
     *
     * @param growth the growth of the level, in percent, above −100
     * @throws IllegalArgumentException also when the period is not one year
     */
    public static Computation before(Observation level, Observation growth) {
        List<Observation> both = both(level, "level", growth, "growth");
        FittingFigures.together(both);
        FittingFigures.amount(level, "level");
        FittingFigures.percent(growth, "growth");
        List<DateRange> before = new ArrayList<>();
        for (DateRange period : FittingFigures.periods(level)) {
            before.add(yearBefore(period, level));
        }
        return divided(
                both,
                interval(level).times(HUNDRED),
                interval(growth).plus(HUNDRED),
                level.value().unit(),
                level.value() + " ÷ (100 percent + " + growth.value() + ")",
                before);
    }

    /**
     * The exchange rate that a document used, implied by a figure and its conversion, in units of the figure for one of the conversion:
     * {@code CNY/USD}. It is as exact as the printed figures. Where both have one bound ("exceed 300 billion yuan ($41.5 billion)"), the printed
     * amounts were converted and the rate is theirs.
     *
     * @throws IllegalArgumentException when the figure has no conversion, or one with another bound, or an amount that is not above zero
     */
    public static Computation rate(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Quantity value = observation.value();
        Quantity converted = observation
                .converted()
                .orElseThrow(() -> new IllegalArgumentException(FittingFigures.named(observation)
                        + " has no conversion; give a figure that a document converts"));
        if (value.bound() != converted.bound()) {
            throw new IllegalArgumentException("Of " + value + " and " + converted + ", " + observation.id()
                    + ", one is bounded and the other is not, or differently; no rate follows");
        }
        if (value.amount().signum() <= 0 || converted.amount().signum() <= 0) {
            throw new IllegalArgumentException("Of " + value + " and " + converted + ", " + observation.id()
                    + ", one is not above zero; no rate follows");
        }
        BigDecimal rate = value.amount().divide(converted.amount(), new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        boolean isExact = rate.multiply(converted.amount()).compareTo(value.amount()) == 0;
        Bound bound = value.bound() == Bound.ABOUT ? Bound.ABOUT : Bound.EXACT;
        return new Computation(
                new Quantity(rate, value.unit() + "/" + converted.unit(), bound),
                value + " ÷ " + converted,
                List.of(observation.id()),
                FittingFigures.periods(observation),
                observation.status(),
                isExact ? Optional.empty() : how(bound));
    }

    private static DateRange yearBefore(DateRange period, Observation level) {
        String year = period.toString();
        if (period.precision() != Precision.YEAR || year.indexOf('/') >= 0 || year.equals("0001")) {
            throw new IllegalArgumentException(FittingFigures.named(level) + " is for " + period
                    + ", and only of one year it is known which the one before is; give figures for a year");
        }
        return DateRange.parse(String.format(Locale.ROOT, "%04d", Integer.parseInt(year) - 1));
    }

    private static Interval interval(Observation figure) {
        return Interval.of(figure.value().amount(), figure.value().bound());
    }

    /** A quotient of what is not below zero by what is above. */
    private static Computation divided(
            List<Observation> both,
            Interval dividend,
            Interval divisor,
            String unit,
            String formula,
            List<DateRange> periods) {
        if (dividend.isBelowZero() || divisor.isNotAboveZero()) {
            throw new IllegalArgumentException("Of " + joined(both, " and ") + " one is below zero, or what is divided"
                    + " by is not above it; give amounts above zero, or a growth above -100 percent");
        }
        Interval above = divisor.fromZero();
        Interval quotient = dividend.fromZero().dividedBy(above, DIGITS);
        boolean isExact = quotient.equals(dividend.fromZero().dividedBy(above, MANY_DIGITS));
        Quantity value = quantity(both, quotient, unit, true);
        return new Computation(
                value,
                formula,
                ids(both),
                periods,
                both.get(0).status(),
                isExact ? Optional.empty() : how(value.bound()));
    }

    /** A sum of what may be on either side of zero. */
    private static Computation added(List<Observation> figures, Interval sum, String sign) {
        Observation first = figures.get(0);
        return new Computation(
                quantity(figures, sum, first.value().unit(), false),
                joined(figures, sign),
                ids(figures),
                FittingFigures.periods(first),
                first.status(),
                Optional.empty());
    }

    private static Quantity quantity(List<Observation> figures, Interval amounts, String unit, boolean isFromZero) {
        boolean isAbout = FittingFigures.isAbout(figures);
        Quantity quantity = amounts.quantity(unit, isFromZero).orElseThrow(() -> FittingFigures.noBound(figures));
        return isAbout ? quantity.with(Bound.ABOUT) : quantity;
    }

    private static Optional<String> how(Bound bound) {
        return Optional.of(Interval.way(bound) + " to " + DIGITS + " significant digits");
    }

    private static List<Id<Observation>> ids(List<Observation> figures) {
        return figures.stream().map(Observation::id).toList();
    }

    private static List<Observation> both(Observation one, String first, Observation other, String second) {
        return List.of(Objects.requireNonNull(one, first), Objects.requireNonNull(other, second));
    }

    private static List<Observation> all(Observation one, String first, Observation[] more, String others) {
        List<Observation> all = new ArrayList<>();
        all.add(Objects.requireNonNull(one, first));
        for (Observation each : Objects.requireNonNull(more, others)) {
            all.add(Objects.requireNonNull(each, others));
        }
        return List.copyOf(all);
    }

    private static String joined(List<Observation> figures, String between) {
        return String.join(
                between, figures.stream().map(each -> each.value().toString()).toList());
    }
}
