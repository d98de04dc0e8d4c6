package io.github.apec2026.recognize;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds of every recognition in every text. */
final class RecognitionLaws {

    /** No figure in running text has more digits, and none needs more places. */
    private static final int MOST_DIGITS = 80;

    private static final Set<String> TIMES = Set.of("year", "month", "week", "day", "hour", "minute", "second");
    private static final Set<String> SHARES = Set.of("percent", "percentage-point");

    /** Names of currencies that several countries share and that have no symbol. */
    private static final Set<String> SHARED_NAMES = Set.of("peso", "dinar", "shilling");

    private static final String DAY = "(\\d{4}|XXXX)(-(\\d\\d|XX)(-\\d\\d)?)?";
    private static final Pattern NOTATION = Pattern.compile(DAY + "(/" + DAY + "|/\\.\\.)?|\\.\\./" + DAY);

    private RecognitionLaws() {}

    static void hold(String text, List<Recognition> found) {
        int end = 0;
        for (Recognition each : found) {
            require(each.start() >= end, "It begins behind the one before", text, each);
            end = each.end();
            require(end > each.start() && end <= text.length(), "It is a piece of the text", text, each);
            require(!cuts(text, each.start()) && !cuts(text, end), "It cuts no character in two", text, each);
            if (each instanceof Figure figure) {
                figure(text, figure);
            } else {
                dating(text, (Dating) each);
            }
        }
    }

    private static void figure(String text, Figure figure) {
        require(
                figure.amount().precision() <= MOST_DIGITS
                        && Math.abs(figure.amount().scale()) <= 100 + MOST_DIGITS,
                "Its amount is short",
                text,
                figure);
        String unit = figure.unit().orElse("");
        boolean fits = switch (figure.kind()) {
            case MONEY -> (!unit.isEmpty() && unit.length() <= 3) || SHARED_NAMES.contains(unit);
            case PERCENTAGE -> SHARES.contains(unit);
            case DURATION -> TIMES.contains(unit);
            case NUMBER -> text.contains(unit);
            case ORDINAL, FRACTION -> unit.isEmpty();
            case DATE, LUNAR_DATE -> false;
        };
        require(fits, "Its unit is one of its kind", text, figure);
    }

    private static void dating(String text, Dating dating) {
        if (dating.kind() == Kind.LUNAR_DATE) {
            require(dating.dates().isEmpty(), "A lunar date is not converted", text, dating);
            return;
        }
        require(dating.kind() == Kind.DATE, "It is a date", text, dating);
        if (dating.dates().isPresent()) {
            OpenDates dates = dating.dates().get();
            require(NOTATION.matcher(dates.notation()).matches(), "It is written by ISO 8601-2", text, dating);
            String filled = dates.notation().replace("XXXX", "2024").replace("XX", "01");
            require(new OpenDates(filled).complete().isPresent(), "There are such dates", text, dating);
        }
    }

    /** Whether a position lies within a surrogate pair. */
    static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void require(boolean holds, String law, String text, Recognition found) {
        if (!holds) {
            throw new AssertionError(law + ": " + found + " in: " + text);
        }
    }
}
