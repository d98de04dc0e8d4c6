package io.github.apec2026.examples.curation;

import io.github.apec2026.coverage.Coverage;
import io.github.apec2026.coverage.Gap;
import io.github.apec2026.coverage.Hiding;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import io.github.apec2026.value.Printable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The coverage of one document after the other for a terminal, and the sum. Used by one thread. */
final class CoverText {

    private final DocumentStore documents;
    private final Set<Gap.What> wanted;
    private final PrintStream out;
    private int covered;
    private int gaps;
    private int uncompared;
    private int notChecked;

    CoverText(DocumentStore documents, Set<Gap.What> wanted, PrintStream out) {
        this.documents = documents;
        this.wanted = wanted;
        this.out = out;
    }

    /** Prints the coverage of one document, or why there is none. */
    void print(ClaimFile file) {
        byte[] bytes = CuratedFile.bytesOf(file);
        ClaimTree tree = CuratedFile.treeOf(file.name(), bytes);
        if (!tree.root().has("document")) {
            line(file.name() + ": describes no document, so that there is nothing to cover");
            return;
        }
        if (tree.isDraft()) {
            throw new CurationException(file.name() + ": a draft; place it first");
        }
        String sha256 = tree.root().at("/document/text/sha256").asText();
        Optional<String> text = Documents.text(documents, sha256);
        if (text.isEmpty()) {
            notChecked++;
            line(file.name() + ": NOT CHECKED, its text is not at hand (--documents DIR)");
            return;
        }
        try {
            print(file.name(), Coverage.of(ClaimSource.overlay(file.name(), bytes), text.get()));
        } catch (IllegalArgumentException e) {
            uncompared++;
            line(file.name() + ": cannot be compared with its document; see what check says of it");
        }
    }

    private void print(String name, Coverage coverage) {
        covered++;
        line(name + ":");
        for (Gap gap : coverage.gaps()) {
            if (wanted.contains(gap.what())) {
                gaps++;
                line("  [" + gap.start() + ".." + gap.end() + "] " + gap.what().code() + " \""
                        + gap.words().replace('\n', ' ') + "\"");
            }
        }
        StringBuilder sorts = new StringBuilder();
        for (Gap.What what : wanted) {
            int count = coverage.gaps(what).size();
            sorts.append(sorts.isEmpty() ? "" : ", ").append(count).append(' ').append(what.code());
            sorts.append(count == 1 ? "" : "s");
        }
        out.println("  in no claim  " + sorts);
        out.println("  hidden       " + percent(coverage.hidden()) + " of the characters: furniture "
                + percent(coverage.hidden(Hiding.FURNITURE)) + ", other passages that say nothing "
                + percent(coverage.hidden(Hiding.NOTHING)) + ", long summaries "
                + percent(coverage.hidden(Hiding.SUMMARY)));
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** Prints the numbers of all. */
    void printSum(int mismatches, int errors) {
        out.println("compared     " + documents(covered) + ", " + gaps + " in no claim; " + mismatches + " mismatched, "
                + (errors - mismatches) + " other errors");
        if (notChecked + uncompared > 0) {
            out.println("NOT CHECKED  " + documents(notChecked + uncompared));
        }
    }

    private static String documents(int count) {
        return count + (count == 1 ? " document" : " documents");
    }

    /** Whether something was compared, nothing is missing, and nothing could not be compared though it is at hand. */
    boolean isSound() {
        return covered > 0 && gaps == 0 && uncompared == 0;
    }
}
