package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    private enum Meaning {
        DAY,
        END,
        PERIOD,
        OPEN
    }

    private static final Shapes<Meaning> SHAPES = new Shapes<>(Meaning.class, """
            DAY -1: yesterday
            DAY 2: day after tomorrow
            PERIOD: RELATIVE year|TIME !-
            END: <by|at year -? end
            END 7: year|month 's end
            OPEN: year end
            """);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            yesterday,            0, DAY -1 1
            Yesterday,            0, DAY -1 1
            day after tomorrow,   0, DAY 2 3
            day after yesterday,  0, -
            last year,            0, PERIOD 0 2
            next week,            0, PERIOD 0 2
            next port,            0, -
            last year-end,        0, -
            by year-end,          1, END 0 4
            by year end,          1, END 0 3
            of year end,          1, OPEN 0 3
            month's end,          0, END 7 3
            month end,            0, -
            """)
    void theFirstShapeThatFitsHolds(String text, int token, @Nullable String hit) {
        Shapes.Hit<Meaning> found = SHAPES.at(Tokens.of(text), token);

        assertThat(found == null ? null : found.meaning() + " " + found.number() + " " + found.next())
                .isEqualTo(hit);
    }

    @Test
    void theTableSaysWithWhatItMayBegin() {
        assertThat(SHAPES.firstWords())
                .contains("yesterday", "day", "year", "month")
                .doesNotContain("end", "by");
        assertThat(SHAPES.firstRoles()).containsExactly(LexicalRole.RELATIVE);
    }

    @Test
    void aWordThatBeginsAShapeOrALimitMayBeginADate() {
        for (String word : RelativeDates.SHAPES.firstWords()) {
            assertThat(Tokens.of(word).word(0).beginsDate()).as(word).isTrue();
        }
        for (String word : Limits.firstWords()) {
            assertThat(Tokens.of(word).word(0).beginsDate()).as(word).isTrue();
        }
        assertThat(Tokens.of("port").word(0).beginsDate()).isFalse();
    }
}
