package io.github.apec2026.examples.quickstart;

import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as people write them: {@code RMB 9.49 trillion}, {@code +4.4 %}, {@code -4.4 %}, {@code more than 1,400 people}. */
final class Figures {

    private static final BigDecimal TRILLION = new BigDecimal("1E12");
    private static final BigDecimal BILLION = new BigDecimal("1E9");
    private static final BigDecimal MILLION = new BigDecimal("1E6");

    private final ApecDataset apec;

    Figures(ApecDataset apec) {
        this.apec = apec;
    }

    /** The figure of an observation: with its conversion in brackets, and a sign where it is a growth. */
    String of(Observation observation) {
        Indicator indicator = apec.get(observation.indicator());
        String converted = observation.converted().map(c -> " (" + of(c) + ")").orElse("");
        return figure(observation.value(), indicator.measure()) + converted;
    }

    /** A quantity: its bound in words, its amount in the usual steps, its unit. */
    String of(Quantity quantity) {
        return figure(quantity, Measure.LEVEL);
    }

    /** A quantity of a measure: a growth has its sign, and says "down" where it is bounded below zero. */
    String figure(Quantity quantity, Measure measure) {
        boolean isGrowth = measure == Measure.GROWTH;
        if (isGrowth && quantity.amount().signum() < 0 && quantity.bound() != Bound.EXACT) {
            return "down " + figure(size(quantity), Measure.LEVEL);
        }
        String bound =
                quantity.bound() == Bound.EXACT ? "" : quantity.bound().code().replace('-', ' ') + " ";
        boolean rises = isGrowth && quantity.amount().signum() > 0;
        return bound + (rises ? "+" : "") + withUnit(amount(quantity.amount()), quantity);
    }

    /** How far below zero a quantity is: less than -5 percent is a fall of more than 5 percent. */
    private static Quantity size(Quantity quantity) {
        Bound bound = switch (quantity.bound()) {
            case MORE_THAN -> Bound.LESS_THAN;
            case LESS_THAN -> Bound.MORE_THAN;
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
            case EXACT, ABOUT -> quantity.bound();
        };
        return new Quantity(quantity.amount().negate(), quantity.unit(), bound);
    }

    private String withUnit(String amount, Quantity quantity) {
        return switch (quantity.unit()) {
            case "CNY" -> together("RMB", amount);
            case "USD" -> "$" + amount;
            case "percent" -> together(amount, "%");
            case "rank" -> together("rank", amount);
            default ->
                quantity.isMoney() ? together(quantity.unit(), amount) : together(amount, counted(quantity.unit()));
        };
    }

    /** The word for a unit of counted things, from the record. */
    private String counted(String unit) {
        return apec.find(Unit.id(unit)).map(u -> Names.one(u.name())).orElse(unit);
    }

    /** How many there are: {@code 1 claim}, {@code 2 claims}. */
    static String count(int number, String one) {
        return digits(BigDecimal.valueOf(number)) + " " + one + (number == 1 ? "" : "s");
    }

    /** How firm a figure is, in one or two words. */
    static String status(Observation observation) {
        return switch (observation.status()) {
            case ACTUAL -> "counted";
            case EXPECTED -> "expected";
            case TARGET -> "aimed at";
        };
    }

    /** A place in an order: {@code 3rd}. */
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String amount(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (size.compareTo(TRILLION) >= 0) {
            return together(digits(amount.divide(TRILLION)), "trillion");
        }
        if (size.compareTo(BILLION) >= 0) {
            return together(digits(amount.divide(BILLION)), "billion");
        }
        return size.compareTo(MILLION) >= 0 ? together(digits(amount.divide(MILLION)), "million") : digits(amount);
    }

    /** Two words that are never parted by the end of a line. */
    private static String together(String one, String other) {
        return one + Screen.HOLD + other;
    }

    /** All digits there are, in groups of three before the point: nothing is rounded. */
    private static String digits(BigDecimal amount) {
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        form.setMaximumFractionDigits(Quantity.MAX_DIGITS);
        return form.format(amount);
    }
}
