package io.github.apec2026.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts that one can follow by hand. */
class TimexScorerTest {

    private static final String TEXT = "0123456789".repeat(10);

    private final TimexScorer scorer = new TimexScorer();

    private static Timex date(int start, int end, String value) {
        return new Timex(start, end, "DATE", value);
    }

    private void score(List<Timex> labels, Timex... read) {
        scorer.add(new TimeMl("made-up.tml", LocalDate.of(2019, 5, 9), TEXT, labels), List.of(read));
    }

    @Test
    void strictIsTheSameSpanAndRelaxedAnOverlap() {
        score(List.of(date(0, 8, "2013-W11"), date(20, 24, "2009")), date(4, 8, "2013-W11"), date(20, 24, "2009"));
        assertThat(scorer.all().strict()).isEqualTo(new Score(2, 2, 1));
        assertThat(scorer.all().relaxed()).isEqualTo(new Score(2, 2, 2));
    }

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        score(List.of(date(0, 4, "2009")), date(4, 8, "2009"));
        assertThat(scorer.all().relaxed()).isEqualTo(new Score(1, 1, 0));
    }

    @Test
    void aValueCountsWhereSpansOverlapAndAgainWhereTheyAreTheSame() {
        score(
                List.of(date(0, 8, "2013-W11"), date(20, 24, "2009"), date(30, 34, "2010")),
                date(4, 8, "2013-W11"),
                date(20, 24, "2009"),
                date(30, 34, "2011"));
        assertThat(scorer.all().value()).isEqualTo(new Score(3, 3, 2));
        assertThat(scorer.all().strictValue()).isEqualTo(new Score(3, 3, 1));
    }

    @Test
    void aReadingTakesTheLabelOfItsOwnSpanAndEachLabelOnce() {
        score(List.of(date(0, 10, "2009"), date(12, 20, "2010")), date(5, 13, "2010"), date(12, 20, "2010"));
        assertThat(scorer.all().strict()).isEqualTo(new Score(2, 2, 1));
        assertThat(scorer.all().relaxed()).isEqualTo(new Score(2, 2, 2));
        assertThat(scorer.all().value()).isEqualTo(new Score(2, 2, 1));
    }

    @Test
    void oneReadingOverTwoLabelsIsRightForOne() {
        score(List.of(date(0, 4, "2009"), date(5, 9, "2010")), date(0, 9, "2009"));
        assertThat(scorer.all().relaxed()).isEqualTo(new Score(2, 1, 1));
    }

    @Test
    void whatIsLeftOutCountsNeitherForNorAgainst() {
        score(
                List.of(
                        date(0, 3, "PRESENT_REF"),
                        new Timex(10, 14, "TIME", "2013-03-22T20"),
                        new Timex(20, 24, "SET", "P1Y"),
                        new Timex(30, 34, "DURATION", "PXM"),
                        new Timex(40, 44, "DURATION", "P3M")),
                date(0, 3, "2013-03-22"),
                date(10, 12, "2013-03-22"),
                new Timex(20, 24, "DURATION", "P1Y"),
                new Timex(30, 34, "DURATION", "P3M"),
                new Timex(40, 44, "DURATION", "P3M"),
                date(50, 54, "1977"));
        assertThat(scorer.all().strict()).isEqualTo(new Score(5, 6, 4));
        assertThat(scorer.datesAndDurations().strict()).isEqualTo(new Score(3, 4, 3));
        assertThat(scorer.valued().strict()).isEqualTo(new Score(1, 2, 1));
        assertThat(scorer.valued().value()).isEqualTo(new Score(1, 2, 1));
    }

    @Test
    void aReadingOverALabelThatCountsAndOneThatDoesNotCounts() {
        score(List.of(date(0, 4, "2009"), date(5, 8, "PRESENT_REF")), date(0, 8, "2009"));
        assertThat(scorer.valued().relaxed()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void whatDiffersIsListed() {
        score(
                List.of(date(0, 4, "2009"), date(20, 24, "2010")),
                date(0, 3, "2009"),
                date(20, 24, "2011"),
                date(40, 44, "1977"));
        assertThat(scorer.differences())
                .contains("made-up.tml", "span   ", "read: 012 = DATE 2009", "value  ", "wrong  ")
                .doesNotContain("missed");
    }
}
