package io.github.apec2026.core.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the words of a claim stand in the text of its document. */
public final class QuoteLocator {

    private QuoteLocator() {}

    /** The span of each of the claim's own words, in their order; none when one is not found in the passage. */
    public static List<Span> of(ReadClaim<?> claim, String text) {
        List<Span> places = new ArrayList<>();
        ReadPassage passage = claim.passage();
        if (passage == null) {
            return places;
        }
        for (String words : claim.words()) {
            Span span = find(words, claim.words().size() == 1 ? claim.nth() : 0, passage, text);
            if (span == null) {
                return List.of();
            }
            places.add(span);
        }
        return places;
    }

    /** The spans of the claim's words and of those that name its sources. */
    public static List<Span> all(ReadClaim<?> claim, String text) {
        List<Span> places = new ArrayList<>(of(claim, text));
        ReadPassage passage = claim.passage();
        if (passage != null) {
            for (Attribution attribution : claim.according()) {
                for (String words : attribution.words()) {
                    Span span = find(words, 0, passage, text);
                    if (span != null) {
                        places.add(span);
                    }
                }
            }
        }
        return places;
    }

    /** Where words stand in a passage, the {@code nth} time from 1, or the first time; {@code null} when they do not. */
    public static @Nullable Span find(String words, int nth, ReadPassage passage, String text) {
        int end = passage.passage().at() + passage.passage().length();
        int at = text.indexOf(words, passage.passage().at());
        for (int n = 1; n < nth && at >= 0; n++) {
            at = text.indexOf(words, at + 1);
        }
        return at < 0 || at + words.length() > end ? null : new Span(at, at + words.length());
    }

    /**
     * A span of a text.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    public record Span(int start, int end) {}
}
