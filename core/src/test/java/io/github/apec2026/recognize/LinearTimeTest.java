package io.github.apec2026.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.recognition.Recognition;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is repeated, sixteen times as much of it takes about sixteen times the time; the square would be 256 times. */
class LinearTimeTest {

    private static final int LENGTH = 2_500;
    private static final int MORE = 16;

    /** By how much more than the length the time may grow: caches are left behind, and others use the machine. */
    private static final double MOST = 3.0 * MORE;

    /** Less time than this may be anything. A square of the length takes more. */
    private static final long SHORT = 50_000_000;

    private static final int TRIES = 5;

    static Stream<Arguments> texts() {
        return Stream.of("en", "zh")
                .flatMap(language -> RepeatedText.all().stream().map(text -> Arguments.of(language, text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void timeGrowsWithTheLength(String language, RepeatedText text) {
        Recognizer recognizer = recognizer(language);
        long one = 0;
        long more = nanos(recognizer, text.text(MORE * LENGTH));
        for (int i = 1; i < TRIES && !isLinear(one, more); i++) {
            one = leastNanos(recognizer, text.text(LENGTH));
            more = Math.min(more, nanos(recognizer, text.text(MORE * LENGTH)));
        }
        assertThat(isLinear(one, more))
                .as("%,d characters take %,d ns, %,d take %,d ns", LENGTH, one, MORE * LENGTH, more)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsFoundLiesInOrderAndEndsWithSomethingVisible(String language, RepeatedText text) {
        String longer = text.text(LENGTH);
        List<Recognition> found = recognizer(language).recognize(longer);

        RecognitionLaws.hold(longer, found);
        assertThat(found)
                .noneMatch(each -> Character.isWhitespace(longer.charAt(each.start()))
                        || Character.isWhitespace(longer.charAt(each.end() - 1)));
    }

    private static Recognizer recognizer(String language) {
        return Recognizer.of(language).asOf(LocalDate.of(2026, 2, 11));
    }

    private static boolean isLinear(long one, long more) {
        return more < SHORT || more < MOST * one;
    }

    private static long leastNanos(Recognizer recognizer, String text) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            least = Math.min(least, nanos(recognizer, text));
        }
        return least;
    }

    /** The time of the processor, without what others take of it. */
    private static long nanos(Recognizer recognizer, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(RepeatedText.ask(recognizer, text)).isNotNegative();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
