package io.github.apec2026.core.derive;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words of which a test says what is read in them and around them. */
record StubWords(
        String text,
        List<Recognition> recognitions,
        List<Recognition> unpublished,
        @Nullable Recognition around,
        boolean isAtHand,
        boolean isGrowth,
        Optional<LocalDate> publication)
        implements Words {

    /** Words of a growth that say this, and nothing more. */
    static StubWords growth(String text, Recognition read) {
        return new StubWords(text, List.of(read), List.of(read), null, false, true, Optional.empty());
    }

    /** The same in a sentence of a document at hand, which reads this at their place. */
    StubWords in(@Nullable Recognition sentence) {
        return new StubWords(text, recognitions, unpublished, sentence, true, isGrowth, publication);
    }

    @Override
    public @Nullable List<Recognition> inSentence(int start, int end) {
        return around == null ? null : List.of(around);
    }

    @Override
    public boolean areApart() {
        return false;
    }

    @Override
    public boolean cutWord() {
        return false;
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public Optional<DateRange> given() {
        return publication.map(DateRange::of);
    }

    @Override
    public boolean mean(Id<?> entity) {
        return false;
    }

    @Override
    public QuoteContext context() {
        return QuoteContext.alone(text);
    }

    @Override
    public Id<?> subject() {
        return Observation.id("exports-now");
    }

    @Override
    public NameRegistry names() {
        return new NameRegistry();
    }

    @Override
    public NameRegistry ownNames() {
        return new NameRegistry();
    }
}
