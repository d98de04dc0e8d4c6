package io.github.apec2026.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far words are apart by their letters. */
public final class Letters {

    /** No name is longer; what is, is near to none. */
    private static final int LONGEST = 100;

    private Letters() {}

    /** The least number of letters to insert, delete or replace (Levenshtein). */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /** Words in the order of their distance from one, the nearest first; of equally near ones, the first in {@code words}. */
    public static List<String> nearestFirst(String wanted, List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        if (wanted.length() <= LONGEST) {
            sorted.sort(Comparator.comparingInt(word -> distance(word, wanted)));
        }
        return sorted;
    }

    /** Whether a word is probably another one misspelt: two letters apart at most, and less than half of the shorter one. */
    public static boolean isTypo(String word, String of) {
        if (Math.abs(word.length() - of.length()) > 2) {
            return false;
        }
        int apart = distance(word, of);
        return apart > 0 && apart <= 2 && apart * 2 < Math.min(word.length(), of.length());
    }
}
