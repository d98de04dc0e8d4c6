package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that differ from a text in few letters: as a whole, or some consecutive words of them. The definition is that of
 * {@link io.github.apec2026.query.ApecDataset#suggest}. Immutable.
 *
 * <p>Our own code, since core has no other dependency than a JSON parser, and since what it compares is folded already. Each word start of each name is compared in a band of
 * the table, so that the time is linear in the names, for a text of limited length.
 */
final class NearNames {

    /** A longer text is no name that somebody misspelt. */
    static final int LONGEST = 100;

    /** How many are suggested at most. */
    static final int MOST = 10;

    /** The most letters that may be wrong. */
    private static final int FARTHEST = 2;

    /** The ranks of a name, nearest first: one for each distance, for a text that begins as the name does and for one that does not. */
    private static final int RANKS = 2 * FARTHEST;

    /** A name with so many letters may be wrong in two of them. */
    private static final int LONG = 8;

    private static final int LEAST = 4;
    private static final int LEAST_UNSPACED = 2;

    private final List<Name> names;
    private final Folded[] folded;

    /** Retains both, which belong together. */
    NearNames(List<Name> names, Folded[] folded) {
        this.names = names;
        this.folded = folded;
    }

    /** The nearest to some folded letters, except some entities; words within names only where none is near as a whole. */
    List<Suggestion> to(String letters, Set<Id<?>> except) {
        int least = least(letters);
        int most = allowed(letters.length(), least);
        if (most == 0 || letters.length() > LONGEST) {
            return List.of();
        }
        List<List<Integer>> ranks = ranks(new Comparison(letters, least, most, false));
        int within = allowedWithin(letters.length(), least);
        if (within > 0 && ranks.stream().allMatch(List::isEmpty)) {
            ranks = ranks(new Comparison(letters, least, within, true));
        }
        return nearest(ranks, new HashSet<>(except));
    }

    /** The numbers of the names of each rank. */
    private List<List<Integer>> ranks(Comparison comparison) {
        List<List<Integer>> ranks = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
        for (int i = 0; i < folded.length; i++) {
            if (names.get(i).sort() == Name.Sort.OWN) {
                int rank = comparison.rank(folded[i]);
                if (rank < RANKS) {
                    ranks.get(rank).add(i);
                }
            }
        }
        return ranks;
    }

    private List<Suggestion> nearest(List<List<Integer>> ranks, Set<Id<?>> seen) {
        List<Suggestion> nearest = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            for (int each : ranks.get(rank)) {
                Name name = names.get(each);
                if (nearest.size() < MOST && seen.add(name.id())) {
                    nearest.add(new Suggestion(name.id(), name.text(), rank / 2 + 1));
                }
            }
        }
        return Collections.unmodifiableList(nearest);
    }

    /** With how many letters a text, or a name, is long enough for a mistake to leave it recognizable. */
    static int least(String letters) {
        return letters.codePoints().anyMatch(c -> Folded.Sort.of(c) == Folded.Sort.UNSPACED) ? LEAST_UNSPACED : LEAST;
    }

    /** How many of {@code length} letters may be wrong, of a whole name. */
    static int allowed(int length, int least) {
        return length < least ? 0 : length < LONG ? 1 : FARTHEST;
    }

    /** How many may be wrong where words of a longer name are meant: as many as in a whole one of two thirds of the length. */
    static int allowedWithin(int length, int least) {
        return allowed(length * 2 / 3, least);
    }

    /**
     * A text beside one name after the other. Letters that are inserted, left out, replaced or exchanged with their neighbour count one
     * each, and none is changed twice (optimal string alignment); a digit is never wrong. Not thread-safe.
     */
    private static final class Comparison {

        private final String text;
        private final int least;
        private final int most;
        private final boolean within;

        /** The fewest changes from the first i letters of a name to the first j of the text: row i, and the two before it. */
        private int[] row;

        private int[] above;
        private int[] twoAbove;

        /**
         * A comparison.
         *
         * @param within whether with words within names, instead of with names as a whole
         */
        Comparison(String text, int least, int most, boolean within) {
            this.text = text;
            this.least = least;
            this.most = most;
            this.within = within;
            row = new int[text.length() + 1];
            above = new int[text.length() + 1];
            twoAbove = new int[text.length() + 1];
        }

        /** The rank of a name; {@link #RANKS} when it is not near. */
        int rank(Folded name) {
            String letters = name.letters();
            int[] starts = name.starts();
            if (!within) {
                return starts.length > 0 && letters.length() <= text.length() + most ? rank(letters, starts, 0) : RANKS;
            }
            int best = RANKS;
            for (int i = 0; i < starts.length && best > 0; i++) {
                best = Math.min(best, rank(letters, starts, i));
            }
            return best;
        }

        /** The rank of the words of a name that begin with one of them. */
        private int rank(String letters, int[] starts, int word) {
            int start = starts[word];
            if (letters.length() - start < Math.max(least, text.length() - most)) {
                return RANKS;
            }
            int fewest = FARTHEST + 1;
            int length = Math.min(letters.length() - start, text.length() + most);
            int next = word + 1;
            begin();
            for (int i = 1; i <= length && advance(letters, start, i); i++) {
                boolean isLast = start + i == letters.length();
                if (isLast || (next < starts.length && starts[next] == start + i)) {
                    next++;
                    if (i >= least && (within || isLast)) {
                        fewest = Math.min(fewest, row[text.length()]);
                    }
                }
            }
            int alike = letters.charAt(start) == text.charAt(0) ? 0 : 1;
            return fewest == 0 || fewest > most ? RANKS : 2 * (fewest - 1) + alike;
        }

        private void begin() {
            row[0] = 0;
            for (int j = 1; j <= text.length(); j++) {
                row[j] = row[j - 1] + cost(text.charAt(j - 1));
            }
        }

        /** Fills the row of the i-th letter as far as it can matter; answers whether anything in it is still near. */
        private boolean advance(String letters, int start, int i) {
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
            int from = Math.max(1, i - most);
            int to = Math.min(text.length(), i + most);
            char c = letters.charAt(start + i - 1);
            row[from - 1] = from == 1 ? above[0] + cost(c) : FARTHEST + 1;
            boolean near = row[from - 1] <= most;
            for (int j = from; j <= to; j++) {
                char t = text.charAt(j - 1);
                int fewest = above[j - 1] + (c == t ? 0 : Math.max(cost(c), cost(t)));
                fewest = Math.min(fewest, row[j - 1] + cost(t));
                if (j < i + most) {
                    fewest = Math.min(fewest, above[j] + cost(c));
                }
                if (i > 1 && j > 1 && c == text.charAt(j - 2) && t == letters.charAt(start + i - 2)) {
                    fewest = Math.min(fewest, twoAbove[j - 2] + Math.max(cost(c), cost(t)));
                }
                row[j] = Math.min(fewest, FARTHEST + 1);
                near |= fewest <= most;
            }
            if (to < text.length()) {
                row[text.length()] = FARTHEST + 1;
            }
            return near;
        }

        /** A wrong digit makes another number. */
        private static int cost(char c) {
            return Character.isDigit(c) ? FARTHEST + 1 : 1;
        }
    }
}
