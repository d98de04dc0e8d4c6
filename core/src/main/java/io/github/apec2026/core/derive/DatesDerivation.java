package io.github.apec2026.core.derive;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives dates: the words contain one date, which equals the claimed one or is completed to it by the given dates. */
final class DatesDerivation {

    private DatesDerivation() {}

    static DerivationResult derive(DateRange value, Words words, boolean inferred) {
        if (words.text().equals(value.toString())) {
            return inNotation(value, words);
        }
        List<Dating> dates = new ArrayList<>();
        for (Recognition each : words.recognitions()) {
            if (each instanceof Dating dating && dating.kind() == Kind.DATE) {
                dates.add(dating);
            }
        }
        if (dates.size() != 1) {
            String says = dates.isEmpty() ? "no date" : dates.size() + " dates";
            return DerivationResult.mismatch(says).orInferred(inferred && dates.isEmpty());
        }
        Dating dating = dates.get(0);
        List<Recognition> placed = words.inSentence(dating.start(), dating.end());
        if (placed != null) {
            List<Dating> printed = Printed.dates(placed);
            if (printed.isEmpty()) {
                return DerivationResult.mismatch("no date in their sentence");
            }
            if (words.areApart() || printed.size() > 1) {
                Optional<DerivationResult> refused = PrintedDates.refuse(value, printed, words.given());
                if (refused.isPresent()) {
                    return refused.get();
                }
            } else {
                dating = new Dating(
                        dating.start(),
                        dating.end(),
                        dating.kind(),
                        printed.get(0).dates());
            }
        }
        if (words.publication().isPresent()) {
            Optional<DerivationResult> published = Publications.derive(
                    value, dating, words, words.publication().get(), inferred);
            if (published.isPresent()) {
                return published.get();
            }
        }
        Optional<OpenDates> openDates = dating.dates();
        Optional<DateRange> stated = openDates.isPresent() ? openDates.get().complete() : Optional.empty();
        if (stated.isPresent() && stated.get().equals(value)) {
            boolean isAll = dating.start() == 0 && dating.end() == words.text().length();
            return words.given().isPresent()
                    ? DerivationResult.IN_CONTEXT
                    : isAll ? DerivationResult.EXACT : DerivationResult.CONTAINED;
        }
        Optional<DateRange> completed = stated;
        if (stated.isEmpty() && words.given().isPresent() && dating.dates().isPresent()) {
            completed = dating.dates().get().completedBy(words.given().get());
            if (completed.isPresent() && completed.get().equals(value)) {
                return DerivationResult.IN_CONTEXT;
            }
        }
        boolean agrees = completed.isPresent()
                ? value.contains(completed.get()) || completed.get().contains(value)
                : openDates.isEmpty() || PrintedDates.agree(value, openDates.get());
        String says = completed.isPresent()
                ? completed.get().toString()
                : dating.dates().isPresent()
                        ? dating.dates().get().notation()
                        : "a date relative to a day that is not given";
        return DerivationResult.mismatch(says).orInferred(inferred && agrees);
    }

    /** Words in the notation itself, such as a bare year: their sentence prints these dates and no others around them. */
    private static DerivationResult inNotation(DateRange value, Words words) {
        List<Recognition> placed = words.inSentence(0, words.text().length());
        if (placed == null || (placed.isEmpty() && !words.cutWord())) {
            return DerivationResult.EXACT;
        }
        List<Dating> printed = Printed.dates(placed);
        if (printed.isEmpty()) {
            boolean isBare = placed.size() == 1
                    && placed.get(0) instanceof Figure figure
                    && Printed.isBare(figure)
                    && figure.amount().toPlainString().equals(words.text());
            return isBare ? DerivationResult.EXACT : DerivationResult.mismatch("no date in their sentence");
        }
        Optional<OpenDates> dates = printed.get(0).dates();
        return dates.isPresent() && !dates.get().notation().equals(value.toString())
                ? DerivationResult.mismatch("a part of " + dates.get().notation())
                : DerivationResult.EXACT;
    }
}
