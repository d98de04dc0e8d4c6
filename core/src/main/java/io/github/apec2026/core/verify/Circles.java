package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.verify.Givens.Place;
import io.github.apec2026.core.verify.Taken.Fate;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Selects the supplier of each claim whose words leave something open. It is the first claim, in the order of the files, that derives
 * without the dependent one. Among claims that depend on each other, a claim that derives without all of them comes first. The remaining
 * ones are circular: no claim may support itself. Takes time linear in the number of claims.
 */
final class Circles {

    private static final int LONGEST_PATH = 5;

    /** Derives a claim with the values that it takes. */
    interface Deriving {

        /** Whether the words of a claim say its value, with what another claim supplies. */
        boolean derives(ReadClaim<?> claim, Taken taken);
    }

    private final Givens givens;
    private final Deriving deriving;
    private final List<List<Place>> supplied = new ArrayList<>();

    /** The group number of each node. */
    private final int[] group;

    /** The supplying claim of each place. */
    private final @Nullable ReadClaim<?>[] chosen;

    private final @Nullable Taken[] taken;
    private final boolean[] derived;

    private Circles(Givens givens, Deriving deriving) {
        this.givens = givens;
        this.deriving = deriving;
        int claims = givens.claims().size();
        int places = givens.places().size();
        this.group = new int[claims + places];
        this.chosen = new ReadClaim<?>[places];
        this.taken = new Taken[claims];
        this.derived = new boolean[claims];
    }

    /** What each dependent claim takes. */
    static Map<ReadClaim<?>, Taken> solve(VerificationContext context, Deriving deriving) {
        Givens givens = new Givens(context);
        if (givens.claims().isEmpty()) {
            return Map.of();
        }
        Circles circles = new Circles(givens, deriving);
        circles.solve();
        Map<ReadClaim<?>, Taken> result = new HashMap<>();
        for (int i = 0; i < circles.taken.length; i++) {
            Taken each = circles.taken[i];
            if (givens.wantedBy(i) != null && each != null) {
                result.put(givens.claims().get(i), each);
            }
        }
        return result;
    }

    private void solve() {
        List<int[]> groups = Groups.of(edges());
        for (int i = 0; i < groups.size(); i++) {
            for (int node : groups.get(i)) {
                group[node] = i;
            }
        }
        for (int[] each : groups) {
            if (each.length > 1) {
                settle(each);
            } else if (isPlace(each[0])) {
                choose(each[0]);
            } else {
                derive(each[0]);
            }
        }
    }

    private int[][] edges() {
        int claims = givens.claims().size();
        int[][] edges = new int[group.length][];
        for (int i = 0; i < claims; i++) {
            supplied.add(List.of());
        }
        for (int p = 0; p < givens.places().size(); p++) {
            Place place = givens.places().get(p);
            edges[claims + p] = new int[place.suppliers.size()];
            for (int s = 0; s < place.suppliers.size(); s++) {
                int supplier = place.suppliers.get(s);
                edges[claims + p][s] = supplier;
                List<Place> others = new ArrayList<>(supplied.get(supplier));
                others.add(place);
                supplied.set(supplier, others);
            }
        }
        for (int i = 0; i < claims; i++) {
            Place wanted = givens.wantedBy(i);
            edges[i] = wanted == null ? new int[0] : new int[] {numberOf(wanted)};
        }
        return edges;
    }

    private int numberOf(Place place) {
        return taken.length + place.number;
    }

    private boolean isPlace(int node) {
        return node >= taken.length;
    }

    private Place place(int node) {
        return givens.places().get(node - taken.length);
    }

    private @Nullable ReadClaim<?> chosen(Place place) {
        return chosen[place.number];
    }

    /** The first claim at a place that derives and depends on none of the place's own group. */
    private void choose(int node) {
        for (int supplier : place(node).suppliers) {
            if (derived[supplier] && group[supplier] != group[node]) {
                chosen[node - taken.length] = givens.claims().get(supplier);
                return;
            }
        }
    }

    private void derive(int claim) {
        Place wanted = givens.wantedBy(claim);
        Taken takes = Taken.NOTHING;
        if (wanted != null) {
            ReadClaim<?> from = chosen(wanted);
            if (from != null) {
                takes = isPublicationOfAnother(givens.claims().get(claim), from)
                        ? new Taken(Fate.REFUSED, null, "it is the day on which another document was published")
                        : new Taken(Fate.SUPPLIED, from, "");
            } else if (!wanted.suppliers.isEmpty()) {
                takes = new Taken(Fate.REFUSED, null, "what is claimed there was refused itself or is only inferred");
            } else if (!wanted.left.isEmpty()) {
                takes = new Taken(Fate.REFUSED, null, wanted.left);
            }
        }
        taken[claim] = takes;
        derived[claim] =
                takes.fate() != Fate.REFUSED && deriving.derives(givens.claims().get(claim), takes);
    }

    /** Whether a claim of a document would take the day of publication of another one. */
    private static boolean isPublicationOfAnother(ReadClaim<?> taker, ReadClaim<?> from) {
        Id<?> document = taker.file().document();
        if (document == null || taker.file() == from.file() || !from.property().is(Trait.PUBLICATION)) {
            return false;
        }
        String key = from.subject().key();
        boolean isArticle = from.subject().type() == EntityType.ARTICLE && key.startsWith(document.key() + "/");
        return !isArticle
                && !key.equals(document.key())
                && !from.written().key().equals(document.key());
    }

    /** Claims that depend on each other: those first that have a supplier outside, then those that have one among these, and so on. */
    private void settle(int[] nodes) {
        Deque<Integer> ready = new ArrayDeque<>();
        for (int node : nodes) {
            if (isPlace(node)) {
                choose(node);
            }
        }
        for (int node : nodes) {
            Place wanted = isPlace(node) ? null : givens.wantedBy(node);
            if (wanted != null && chosen(wanted) != null) {
                ready.add(node);
            }
        }
        while (!ready.isEmpty()) {
            int claim = ready.remove();
            derive(claim);
            for (Place place : derived[claim] ? supplied.get(claim) : List.<Place>of()) {
                int node = numberOf(place);
                if (group[node] == group[claim] && chosen(place) == null) {
                    chosen[place.number] = givens.claims().get(claim);
                    takersOf(place, group[node], ready);
                }
            }
        }
        refuse(nodes);
    }

    private void takersOf(Place place, int inGroup, Deque<Integer> ready) {
        for (int taker : place.takers) {
            if (group[taker] == inGroup && taken[taker] == null) {
                ready.add(taker);
            }
        }
    }

    /** Among the claims without a supplier: those that depend on a refused claim, and those in a cycle. */
    private void refuse(int[] nodes) {
        Map<Place, Integer> left = new HashMap<>();
        Deque<Integer> refused = new ArrayDeque<>();
        for (int node : nodes) {
            if (isPlace(node) && chosen(place(node)) == null) {
                int open = 0;
                for (int supplier : place(node).suppliers) {
                    open += group[supplier] == group[node] && taken[supplier] == null ? 1 : 0;
                }
                left.put(place(node), open);
                if (open == 0) {
                    takersOf(place(node), group[node], refused);
                }
            }
        }
        while (!refused.isEmpty()) {
            int claim = refused.remove();
            derive(claim);
            for (Place place : supplied.get(claim)) {
                Integer open = left.get(place);
                if (open != null) {
                    left.put(place, open - 1);
                    if (open == 1) {
                        takersOf(place, group[claim], refused);
                    }
                }
            }
        }
        circular(nodes);
    }

    private void circular(int[] nodes) {
        Map<Place, Integer> first = new HashMap<>();
        for (int node : nodes) {
            if (isPlace(node) && chosen(place(node)) == null) {
                for (int supplier : place(node).suppliers) {
                    if (group[supplier] == group[node] && taken[supplier] == null) {
                        first.putIfAbsent(place(node), supplier);
                    }
                }
            }
        }
        for (int node : nodes) {
            if (!isPlace(node) && taken[node] == null) {
                taken[node] = new Taken(Fate.CIRCULAR, null, path(node, first));
            }
        }
    }

    /** The claims on the way from a claim back to it, or the first of them. */
    private String path(int start, Map<Place, Integer> first) {
        StringBuilder path = new StringBuilder(name(start));
        int claim = start;
        for (int step = 0; step < LONGEST_PATH; step++) {
            Place wanted = givens.wantedBy(claim);
            Integer next = wanted == null ? null : first.get(wanted);
            if (next == null) {
                return path.toString();
            }
            path.append(", ").append(name(next));
            if (next == start) {
                return path.toString();
            }
            claim = next;
        }
        return path.append(", …").toString();
    }

    private String name(int claim) {
        ReadClaim<?> read = givens.claims().get(claim);
        return read.subject() + "/" + read.property().name();
    }
}
