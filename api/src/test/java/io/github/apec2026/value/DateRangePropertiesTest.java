package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for all ranges, tried on all pairs of some made with a fixed seed, close enough together to meet. */
class DateRangePropertiesTest {

    private static final List<DateRange> RANGES = new ArrayList<>();

    @BeforeAll
    static void makeRanges() {
        Random random = new Random(2026);
        while (RANGES.size() < 400) {
            String start = random.nextInt(6) == 0 ? ".." : date(random);
            String end = random.nextInt(6) == 0 ? ".." : date(random);
            if (random.nextInt(3) == 0) {
                RANGES.add(DateRange.parse(date(random)));
            } else if (!start.equals(end)) {
                RANGES.add(DateRange.parse(start + "/" + end));
            }
        }
    }

    /** A year, a month or a day of the two years around the turn of 2028. */
    private static String date(Random random) {
        LocalDate day = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(730));
        return day.toString().substring(0, random.nextBoolean() ? 10 : random.nextBoolean() ? 7 : 4);
    }

    @Test
    void whatIsPrintedIsReadBackEqual() {
        for (DateRange range : RANGES) {
            assertThat(DateRange.parse(range.toString())).isEqualTo(range).isEqualByComparingTo(range);
        }
    }

    @Test
    void whoContainsAlsoOverlapsAndHasEveryDay() {
        forAllPairs((a, b) -> {
            if (a.contains(b)) {
                assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isTrue();
                b.firstDay().ifPresent(day -> assertThat(a.contains(day)).isTrue());
                b.lastDay().ifPresent(day -> assertThat(a.contains(day)).isTrue());
            }
        });
    }

    @Test
    void overlappingIsMutualAndMeansACommonDay() {
        forAllPairs((a, b) -> {
            assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
            assertThat(a.overlaps(b)).as("%s overlaps %s", a, b).isEqualTo(haveACommonDay(a, b));
        });
    }

    @Test
    void whoRefinesLiesWithinAndIsNotRefinedByTheOther() {
        forAllPairs((a, b) -> {
            if (a.refines(b)) {
                assertThat(b.contains(a)).as("%s contains %s", b, a).isTrue();
                assertThat(b.refines(a)).as("%s refines %s", b, a).isFalse();
                assertThat(a).isNotEqualTo(b);
            }
        });
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquality() {
        List<DateRange> sorted = new ArrayList<>(RANGES);
        Collections.sort(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                DateRange a = sorted.get(i);
                DateRange b = sorted.get(j);
                assertThat(a).as("%s before %s", a, b).isLessThanOrEqualTo(b);
                assertThat(b).isGreaterThanOrEqualTo(a);
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            }
        }
    }

    /** The same in dates of the JDK: the later start is not after either end. */
    private static boolean haveACommonDay(DateRange a, DateRange b) {
        LocalDate first = max(a.firstDay().orElse(LocalDate.MIN), b.firstDay().orElse(LocalDate.MIN));
        LocalDate lastOfA = a.lastDay().orElse(LocalDate.MAX);
        LocalDate lastOfB = b.lastDay().orElse(LocalDate.MAX);
        return !a.isInverted() && !b.isInverted() && !first.isAfter(lastOfA) && !first.isAfter(lastOfB);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static void forAllPairs(BiConsumer<DateRange, DateRange> property) {
        for (DateRange a : RANGES) {
            for (DateRange b : RANGES) {
                property.accept(a, b);
            }
        }
    }
}
