package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Measure;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.Coded;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Quantity;
import java.util.Optional;

/** Values of claims, written out in the reader's language. What kind of value there is, is known here and nowhere else. */
final class Values {

    private final ApecDataset apec;
    private final Names names;
    private final Quantities quantities;

    Values(ApecDataset apec, Names names) {
        this.apec = apec;
        this.names = names;
        this.quantities = new Quantities(apec);
    }

    /** The value that a claim about an entity gives to a property. */
    Shown of(Id<?> subject, Object value, Basis basis, Reader reader, Texts texts) {
        if (value instanceof Id<?> id) {
            return names.of(id, reader);
        }
        if (value instanceof Economy economy) {
            return names.of(economy.id(), reader);
        }
        if (value instanceof LocalizedText text) {
            return Names.of(text, reader, voice(basis));
        }
        return Shown.plain(plain(subject, value, texts));
    }

    /** The same text in the other script; empty where there is none, and for what is no text. */
    Optional<Shown> inOtherScript(Object value, Basis basis, Reader reader) {
        if (value instanceof Id<?> id) {
            return names.inOtherScript(id, reader);
        }
        if (value instanceof Economy economy) {
            return names.inOtherScript(economy.id(), reader);
        }
        return value instanceof LocalizedText text ? Names.inOtherScript(text, reader, voice(basis)) : Optional.empty();
    }

    private String plain(Id<?> subject, Object value, Texts texts) {
        if (value instanceof DateRange dates) {
            return Dates.of(dates, texts.language());
        }
        if (value instanceof Quantity quantity) {
            return quantities.of(quantity, measure(subject), texts);
        }
        return value instanceof Coded coded ? texts.code(coded) : String.valueOf(value);
    }

    /** A figure of an observation is written as its indicator measures. */
    private Measure measure(Id<?> subject) {
        if (!subject.type().equals(EntityType.OBSERVATION)) {
            return Measure.LEVEL;
        }
        return apec.find(subject.as(EntityType.OBSERVATION))
                .map(Observation::indicator)
                .flatMap(apec::find)
                .map(Indicator::measure)
                .orElse(Measure.LEVEL);
    }

    private static Voice voice(Basis basis) {
        return switch (basis) {
            case EDITORIAL -> Voice.OURS;
            case CURATED -> Voice.REGISTER;
            case STATED, CONTEXTUAL, CLASSIFIED, INFERRED -> Voice.THEIRS;
        };
    }
}
