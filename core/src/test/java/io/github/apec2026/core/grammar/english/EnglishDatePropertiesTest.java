package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That composed dates are those that their parts say. */
class EnglishDatePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");

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

    @Test
    void aNumericDateIsReadInTheOrderThatTheCallerGives() {
        holds(0.9, RECOGNIZER.withDayFirst(true), days -> days.numeric(true));
        holds(0.9, RECOGNIZER.withDayFirst(false), days -> days.numeric(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-11", "2026-08-01", "2025-09-23"})
    void thePartOfANamedYearDoesNotCountFromTheReferenceDay(LocalDate reference) {
        holds(0.95, RECOGNIZER.asOf(reference), days -> days.part(reference));
    }
}
