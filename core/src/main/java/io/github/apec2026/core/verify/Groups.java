package io.github.apec2026.core.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected groups of a directed graph, by Tarjan's algorithm with a stack of its own: in time linear in nodes and edges, and
 * without recursion, so that a long chain does not exhaust the stack of the thread.
 */
final class Groups {

    private static final int NOT_SEEN = -1;

    private final int[][] edges;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final boolean[] open;
    private final int[] way;
    private final int[] pending;
    private final List<int[]> groups = new ArrayList<>();
    private int numbers;
    private int depth;
    private int waiting;

    private Groups(int[][] edges) {
        this.edges = edges;
        this.number = new int[edges.length];
        this.low = new int[edges.length];
        this.next = new int[edges.length];
        this.open = new boolean[edges.length];
        this.way = new int[edges.length];
        this.pending = new int[edges.length];
        Arrays.fill(number, NOT_SEEN);
    }

    /**
     * The groups, each behind those to which its edges lead, its nodes in ascending order.
     *
     * @param edges of each node, the nodes to which an edge leads
     */
    static List<int[]> of(int[][] edges) {
        Groups groups = new Groups(edges);
        for (int node = 0; node < edges.length; node++) {
            if (groups.number[node] == NOT_SEEN) {
                groups.visit(node);
            }
        }
        return groups.groups;
    }

    private void visit(int start) {
        enter(start);
        while (depth > 0) {
            int node = way[depth - 1];
            if (next[node] < edges[node].length) {
                int other = edges[node][next[node]++];
                if (number[other] == NOT_SEEN) {
                    enter(other);
                } else if (open[other]) {
                    low[node] = Math.min(low[node], number[other]);
                }
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        number[node] = numbers;
        low[node] = numbers++;
        open[node] = true;
        way[depth++] = node;
        pending[waiting++] = node;
    }

    private void leave(int node) {
        depth--;
        if (depth > 0) {
            int above = way[depth - 1];
            low[above] = Math.min(low[above], low[node]);
        }
        if (low[node] != number[node]) {
            return;
        }
        int from = waiting;
        do {
            from--;
            open[pending[from]] = false;
        } while (pending[from] != node);
        int[] group = Arrays.copyOfRange(pending, from, waiting);
        Arrays.sort(group);
        groups.add(group);
        waiting = from;
    }
}
