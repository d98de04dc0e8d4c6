package io.github.apec2026.core.verify;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts, by document, of the checks against the documents and of the checks that did not run because a document was missing. Filled by one
 * thread during verification, then unchanged.
 */
public final class VerificationCounts {

    private static final int AT_HAND = 0;
    private static final int PASSAGES = 1;
    private static final int PASSAGES_CHECKED = 2;
    private static final int WORDS_CHECKED = 3;
    private static final int WORDS_NOT_CHECKED = 4;

    private final Map<String, Optional<Id<SourceDocument>>> documentsByFile = new HashMap<>();

    private final List<Id<SourceDocument>> documents = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final int[] sums = new int[WORDS_NOT_CHECKED + 1];

    /** Adds a file; where two files have one name, the name alone does not say which document a notice is about. */
    void file(String name, @Nullable Id<SourceDocument> document) {
        if (documentsByFile.put(name, Optional.ofNullable(document)) != null) {
            documentsByFile.put(name, Optional.empty());
        }
    }

    /** Adds what was counted before. */
    void addAll(VerificationCounts before) {
        documentsByFile.putAll(before.documentsByFile);
        for (int i = 0; i < before.documents.size(); i++) {
            documents.add(before.documents.get(i));
            counts.add(before.countsOf(i));
        }
        for (int what = 0; what < sums.length; what++) {
            sums[what] += before.sums[what];
        }
    }

    /** Begins a document: the next counts are its own, until another document begins. */
    void document(Id<SourceDocument> document, boolean atHand) {
        documents.add(document);
        counts.add(new int[WORDS_NOT_CHECKED + 1]);
        add(AT_HAND, atHand ? 1 : 0);
    }

    void passage(boolean atHand) {
        add(PASSAGES, 1);
        add(PASSAGES_CHECKED, atHand ? 1 : 0);
    }

    void words(boolean atHand) {
        add(atHand ? WORDS_CHECKED : WORDS_NOT_CHECKED, 1);
    }

    private void add(int what, int more) {
        counts.get(counts.size() - 1)[what] += more;
        sums[what] += more;
    }

    /** The documents described by file; empty for a register, and for a name of several files. */
    public Map<String, Optional<Id<SourceDocument>>> documentsByFile() {
        return Collections.unmodifiableMap(documentsByFile);
    }

    /** The five counts of the document of a number, from 0 in the order of {@link #described()}. */
    public int[] countsOf(int number) {
        return counts.get(number).clone();
    }

    /** Counts that were made before: what {@link #documentsByFile}, {@link #described} and {@link #countsOf} gave. */
    public static VerificationCounts restored(
            Map<String, Optional<Id<SourceDocument>>> byFile, List<Id<SourceDocument>> documents, List<int[]> counts) {
        VerificationCounts restored = new VerificationCounts();
        restored.documentsByFile.putAll(byFile);
        restored.documents.addAll(documents);
        for (int[] each : counts) {
            restored.counts.add(each.clone());
            for (int what = 0; what < restored.sums.length; what++) {
                restored.sums[what] += each[what];
            }
        }
        return restored;
    }

    private int sum(int what) {
        return sums[what];
    }

    /** The counts of some documents alone. */
    public VerificationCounts of(Collection<Id<SourceDocument>> some) {
        VerificationCounts checked = new VerificationCounts();
        checked.documentsByFile.putAll(documentsByFile);
        for (int i = 0; i < documents.size(); i++) {
            if (some.contains(documents.get(i))) {
                checked.documents.add(documents.get(i));
                checked.counts.add(counts.get(i));
                for (int what = 0; what < checked.sums.length; what++) {
                    checked.sums[what] += counts.get(i)[what];
                }
            }
        }
        return checked;
    }

    /** The document that the one file of a name describes; empty for a register, an unknown name and a name of several files. */
    public Optional<Id<SourceDocument>> documentOf(String file) {
        return documentsByFile.getOrDefault(file, Optional.empty());
    }

    /** The documents described, in the order of the files. */
    public List<Id<SourceDocument>> described() {
        return new ArrayList<>(documents);
    }

    /** Documents described. */
    public int documents() {
        return documents.size();
    }

    /** Documents whose text was at hand. */
    public int documentsChecked() {
        return sum(AT_HAND);
    }

    /** Passages. */
    public int passages() {
        return sum(PASSAGES);
    }

    /** Passages whose digest was compared. */
    public int passagesChecked() {
        return sum(PASSAGES_CHECKED);
    }

    /** Words looked up in their passage. */
    public int wordsChecked() {
        return sum(WORDS_CHECKED);
    }

    /** Words not looked up. */
    public int wordsNotChecked() {
        return sum(WORDS_NOT_CHECKED);
    }
}
