package io.github.apec2026.core.catalog;

import java.util.Arrays;

/** Entities that last long, as a tree with the latest end under each node, so that those that have ended are skipped. Immutable. */
final class IntervalMaxTree {

    private final int[] positions;

    /** The latest end under each node: the root is 1, below {@code n} are {@code 2n} and {@code 2n + 1}, the leaves are last. */
    private final int[] latest;

    IntervalMaxTree(int[] positions, int[] ends) {
        this.positions = positions;
        int leaves = 1;
        while (leaves < positions.length) {
            leaves *= 2;
        }
        latest = new int[leaves * 2];
        Arrays.fill(latest, Integer.MIN_VALUE);
        for (int i = 0; i < positions.length; i++) {
            latest[leaves + i] = ends[positions[i]];
        }
        for (int node = leaves - 1; node > 0; node--) {
            latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
        }
    }

    /** The positions before another that last until a day or longer. */
    PostingList lastingUntil(int day, int before) {
        int size = PostingList.notBefore(positions, 0, positions.length, before);
        int[] lasting = new int[8];
        int n = 0;
        for (int i = next(0, size, day); i < size; i = next(i + 1, size, day)) {
            if (n == lasting.length) {
                lasting = Arrays.copyOf(lasting, n * 2);
            }
            lasting[n++] = positions[i];
        }
        return PostingList.first(n, lasting);
    }

    /** The index of the first from {@code start} that lasts until a day or longer, or {@code size} or more. */
    private int next(int start, int size, int day) {
        int leaves = latest.length / 2;
        if (start >= size) {
            return size;
        }
        int node = leaves + start;
        // Up and to the right until something under the node lasts long enough, then down to the first that does.
        while (latest[node] < day) {
            while ((node & 1) == 1) {
                node /= 2;
            }
            if (node == 0) {
                return size;
            }
            node++;
        }
        while (node < leaves) {
            node = latest[2 * node] >= day ? 2 * node : 2 * node + 1;
        }
        return node - leaves;
    }
}
