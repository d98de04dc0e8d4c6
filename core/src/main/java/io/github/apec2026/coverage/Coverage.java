package io.github.apec2026.coverage;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.read.Places;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.core.read.Repeat;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.spi.ClaimSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a document says and its claim file does not hold: every figure, date and name that stands in the words of no claim, item by item,
 * and in no passage that says why it holds nothing; and how much of the document such passages hide.
 *
 * <p>Immutable and thread-safe.
 */
public final class Coverage {

    private final List<Gap> gaps;
    private final double hidden;

    private Coverage(List<Gap> gaps, double hidden) {
        this.gaps = List.copyOf(gaps);
        this.hidden = hidden;
    }

    /**
     * Compares a document with its claim file.
     *
     * @param claims a source with the one claim file of the document
     * @param text the text of the document
     * @throws IllegalArgumentException when the source has not one readable file of a document of that length; load it to see why
     */
    public static Coverage of(ClaimSource claims, String text) {
        Findings findings = new Findings();
        List<ReadFile> files = new ReadStage(new Schemas(), findings).read(List.of(claims));
        if (files.size() != 1 || findings.hasErrors() || files.get(0).length() != text.length()) {
            throw new IllegalArgumentException(claims.name()
                    + " is not one readable claim file of a document of " + text.length()
                    + " characters; load it and look at the report");
        }
        ReadFile file = files.get(0);
        Recognizer recognizer = Recognizer.of(file.language());
        BitSet covered = new BitSet(text.length());
        BitSet nothing = new BitSet(text.length());
        for (ReadPassage passage : file.passages()) {
            int at = passage.passage().at();
            if (passage.passage().nothing().isPresent()) {
                nothing.set(at, at + passage.passage().length());
            }
        }
        for (Repeat repeat : file.repeats()) {
            nothing.set(repeat.at(), repeat.at() + repeat.length());
        }
        for (ReadClaim<?> claim : file.claims()) {
            for (Places.Span span : Places.all(claim, text)) {
                covered.set(span.start(), span.end());
            }
        }
        BitSet accounted = (BitSet) covered.clone();
        accounted.or(nothing);
        List<Gap> gaps = new ArrayList<>();
        for (Recognition each : recognizer.recognize(text)) {
            Gap.What what = each instanceof Dating ? Gap.What.DATE : Gap.What.FIGURE;
            add(gaps, each.start(), each.end(), what, text, accounted);
        }
        for (int[] name : recognizer.names(text)) {
            add(gaps, name[0], name[1], Gap.What.NAME, text, accounted);
        }
        gaps.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new Coverage(gaps, text.isEmpty() ? 0 : (double) nothing.cardinality() / text.length());
    }

    private static void add(List<Gap> gaps, int start, int end, Gap.What what, String text, BitSet accounted) {
        if (accounted.nextClearBit(start) < end) {
            gaps.add(new Gap(start, end, what, text.substring(start, end)));
        }
    }

    /** What is in no claim, in the order of the document. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** What is in no claim, of one sort, in the order of the document. */
    public List<Gap> gaps(Gap.What what) {
        return gaps.stream().filter(gap -> gap.what() == what).toList();
    }

    /** The share of the document's characters, from 0 to 1, in passages that say they hold nothing and in repeats. */
    public double hidden() {
        return hidden;
    }
}
