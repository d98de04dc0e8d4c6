package io.github.apec2026.core.verify;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Id;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * With the document at hand: a figure is in the same sentence as the indicator that it measures, and several figures of one unit in a
 * sentence are in the order of their indicators. This detects two figures that were swapped.
 */
final class Locality {

    private static final Comparator<Pair> FROM_BEHIND =
            Comparator.comparingInt(Pair::what).thenComparingInt(Pair::figure).reversed();

    private final Findings findings;

    Locality(Findings findings) {
        this.findings = findings;
    }

    /** Checks the figures of one file; its text is at hand and its words are where it says. */
    void check(ReadFile file, QuoteLocator quotes) {
        Map<Id<?>, ReadClaim<?>> whats = new HashMap<>();
        for (ReadClaim<?> claim : file.claims()) {
            if (claim.property().is(Trait.MEASURED) && !claim.words().isEmpty()) {
                whats.put(claim.subject(), claim);
            }
        }
        if (whats.isEmpty()) {
            return;
        }
        SentenceEnds ends = new SentenceEnds(quotes.text(), Language.of(file.language()));
        Map<String, List<Pair>> bySentence = new HashMap<>();
        for (ReadClaim<?> claim : file.claims()) {
            ReadClaim<?> what = whats.get(claim.subject());
            if (what != null && claim.property().is(Trait.FIGURE) && claim.value() instanceof Quantity quantity) {
                pair(what, claim, quantity, quotes, ends, bySentence);
            }
        }
        for (List<Pair> pairs : bySentence.values()) {
            order(pairs);
        }
    }

    private void pair(
            ReadClaim<?> what,
            ReadClaim<?> figure,
            Quantity quantity,
            QuoteLocator quotes,
            SentenceEnds ends,
            Map<String, List<Pair>> bySentence) {
        List<QuoteLocator.Span> whatAt = quotes.of(what);
        List<QuoteLocator.Span> figureAt = quotes.of(figure);
        if (whatAt.isEmpty() || figureAt.isEmpty()) {
            return;
        }
        int first = whatAt.get(0).start();
        int last = figureAt.get(figureAt.size() - 1).start();
        int start = Math.min(first, figureAt.get(0).start());
        int end = Math.max(whatAt.get(whatAt.size() - 1).start(), last);
        int sentenceEnd = ends.behind(start);
        if (end >= sentenceEnd) {
            findings.add(WordsCheck.about(figure, NoticeCode.FIGURE_ELSEWHERE)
                    .with("figure", String.join(" ", figure.words()))
                    .with("words", String.join(" ", what.words())));
            return;
        }
        String key = quantity.unit() + " " + sentenceEnd;
        bySentence.computeIfAbsent(key, none -> new ArrayList<>()).add(new Pair(figure, first, last));
    }

    /** Reports each figure with one that is out of order with it: that is at an indicator behind its own, and not behind it. */
    private void order(List<Pair> pairs) {
        if (pairs.size() < 2) {
            return;
        }
        List<Pair> fromBehind = new ArrayList<>(pairs);
        fromBehind.sort(FROM_BEHIND);
        IdentityHashMap<Pair, Pair> others = new IdentityHashMap<>();
        Pair foremost = null; // of the figures of all indicators behind
        Pair foremostHere = null;
        Pair last = null; // of the figures of one indicator
        for (Pair one : fromBehind) {
            if (last == null || last.what != one.what) {
                foremost = foremost == null || (foremostHere != null && foremostHere.figure < foremost.figure)
                        ? foremostHere
                        : foremost;
                foremostHere = null;
                last = one;
            }
            foremostHere = one; // of one indicator, the figures come from behind too
            if (foremost != null && foremost.figure <= one.figure) {
                others.put(one, foremost);
            } else if (one.figure < last.figure) {
                others.put(one, last);
            }
        }
        for (Pair one : pairs) {
            Pair other = others.get(one);
            if (other != null) {
                findings.add(WordsCheck.about(one.claim, NoticeCode.FIGURES_OUT_OF_ORDER)
                        .with("figure", String.join(" ", one.claim.words()))
                        .with("other", String.join(" ", other.claim.words())));
            }
        }
    }

    /** A figure, its position, and the position of the indicator that it measures. */
    private record Pair(ReadClaim<?> claim, int what, int figure) {}
}
