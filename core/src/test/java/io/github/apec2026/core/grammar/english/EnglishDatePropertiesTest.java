package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That composed dates are those that their parts say. */
class EnglishDatePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");

    private final Random random = new Random(20261120);

    private static void holds(double share, Recognizer recognizer, Function<EnglishDays, Node> phrase) {
        Property.holds(share, recognizer::recognize, random -> phrase.apply(new EnglishDays(random)));
    }

    @Test
    void wordsThatLimitADateOpenOneEnd() {
        holds(0.95, RECOGNIZER, EnglishDays::limited);
    }

    @Test
    void aRangeHasBothItsEnds() {
        holds(0.95, RECOGNIZER, EnglishDays::range);
    }

    @Test
    void eachDayOfAListIsRead() {
        holds(0.95, RECOGNIZER, EnglishDays::list);
    }

    @Test
    void aNumericDateWithoutAnOrderIsNotGuessed() {
        Property.neverBroken(RECOGNIZER::recognize, random -> new EnglishDays(random).numeric(null));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNumericDateIsReadInTheOrderThatTheCallerGives(boolean dayFirst) {
        holds(0.9, RECOGNIZER.withDayFirst(dayFirst), days -> days.numeric(dayFirst));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-11", "2026-08-01", "2025-09-23"})
    void thePartOfANamedYearDoesNotCountFromTheReferenceDay(LocalDate reference) {
        holds(0.95, RECOGNIZER.asOf(reference), days -> days.part(reference));
    }

    @Test
    void aRangeOverNewYearEndsInTheYearAfterTheOneThatIsGiven() {
        for (int round = 0; round < 1000; round++) {
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_500));
            LocalDate to = from.plusDays(1 + random.nextInt(300));
            String text = month(from) + " " + from.getDayOfMonth() + " to " + month(to) + " " + to.getDayOfMonth();
            OpenDates stated =
                    ((Dating) RECOGNIZER.recognize(text).get(0)).dates().orElseThrow();
            DateRange year = DateRange.parse(Integer.toString(from.getYear()));
            assertThat(stated.completedBy(year)).as(text).contains(DateRange.parse(from + "/" + to));
        }
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
