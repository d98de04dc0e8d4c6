package io.github.apec2026.core.verify;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.core.read.Places;
import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.type.Names;
import io.github.apec2026.core.type.Standing;
import io.github.apec2026.core.type.Words;
import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of one claim with what helps to read them; figures and dates are looked for only when a value needs them. */
final class ClaimWords implements Words {

    /** No name is longer than this. */
    private static final int AROUND = WordsCheck.LIMIT_OF_NAMES;

    private final ReadClaim<?> claim;
    private final List<String> words;
    private final String text;
    private final Recognizer recognizer;
    private final Optional<DateRange> given;
    private final ClaimedNames names;
    private final @Nullable String document;

    /** Words of a claim; its document is {@code null} when it is not at hand. */
    ClaimWords(
            ReadClaim<?> claim,
            List<String> words,
            Recognizer recognizer,
            Optional<DateRange> given,
            ClaimedNames names,
            @Nullable String document) {
        this.claim = claim;
        this.words = words;
        this.text = words.size() == 1 ? words.get(0) : recognizer.join(words);
        this.recognizer = recognizer;
        this.given = given;
        this.names = names;
        this.document = document;
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
        if (given.isPresent() && given.get().firstDay().isPresent()) {
            return recognizer.asOf(given.get().firstDay().get()).recognize(text);
        }
        return recognizer.recognize(text);
    }

    @Override
    public Optional<DateRange> given() {
        return given;
    }

    @Override
    public List<Id<?>> referents() {
        List<Id<?>> meant = new ArrayList<>(1);
        ReadPassage passage = claim.passage();
        if (passage != null) {
            add(passage.referents(), meant);
        }
        add(claim.file().referents(), meant);
        return meant;
    }

    private void add(List<Referent> referents, List<Id<?>> meant) {
        for (Referent referent : referents) {
            if (referent.words().equals(text)) {
                meant.add(referent.means());
            }
        }
    }

    /** With what stands around them in their passage, unless they stand apart: then there is no one place. */
    @Override
    public Standing standing() {
        ReadPassage read = claim.passage();
        if (document == null || read == null || words.size() != 1) {
            return Standing.alone(text);
        }
        Places.Span span = Places.find(text, words == claim.words() ? claim.nth() : 0, read, document);
        if (span == null) {
            return Standing.alone(text);
        }
        Passage passage = read.passage();
        int from = Math.max(passage.at(), span.start() - AROUND);
        int to = Math.min(passage.at() + passage.length(), span.end() + AROUND);
        return Standing.between(document.substring(from, span.start()), text, document.substring(span.end(), to));
    }

    @Override
    public Id<?> subject() {
        return claim.subject();
    }

    @Override
    public Names names() {
        return names.names();
    }

    @Override
    public Names ownNames() {
        return names.of(claim.file());
    }
}
