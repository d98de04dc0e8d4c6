package io.github.apec2026.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes in, four times as much of it costs four times as much, give or take: memory, which is exact, and time, where that counts
 * at all. A shape that costs the square of its size costs sixteen times as much.
 */
class ScalingTest {

    /** By how much more than its size a cost may grow at each doubling. */
    private static final double MORE = 1.3;

    private static final double MOST = 4 * MORE * MORE;

    /** Less time than this may be anything, such as that of compiling. */
    private static final long SHORT = 250_000_000;

    private static final int TRIES = 5;

    static Stream<Shape> shapes() {
        return Stream.of(
                        IdShapes.all(),
                        NameShapes.all(),
                        FigureShapes.all(),
                        TextShapes.all(),
                        QueryShapes.all(),
                        AnswerShapes.all(),
                        ReportShapes.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void costsGrowWithTheSize(Shape shape) {
        int size = shape.size();
        Cost one = Cost.of(shape, size);
        Cost four = Cost.of(shape, 4 * size);
        one = one.least(Cost.of(shape, size));
        for (int i = 1; i < TRIES && !isLinear(one, four); i++) {
            four = four.least(Cost.of(shape, 4 * size));
        }
        assertThat((double) four.bytes() / one.bytes())
                .as("%s: allocates %s, and for four times as much %s", shape, one, four)
                .isLessThan(MOST);
        assertThat(isLinear(one, four))
                .as("%s: takes %s, and for four times as much %s", shape, one, four)
                .isTrue();
    }

    private static boolean isLinear(Cost one, Cost four) {
        return four.nanos() < SHORT || four.nanos() < MOST * one.nanos();
    }
}
