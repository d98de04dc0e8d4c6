package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadPassage;
import io.github.apec2026.core.read.Referent;
import io.github.apec2026.core.type.Names;
import io.github.apec2026.core.type.Words;
import io.github.apec2026.model.Id;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.recognize.Recognizer;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one claim with what helps to read them; figures and dates are looked for only when a value needs them. */
final class ClaimWords implements Words {

    private final ReadClaim<?> claim;
    private final String text;
    private final String language;
    private final Recognizer recognizer;
    private final Optional<DateRange> given;
    private final Names names;

    ClaimWords(
            ReadClaim<?> claim,
            List<String> words,
            String language,
            Recognizer recognizer,
            Optional<DateRange> given,
            Names names) {
        this.claim = claim;
        this.text = words.size() == 1 ? words.get(0) : recognizer.join(words);
        this.language = language;
        this.recognizer = recognizer;
        this.given = given;
        this.names = names;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String language() {
        return language;
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

    @Override
    public Names names() {
        return names;
    }
}
