package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Recognitions by sentence in one document. A sentence ends with its passage at the latest and is read once for all claims in it. Of a very
 * long sentence only the parts near the words are read, the same for all words of a part, so that the time stays linear in the number of claims.
 */
final class Sentences {

    private static final int AROUND = 1_000;

    private final QuoteLocator quotes;
    private final String text;
    private final Recognizer recognizer;
    private final Language language;

    /** Where the sentences of each passage end, by the start of the passage. */
    private final Map<Integer, List<Integer>> ends = new HashMap<>();

    private final Map<Key, List<Recognition>> read = new HashMap<>();

    Sentences(QuoteLocator quotes, Recognizer recognizer, Language language) {
        this.quotes = quotes;
        this.text = quotes.text();
        this.recognizer = recognizer;
        this.language = language;
    }

    /** The quotes of the document. */
    QuoteLocator quotes() {
        return quotes;
    }

    /** The sentence that holds some words of a passage; the words alone when they reach over its end. */
    QuoteLocator.Span around(QuoteLocator.Span words, ReadPassage passage) {
        List<Integer> all = ends(passage);
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle) <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = all.get(low);
        int start = low == 0 ? passage.passage().at() : all.get(low - 1);
        if (words.end() > end || words.start() < start) {
            return words;
        }
        int before = Math.max(0, words.start() - start - AROUND) / AROUND;
        int behind = (words.end() - start) / AROUND + 2;
        return new QuoteLocator.Span(start + before * AROUND, (int) Math.min(end, start + (long) behind * AROUND));
    }

    private List<Integer> ends(ReadPassage read) {
        List<Integer> known = ends.get(read.passage().at());
        if (known == null) {
            known = new ArrayList<>();
            Passage passage = read.passage();
            int limit = passage.at() + passage.length();
            String within = text.substring(passage.at(), limit);
            for (int at = 0; at < within.length(); ) {
                int end = Math.max(at + 1, language.sentenceEnd(within, at));
                known.add(passage.at() + end);
                at = end;
            }
            ends.put(passage.at(), known);
        }
        return known;
    }

    /**
     * The figures and dates in a span of the text; their positions count from its start.
     *
     * @param day the day from which relative dates count, when one is known
     * @param isPublication whether the text was published on that day
     */
    List<Recognition> read(QuoteLocator.Span span, Optional<LocalDate> day, boolean isPublication) {
        Key key = new Key(span.start(), span.end(), day, isPublication);
        List<Recognition> known = read.get(key);
        if (known == null) {
            Recognizer as = day.isEmpty()
                    ? recognizer
                    : isPublication ? recognizer.publishedOn(day.get()) : recognizer.asOf(day.get());
            known = as.recognize(text.substring(span.start(), span.end()));
            read.put(key, known);
        }
        return known;
    }

    private record Key(int start, int end, Optional<LocalDate> day, boolean isPublication) {}
}
