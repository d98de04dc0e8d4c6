package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.derive.NameRegistry;
import io.github.apec2026.core.derive.QuoteContext;
import io.github.apec2026.core.derive.Words;
import io.github.apec2026.core.language.Language;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of one claim and the context for reading them. Figures and dates are recognized only when a value needs them. */
final class ClaimWords implements Words {

    /** No name is longer than this. */
    private static final int AROUND = WordsCheck.LIMIT_OF_NAMES;

    private final ReadClaim<?> claim;
    private final List<String> words;
    private final String text;
    private final Recognizer recognizer;
    private final Taken taken;
    private final Scope scope;
    private final @Nullable Sentences document;
    private final Referents referents;
    private final boolean inferred;
    private @Nullable List<Recognition> recognitions;

    /**
     * Words of a claim.
     *
     * @param document the sentences of its document, or {@code null} when it is not at hand
     * @param referents what words mean by referents
     * @param inferred whether something is inferred from the words
     */
    ClaimWords(
            ReadClaim<?> claim,
            List<String> words,
            Recognizer recognizer,
            Taken taken,
            Scope scope,
            @Nullable Sentences document,
            Referents referents,
            boolean inferred) {
        this.claim = claim;
        this.words = words;
        this.text = words.size() == 1
                ? words.get(0)
                : Language.of(claim.file().language()).join(words);
        this.recognizer = recognizer;
        this.taken = taken;
        this.scope = scope;
        this.document = document;
        this.referents = referents;
        this.inferred = inferred;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String language() {
        return claim.file().language();
    }

    @Override
    public List<Recognition> recognitions() {
        List<Recognition> read = recognitions;
        if (read == null) {
            read = publication().isPresent()
                    ? recognizer.publishedOn(publication().get()).recognize(text)
                    : unpublished();
            recognitions = read;
        }
        return read;
    }

    @Override
    public List<Recognition> unpublished() {
        Optional<LocalDate> reference = reference();
        return reference.isPresent() ? recognizer.asOf(reference.get()).recognize(text) : recognizer.recognize(text);
    }

    @Override
    public @Nullable List<Recognition> inSentence(int start, int end) {
        ReadPassage passage = claim.passage();
        if (document == null || passage == null) {
            return null;
        }
        List<Recognition> touching = new ArrayList<>(1);
        List<QuoteLocator.@Nullable Span> spans = spans(passage, document.quotes());
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String part = words.get(i);
            int at = text.indexOf(part, from);
            QuoteLocator.Span span = spans.get(i);
            if (at < 0 || span == null) {
                return null;
            }
            from = at + part.length();
            int first = Math.max(start, at) - at;
            int last = Math.min(end, from) - at;
            if (first < last) {
                touch(new QuoteLocator.Span(span.start() + first, span.start() + last), passage, document, touching);
            }
        }
        return touching;
    }

    private void touch(QuoteLocator.Span place, ReadPassage passage, Sentences in, List<Recognition> touching) {
        QuoteLocator.Span sentence = in.around(place, passage);
        for (Recognition each : in.read(sentence, reference(), publication().isPresent())) {
            boolean touches =
                    each.start() + sentence.start() < place.end() && place.start() < each.end() + sentence.start();
            // Sentences are read once, so that one recognition is one object.
            boolean isLast = !touching.isEmpty() && touching.get(touching.size() - 1) == each;
            if (touches && !isLast) {
                touching.add(each);
            }
        }
    }

    /** The day from which relative dates count. */
    private Optional<LocalDate> reference() {
        Optional<DateRange> given = given();
        return given.isPresent() ? given.get().firstDay() : Optional.empty();
    }

    @Override
    public boolean areApart() {
        return words.size() > 1;
    }

    @Override
    public boolean cutWord() {
        ReadPassage passage = claim.passage();
        if (document == null || passage == null || inferred) {
            return false;
        }
        String full = document.quotes().text();
        for (QuoteLocator.Span span : spans(passage, document.quotes())) {
            if (span != null && !(Spelling.isEdge(full, span.start()) && Spelling.isEdge(full, span.end()))) {
                return true;
            }
        }
        return false;
    }

    /** The span of each of the words in their passage. */
    private List<QuoteLocator.@Nullable Span> spans(ReadPassage passage, QuoteLocator quotes) {
        return words == claim.words() ? quotes.each(claim) : quotes.each(words, 0, passage);
    }

    @Override
    public boolean isAtHand() {
        return document != null;
    }

    @Override
    public boolean isGrowth() {
        return scope.isGrowth(claim);
    }

    @Override
    public Optional<DateRange> given() {
        return taken.dates();
    }

    @Override
    public Optional<LocalDate> publication() {
        return taken.publication();
    }

    @Override
    public boolean mean(Id<?> entity) {
        return referents.mean(claim, text, entity);
    }

    /**
     * With the text around them in their passage, unless they are several quotes: then there is no one place. The words of an inferred
     * claim need not state it, so their surroundings do not matter.
     */
    @Override
    public QuoteContext context() {
        ReadPassage read = claim.passage();
        if (document == null || read == null || words.size() != 1 || inferred) {
            return QuoteContext.alone(text);
        }
        String full = document.quotes().text();
        QuoteLocator.Span span = spans(read, document.quotes()).get(0);
        if (span == null) {
            return QuoteContext.alone(text);
        }
        Passage passage = read.passage();
        int from = Math.max(passage.at(), span.start() - AROUND);
        int to = Math.min(passage.at() + passage.length(), span.end() + AROUND);
        return QuoteContext.between(full.substring(from, span.start()), text, full.substring(span.end(), to));
    }

    @Override
    public Id<?> subject() {
        return claim.subject();
    }

    @Override
    public NameRegistry names() {
        return scope.names();
    }

    @Override
    public NameRegistry ownNames() {
        return scope.namesOf(claim.file());
    }
}
