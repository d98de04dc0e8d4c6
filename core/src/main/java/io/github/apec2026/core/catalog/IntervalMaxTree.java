package io.github.apec2026.core.catalog;

import java.util.Arrays;

/** Those that last long, as a tree that knows of each part of them which end is the latest: what is over is passed by. Immutable. */
final class IntervalMaxTree {

    private final int[] positions;

    /** The latest end under each node: the root is 1, below {@code n} are {@code 2n} and {@code 2n + 1}, the leaves stand last. */
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

    boolean isEmpty() {
        return positions.length == 0;
    }

    /** All of them. */
    PostingList positions() {
        return PostingList.first(positions.length, positions);
    }

    /** Of the first {@code size} those that last until a day or longer. */
    PostingList until(int size, int day) {
        int[] found = new int[8];
        int n = 0;
        for (int i = next(0, size, day); i < size; i = next(i + 1, size, day)) {
            if (n == found.length) {
                found = Arrays.copyOf(found, n * 2);
            }
            found[n++] = positions[i];
        }
        return PostingList.first(n, found);
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
