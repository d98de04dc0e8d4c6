package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.Attribution;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Locates quotes in the text of one document, the words of each claim once. Used by one thread. */
public final class QuoteLocator {

    private final String text;
    private @Nullable ReadPassage last;
    private String textOfLast = "";
    private final Map<ReadClaim<?>, List<@Nullable Span>> located = new HashMap<>();

    /** A locator of quotes in the text of a document. */
    public QuoteLocator(String text) {
        this.text = text;
    }

    /** The text of the document. */
    String text() {
        return text;
    }

    /** The span of each of the claim's own words, in their order; none when one is not found in the passage. */
    List<Span> of(ReadClaim<?> claim) {
        List<Span> spans = nonNull(each(claim));
        return spans.size() == claim.words().size() ? spans : List.of();
    }

    /** The spans of the claim's words and of those that name its sources. */
    public List<Span> all(ReadClaim<?> claim) {
        List<Span> spans = new ArrayList<>(of(claim));
        ReadPassage passage = claim.passage();
        if (passage != null) {
            for (Attribution attribution : claim.according()) {
                spans.addAll(nonNull(each(attribution.words(), 0, passage)));
            }
        }
        return spans;
    }

    private static List<Span> nonNull(List<@Nullable Span> spans) {
        List<Span> result = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (span != null) {
                result.add(span);
            }
        }
        return result;
    }

    /** The span of each of the claim's own words, {@code null} for those that are not found; none when it has no passage. */
    List<@Nullable Span> each(ReadClaim<?> claim) {
        ReadPassage passage = claim.passage();
        if (passage == null) {
            return List.of();
        }
        List<@Nullable Span> spans = located.get(claim);
        if (spans == null) {
            spans = each(claim.words(), claim.words().size() == 1 ? claim.nth() : 0, passage);
            located.put(claim, spans);
        }
        return spans;
    }

    /** The span of each of some words in a passage, the {@code nth} from 1, or the first; {@code null} for those that are not found. */
    List<@Nullable Span> each(List<String> words, int nth, ReadPassage passage) {
        List<@Nullable Span> spans = new ArrayList<>(words.size());
        for (String part : words) {
            int at = next(part, passage.passage().at(), passage);
            for (int n = 1; n < nth && at >= 0; n++) {
                at = next(part, at + 1, passage);
            }
            spans.add(at < 0 ? null : new Span(at, at + part.length()));
        }
        return spans;
    }

    /** How often words occur in a passage; occurrences may overlap. */
    int count(String words, ReadPassage passage) {
        int count = 0;
        for (int at = next(words, passage.passage().at(), passage); at >= 0; at = next(words, at + 1, passage)) {
            count++;
        }
        return count;
    }

    private int next(String words, int from, ReadPassage passage) {
        int start = Math.min(passage.passage().at(), text.length());
        int at = textOf(passage, start).indexOf(words, from - start);
        return at < 0 ? -1 : at + start;
    }

    /** The text of a passage, so that no search reads on behind it; claims about one passage follow each other. */
    @SuppressWarnings("ReferenceEquality") // each passage is read once
    private String textOf(ReadPassage passage, int start) {
        if (passage != last) {
            last = passage;
            textOfLast = text.substring(start, (int)
                    Math.min(text.length(), (long) start + passage.passage().length()));
        }
        return textOfLast;
    }

    /**
     * A span of a text.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    public record Span(int start, int end) {}
}
