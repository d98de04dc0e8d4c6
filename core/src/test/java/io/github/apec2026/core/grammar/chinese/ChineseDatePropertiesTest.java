package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.core.grammar.composition.Translated;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That composed dates are those that their parts say, in either script. */
class ChineseDatePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("zh");

    private static void holds(double share, Function<ChineseDays, Node> phrase) {
        Property.holds(share, RECOGNIZER::recognize, random -> either(random, phrase));
    }

    private static Node either(Random random, Function<ChineseDays, Node> phrase) {
        boolean simplified = random.nextBoolean();
        Node node = phrase.apply(new ChineseDays(random));
        return simplified ? new Translated(node, Simplified::of) : node;
    }

    @Test
    void wordsThatLimitADateOpenOneEnd() {
        holds(0.95, ChineseDays::limited);
    }

    @Test
    void aRangeHasBothItsEnds() {
        holds(0.95, ChineseDays::range);
    }

    @Test
    void eachDayOfAListIsRead() {
        holds(0.95, ChineseDays::list);
    }

    @Test
    void theFirstMonthsOfAYearAreThoseMonths() {
        holds(0.95, ChineseDays::firstMonths);
    }

    @Test
    void aRecentTimeHasNoBound() {
        holds(0.95, ChineseDays::recent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-11", "2026-12-31", "2025-07-01"})
    void aWordThatPointsMovesTheQuarterOrMonth(LocalDate reference) {
        Recognizer recognizer = RECOGNIZER.asOf(reference);
        Property.neverBroken(recognizer::recognize, random -> either(random, days -> days.pointed(reference)));
    }
}
