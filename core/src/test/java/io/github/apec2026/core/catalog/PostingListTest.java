package io.github.apec2026.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Posting lists of every kind against sets: runs, short and sparse ones, long ones with a bit set, and slices of these. */
class PostingListTest {

    private static final int CATALOG = 5_000;

    private final Random random = new Random(2026);
    private final List<PostingList> lists = lists();

    @Test
    void theIntersectionHasWhatBothHave() {
        for (PostingList a : lists) {
            for (PostingList b : lists) {
                Set<Integer> both = set(a);
                both.retainAll(set(b));
                assertThat(list(a.and(b))).containsExactlyElementsOf(both);
            }
        }
    }

    @Test
    void theUnionHasWhatEitherHas() {
        for (PostingList a : lists) {
            PostingList b = lists.get(random.nextInt(lists.size()));
            Set<Integer> either = set(a);
            either.addAll(set(b));
            assertThat(list(a.or(b))).containsExactlyElementsOf(either);
        }
    }

    @Test
    void aListContainsItsPositionsOnly() {
        for (PostingList each : lists) {
            Set<Integer> positions = set(each);
            for (int position = 0; position < CATALOG; position += 7) {
                assertThat(each.contains(position)).isEqualTo(positions.contains(position));
            }
        }
    }

    @Test
    void conditionsAreMetTogetherInAnyOrder() {
        PostingList even = PostingList.run(0, CATALOG).where(position -> position % 2 == 0);
        for (PostingList a : lists) {
            PostingList b = lists.get(random.nextInt(lists.size()));
            Set<Integer> expected = set(a);
            expected.retainAll(set(b));
            expected.retainAll(set(even));
            QueryConditions none = new QueryConditions(PostingList.run(0, CATALOG));
            Condition isEven = some -> some.and(even);
            assertThat(list(none.and(a).and(b).and(isEven).positions())).containsExactlyElementsOf(expected);
            assertThat(list(none.and(isEven).and(b).and(a).positions())).containsExactlyElementsOf(expected);
        }
    }

    private List<PostingList> lists() {
        List<PostingList> all = new ArrayList<>();
        all.add(PostingList.NONE);
        for (int oneIn : new int[] {1, 2, 3, 20, 60, 500}) {
            for (int i = 0; i < 5; i++) {
                int first = random.nextInt(CATALOG / 2);
                int end = first + 1 + random.nextInt(CATALOG / 2);
                int[] positions = new Random(i)
                        .ints(first, end)
                        .distinct()
                        .limit(1 + (end - first) / (2 * oneIn))
                        .sorted()
                        .toArray();
                PostingList indexed = oneIn == 1 ? PostingList.run(first, end) : PostingList.indexed(positions);
                all.add(indexed);
                all.add(indexed.between(first + (end - first) / 4, end - (end - first) / 4));
            }
        }
        return all;
    }

    private static Set<Integer> set(PostingList list) {
        return new TreeSet<>(list(list));
    }

    private static List<Integer> list(PostingList list) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            all.add(list.get(i));
        }
        return all;
    }
}
