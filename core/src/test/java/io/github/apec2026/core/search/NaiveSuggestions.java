package io.github.apec2026.core.search;

import io.github.apec2026.core.search.Name.Sort;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Hit.Match;
import io.github.apec2026.query.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The definition of suggestions, name by name, with the table of all distances: the reference of {@link NearNames}. */
final class NaiveSuggestions {

    private static final int NEVER = 1_000;

    private NaiveSuggestions() {}

    static List<Suggestion> of(List<Name> names, String text) {
        Map<Id<?>, Match> hits = NaiveSearch.hits(names, text);
        String letters = Folded.of(text).letters();
        if (text.length() > 100 || letters.length() > 100 || hits.containsValue(Match.EXACT)) {
            return List.of();
        }
        List<Suggestion> near = near(names, letters, false);
        if (near.isEmpty()) {
            near = near(names, letters, true);
        }
        Map<Id<?>, Suggestion> nearest = new LinkedHashMap<>();
        for (Suggestion each : near) {
            if (!hits.containsKey(each.id())) {
                nearest.putIfAbsent(each.id(), each);
            }
        }
        return nearest.values().stream().limit(10).toList();
    }

    /** By distance, then those that begin alike, then in the order of the names. */
    private static List<Suggestion> near(List<Name> names, String letters, boolean within) {
        List<Suggestion> near = new ArrayList<>();
        for (int most = 1; most <= 2; most++) {
            for (boolean alike : new boolean[] {true, false}) {
                for (Name name : names) {
                    Folded folded = Folded.of(name.sought());
                    if (name.sort() == Sort.OWN && rank(folded, letters, within) == 2 * most - (alike ? 1 : 0)) {
                        near.add(new Suggestion(name.id(), name.text(), most));
                    }
                }
            }
        }
        return near;
    }

    /** Twice the distance, less one when the nearest part begins alike; {@link #NEVER} when none is near enough. */
    private static int rank(Folded name, String text, boolean within) {
        boolean han = text.codePoints().anyMatch(c -> Folded.Sort.of(c) == Folded.Sort.UNSPACED);
        int least = han ? 2 : 4;
        int counted = within ? text.length() * 2 / 3 : text.length();
        int most = counted < least ? 0 : counted < 8 ? 1 : 2;
        TreeSet<Integer> edges = new TreeSet<>();
        Arrays.stream(name.starts()).forEach(edges::add);
        edges.add(name.letters().length());
        int best = NEVER;
        for (int start : edges) {
            int fewest = NEVER;
            for (int end : edges.tailSet(start + least)) {
                boolean isWhole = start == 0 && end == name.letters().length();
                if (within || isWhole) {
                    fewest = Math.min(fewest, distance(name.letters().substring(start, end), text));
                }
            }
            if (fewest > 0 && fewest <= most) {
                best = Math.min(best, 2 * fewest - (name.letters().charAt(start) == text.charAt(0) ? 1 : 0));
            }
        }
        return best;
    }

    /** Optimal string alignment, in which a digit is never wrong. */
    static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                int fewest = NEVER;
                if (i > 0) {
                    fewest = Math.min(fewest, table[i - 1][j] + wrong(a.charAt(i - 1)));
                }
                if (j > 0) {
                    fewest = Math.min(fewest, table[i][j - 1] + wrong(b.charAt(j - 1)));
                }
                if (i > 0 && j > 0) {
                    char x = a.charAt(i - 1);
                    char y = b.charAt(j - 1);
                    int either = Math.max(wrong(x), wrong(y));
                    fewest = Math.min(fewest, table[i - 1][j - 1] + (x == y ? 0 : either));
                    if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
                        fewest = Math.min(fewest, table[i - 2][j - 2] + either);
                    }
                }
                table[i][j] = fewest;
            }
        }
        return table[a.length()][b.length()];
    }

    private static int wrong(char c) {
        return Character.isDigit(c) ? NEVER : 1;
    }
}
