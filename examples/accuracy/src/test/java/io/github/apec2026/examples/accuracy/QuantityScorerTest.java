package io.github.apec2026.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts that one can follow by hand. */
class QuantityScorerTest {

    private final QuantityScorer scorer = new QuantityScorer();

    private static LabelledQuantity quantity(String amount, String unit, String change) {
        return new LabelledQuantity(Amount.parse(amount), unit, change);
    }

    private void score(List<LabelledQuantity> labelled, LabelledQuantity... read) {
        scorer.add(new LabelledSentence("A sentence.", labelled), List.of(read));
    }

    @Test
    void aValueIsRightWhateverItsUnitAndItsChangeAre() {
        score(List.of(quantity("4.4", "percentage", "up")), quantity("4.40", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(1, 1, 1));
        assertThat(scorer.units()).isEqualTo(new Score(1, 1, 0));
        assertThat(scorer.changes()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void aUnitAndAChangeAreRightOnlyWithTheirValue() {
        score(
                List.of(quantity("40", "ship", ">"), quantity("7", "crew", "=")),
                quantity("40", "ship", ">"),
                quantity("8", "crew", "="));
        assertThat(scorer.values()).isEqualTo(new Score(2, 2, 1));
        assertThat(scorer.units()).isEqualTo(new Score(2, 2, 1));
        assertThat(scorer.changes()).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void aMissedValueCostsRecallAndAFalseOnePrecision() {
        score(
                List.of(quantity("1", "-", "="), quantity("2", "-", "="), quantity("3", "-", "=")),
                quantity("3", "-", "="));
        score(List.of(), quantity("11", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(3, 2, 1));
        assertThat(scorer.values().precision()).isEqualTo(0.5);
        assertThat(scorer.values().recall()).isEqualTo(1.0 / 3);
        assertThat(scorer.values().f1()).isEqualTo(0.4);
    }

    @Test
    void aLabelCountsOnceAndSoDoesAReading() {
        score(List.of(quantity("5", "-", "=")), quantity("5", "-", "="), quantity("5", "-", "="));
        score(List.of(quantity("6", "-", "="), quantity("6", "-", "=")), quantity("6", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(3, 3, 2));
    }

    @Test
    void aRangeIsRightWithBothItsEndsOnly() {
        score(List.of(quantity("5.0-7.0", "-", "=")), quantity("5-7", "-", "="));
        score(List.of(quantity("5.0-7.0", "-", "=")), quantity("5", "-", "="), quantity("7", "-", "="));
        score(List.of(quantity("5.0-7.0", "-", "=")), quantity("5-8", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(3, 4, 1));
    }

    @Test
    void anEndOfARangeCountsByItselfInAScoreOfItsOwn() {
        score(List.of(quantity("5.0-7.0", "-", "=")), quantity("5", "-", "="), quantity("7", "-", "="));
        score(List.of(quantity("5.0-7.0", "-", "=")), quantity("5-8", "-", "="));
        assertThat(scorer.ends()).isEqualTo(new Score(4, 4, 3));
    }

    @Test
    void aDifferenceOfAHundredThousandthIsNone() {
        score(List.of(quantity("0.3333333333333333", "-", "=")), quantity("0.33333", "-", "="));
        score(List.of(quantity("0.3333333333333333", "-", "=")), quantity("0.3333", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void aMinusIsPartOfAnAmountAndNoRange() {
        score(List.of(quantity("-1.4", "-", "=")), quantity("1.4", "-", "="));
        assertThat(scorer.values()).isEqualTo(new Score(1, 1, 0));
        assertThat(Amount.parse("-1.4").isRange()).isFalse();
        assertThat(Amount.parse("3.0 - 4.0").isRange()).isTrue();
        assertThat(Amount.parse("2E-5").isRange()).isFalse();
    }

    @Test
    void whatDiffersIsListedWithItsSentence() {
        score(
                List.of(quantity("40", "ship", "="), quantity("7", "-", "=")),
                quantity("40", "-", "="),
                quantity("8", "-", "="));
        assertThat(scorer.differences())
                .contains("A sentence.", "unit   = 40 ship; read: = 40 -", "missed = 7 -", "wrong  = 8 -");
    }

    @Test
    void nothingReadAndNothingLabelledIsNoDivisionByZero() {
        score(List.of());
        assertThat(scorer.values().precision()).isZero();
        assertThat(scorer.values().recall()).isZero();
        assertThat(scorer.values().f1()).isZero();
    }
}
