package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Bound;
import io.github.apec2026.value.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Figures as people write them, nothing rounded: {@code more than 1,400 people}, {@code 9.49 trillion CNY}. */
final class Quantities {

    /** A step of counting, and its word. */
    private record Step(BigDecimal size, String word) {}

    private static final List<Step> ENGLISH = List.of(
            new Step(new BigDecimal("1E12"), " trillion"),
            new Step(new BigDecimal("1E9"), " billion"),
            new Step(new BigDecimal("1E6"), " million"));
    private static final List<Step> TRADITIONAL =
            List.of(new Step(new BigDecimal("1E12"), "萬億"), new Step(new BigDecimal("1E8"), "億"));
    private static final List<Step> SIMPLIFIED =
            List.of(new Step(new BigDecimal("1E12"), "万亿"), new Step(new BigDecimal("1E8"), "亿"));

    private Quantities() {}

    /** The bound in English words unless exact, the amount in usual steps, the unit in the language. */
    static String text(Quantity quantity, ApecDataset apec, Language language) {
        String bound =
                quantity.bound() == Bound.EXACT ? "" : quantity.bound().code().replace('-', ' ') + " ";
        String amount = amount(quantity.amount(), language);
        return bound
                + switch (quantity.unit()) {
                    case "percent" -> amount + (language.isChinese() ? "%" : " percent");
                    case "rank" -> language.isChinese() ? "第" + amount : "rank " + amount;
                    default -> amount + " " + unit(quantity, apec, language);
                };
    }

    private static String unit(Quantity quantity, ApecDataset apec, Language language) {
        if (quantity.isMoney()) {
            return quantity.unit();
        }
        return apec.find(Unit.id(quantity.unit()))
                .map(unit -> apec.label(unit.id(), language.preferred()).text())
                .orElse(quantity.unit());
    }

    private static String amount(BigDecimal amount, Language language) {
        List<Step> steps = switch (language) {
            case EN -> ENGLISH;
            case ZH_HANT -> TRADITIONAL;
            case ZH_HANS -> SIMPLIFIED;
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
