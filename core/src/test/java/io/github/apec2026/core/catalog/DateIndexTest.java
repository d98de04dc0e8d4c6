package io.github.apec2026.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of every length, open at either end or absent, against a pass over all of them. */
class DateIndexTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int YEAR = 365;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000})
    void whatOverlapsAPeriodIsFoundWhateverElseIsAskedFor(int size) {
        Random random = new Random(size);
        List<DateRange> dates = dates(size, random);
        DateIndex index = new DateIndex(dates.toArray(new DateRange[0]));
        PostingList all = PostingList.run(0, dates.size());
        for (int i = 0; i < 200; i++) {
            DateRange period = range(random);
            PostingList some = all.where(position -> random.nextInt(3) > 0);
            PostingList more = all.where(position -> random.nextBoolean());
            PostingIntersection both = PostingIntersection.of(all, new PostingList[] {some, more});

            assertThat(positions(index.overlapping(period).among(both)))
                    .as("%s", period)
                    .containsExactlyElementsOf(IntStream.range(0, dates.size())
                            .filter(at -> some.contains(at) && more.contains(at))
                            .filter(at -> dates.get(at) != null && dates.get(at).overlaps(period))
                            .boxed()
                            .toList());
        }
    }

    /** In the order of a catalog, one in eight absent and last. */
    private static List<DateRange> dates(int size, Random random) {
        List<DateRange> dates = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            dates.add(random.nextInt(8) == 0 ? null : range(random));
        }
        dates.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        return dates;
    }

    /** Half of them at most five days, the others up to eight years, one in ten open. */
    private static DateRange range(Random random) {
        LocalDate first = START.plusDays(random.nextInt(3 * YEAR));
        LocalDate last = first.plusDays(random.nextInt(random.nextBoolean() ? 5 : 8 * YEAR));
        return switch (random.nextInt(20)) {
            case 0 -> DateRange.parse(first + "/..");
            case 1 -> DateRange.parse("../" + last);
            default -> DateRange.between(first, last);
        };
    }

    private static List<Integer> positions(PostingList list) {
        return IntStream.range(0, list.size()).map(list::get).boxed().toList();
    }
}
