package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.core.grammar.composition.Translated;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That composed dates are those that their parts say, in either script. */
class ChineseDatePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("zh");

    private final Random random = new Random(20261120);

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
    void aNumericDateWithoutAnOrderIsNotGuessed() {
        Property.neverBroken(RECOGNIZER::recognize, random -> new ChineseDays(random).numeric(null));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNumericDateIsReadInTheOrderThatTheCallerGives(boolean dayFirst) {
        Property.holds(
                0.9, RECOGNIZER.withDayFirst(dayFirst)::recognize, random -> new ChineseDays(random).numeric(dayFirst));
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

    @Test
    void aRangeOverNewYearEndsInTheYearAfterTheOneThatIsGiven() {
        for (int round = 0; round < 1000; round++) {
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_500));
            LocalDate to = from.plusDays(1 + random.nextInt(300));
            String text = from.getMonthValue() + "月" + from.getDayOfMonth() + "日至" + to.getMonthValue() + "月"
                    + to.getDayOfMonth() + "日";
            OpenDates stated =
                    ((Dating) RECOGNIZER.recognize(text).get(0)).dates().orElseThrow();
            DateRange year = DateRange.parse(Integer.toString(from.getYear()));
            assertThat(stated.completedBy(year)).as(text).contains(DateRange.parse(from + "/" + to));
        }
    }
}
