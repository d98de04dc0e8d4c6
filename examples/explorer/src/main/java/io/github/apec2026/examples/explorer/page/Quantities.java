package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Figures as readers write them, nothing rounded: {@code more than 1,400 people}, {@code 9.49 trillion yuan}, {@code 9.49萬億元}. */
final class Quantities {

    /** A step of counting, and its word in a language. */
    private record Step(BigDecimal size, String word) {}

    private static final List<Step> ENGLISH = List.of(
            new Step(new BigDecimal("1E12"), " trillion"),
            new Step(new BigDecimal("1E9"), " billion"),
            new Step(new BigDecimal("1E6"), " million"));
    private static final List<Step> TRADITIONAL = List.of(
            new Step(new BigDecimal("1E12"), "萬億"),
            new Step(new BigDecimal("1E8"), "億"),
            new Step(new BigDecimal("1E4"), "萬"));
    private static final List<Step> SIMPLIFIED = List.of(
            new Step(new BigDecimal("1E12"), "万亿"),
            new Step(new BigDecimal("1E8"), "亿"),
            new Step(new BigDecimal("1E4"), "万"));

    private final ApecDataset apec;

    Quantities(ApecDataset apec) {
        this.apec = apec;
    }

    /** A quantity: its bound in words, its amount in the usual steps, its unit. */
    String of(Quantity quantity, Texts texts) {
        return of(quantity, Measure.LEVEL, texts);
    }

    /** A quantity of a measure: a growth has its sign. */
    String of(Quantity quantity, Measure measure, Texts texts) {
        boolean isRise = measure == Measure.GROWTH && quantity.amount().signum() > 0;
        String figure = (isRise ? "+" : "") + withUnit(amount(quantity.amount(), texts), quantity, texts);
        return quantity.bound() == Bound.EXACT
                ? figure
                : texts.get("bound." + quantity.bound().code(), figure);
    }

    private String withUnit(String amount, Quantity quantity, Texts texts) {
        String unit = quantity.unit();
        if (quantity.isMoney() || unit.equals("percent") || unit.equals("rank")) {
            return texts.get("unit." + (texts.has("unit." + unit) ? unit : "other"), amount, unit);
        }
        String word = apec.find(Unit.id(unit))
                .map(each -> apec.label(each.id(), texts.language().preferred()))
                .map(Label::text)
                .orElse(unit);
        return texts.language().isChinese() ? amount + word : amount + " " + word;
    }

    private static String amount(BigDecimal amount, Texts texts) {
        List<Step> steps = switch (texts.language()) {
            case ENGLISH -> ENGLISH;
            case TRADITIONAL -> TRADITIONAL;
            case SIMPLIFIED -> SIMPLIFIED;
        };
        for (Step step : steps) {
            if (amount.abs().compareTo(step.size()) >= 0) {
                return digits(amount.divide(step.size())) + step.word();
            }
        }
        return digits(amount);
    }

    /** All digits there are, in groups of three before the point. */
    private static String digits(BigDecimal amount) {
        DecimalFormat form = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        form.setMaximumFractionDigits(Quantity.MAX_DIGITS);
        return form.format(amount);
    }
}
