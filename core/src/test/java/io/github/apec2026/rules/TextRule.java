package io.github.apec2026.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where a text repeats a run of a document: 80 characters, or 30 of which most are Han. Proper names and titles of works may be
 * longer and are excepted, with the quotation marks and spaces around them, but not a character more.
 *
 * <p>The documents' runs are kept as hashes, and a text's runs are hashed rolling along, so that the time is linear in both.
 */
final class TextRule {

    static final int RUN = 80;
    static final int RUN_OF_HAN = 30;
    private static final String MARKS = " \"“”「」《》";

    private final List<SquashedText> documents = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final Set<Long> runs = new HashSet<>();
    private final Set<Long> runsOfHan = new HashSet<>();

    /**
     * A rule.
     *
     * @param documents the texts that must not be repeated
     * @param titles the names and titles that may be
     */
    TextRule(Collection<String> documents, Collection<String> titles) {
        for (String document : documents) {
            SquashedText text = SquashedText.of(document);
            this.documents.add(text);
            hashes(text, RUN, (at, hash) -> runs.add(hash));
            hashes(text, RUN_OF_HAN, (at, hash) -> {
                if (text.isMostlyHan(at, RUN_OF_HAN)) {
                    runsOfHan.add(hash);
                }
            });
        }
        for (String title : titles) {
            String squashed = SquashedText.of(title).text();
            if (squashed.length() >= RUN_OF_HAN) {
                this.titles.add(squashed);
            }
        }
    }

    /** The first repeated run, shortened; empty when there is none. */
    String firstRepeated(String candidate) {
        SquashedText text = SquashedText.of(candidate);
        BitSet excepted = new BitSet();
        BitSet exceptedOfHan = new BitSet();
        for (String title : titles) {
            for (int at = text.text().indexOf(title); at >= 0; at = text.text().indexOf(title, at + 1)) {
                int from = at;
                while (isMark(text, from - 1)) {
                    from--;
                }
                int to = at + title.length();
                while (isMark(text, to)) {
                    to++;
                }
                starts(from, to, RUN, excepted);
                starts(from, to, RUN_OF_HAN, exceptedOfHan);
            }
        }
        List<Integer> found = new ArrayList<>();
        hashes(text, RUN, (at, hash) -> {
            if (runs.contains(hash) && !excepted.get(at) && stands(text, at, RUN)) {
                found.add(at);
            }
        });
        hashes(text, RUN_OF_HAN, (at, hash) -> {
            boolean han = runsOfHan.contains(hash) && !exceptedOfHan.get(at);
            if (han && text.isMostlyHan(at, RUN_OF_HAN) && stands(text, at, RUN_OF_HAN)) {
                found.add(at);
            }
        });
        return found.isEmpty() ? "" : text.text().substring(found.get(0), found.get(0) + RUN_OF_HAN) + "…";
    }

    private static boolean isMark(SquashedText text, int at) {
        return at >= 0 && at < text.length() && MARKS.indexOf(text.text().charAt(at)) >= 0;
    }

    /** Marks the places where a run may start without leaving the title. */
    private static void starts(int from, int to, int length, BitSet excepted) {
        if (to - from >= length) {
            excepted.set(from, to - length + 1);
        }
    }

    /** Two texts may share a hash by chance; this looks. */
    private boolean stands(SquashedText text, int at, int length) {
        String run = text.text().substring(at, at + length);
        return documents.stream().anyMatch(document -> document.text().contains(run));
    }

    /** The hash of each run of {@code length} characters, by Rabin and Karp: each from the one before it. */
    private static void hashes(SquashedText text, int length, Run each) {
        long hash = 0;
        long highest = 1;
        for (int i = 1; i < length; i++) {
            highest *= 1_000_003;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i >= length) {
                hash -= text.text().charAt(i - length) * highest;
            }
            hash = hash * 1_000_003 + text.text().charAt(i);
            if (i >= length - 1) {
                each.at(i - length + 1, hash);
            }
        }
    }

    private interface Run {
        void at(int start, long hash);
    }
}
