package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Label.Origin;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The text to show for an entity: a name, a title, our own words for it, or else its key. */
public final class Labels {

    /** BCP 47: the language is undetermined. */
    private static final String UNDETERMINED = "und";

    private final ClaimIndex claims;

    /** Labels from the names in {@code claims}. */
    public Labels(ClaimIndex claims) {
        this.claims = claims;
    }

    /** The label of an entity in the first of the preferred languages that it has, else in any. */
    public Label of(Entity entity, Locale[] preferred) {
        Id<?> named = entity instanceof Observation observation ? observation.indicator() : entity.id();
        Texts texts = texts(named);
        if (entity instanceof Economy economy) {
            texts.add(economy.apecName());
        }
        Candidate best = texts.best(preferred);
        return best == null ? ofKey(entity.id()) : of(best.text(), origin(named, best), preferred);
    }

    /** A text as a label, in Simplified characters for readers who prefer these. */
    public static Label of(TaggedText text, Origin origin, Locale[] preferred) {
        TaggedText simplified = SimplifiedText.wanted(text, preferred);
        return simplified == null
                ? new Label(text.language(), text.text(), origin)
                : new Label(
                        simplified.language(),
                        simplified.text(),
                        origin,
                        !simplified.text().equals(text.text()));
    }

    /** The label of what nothing names. */
    public static Label ofKey(Id<?> entity) {
        return new Label(UNDETERMINED, entity.key(), Origin.KEY);
    }

    /**
     * Names and titles come before a label of ours, this before words of documents that only describe, and what we say at length, a
     * summary or a description, is shown where there is nothing shorter.
     */
    private Texts texts(Id<?> entity) {
        Texts texts = new Texts();
        add(entity, texts, each -> !each.is(Trait.EDITORIAL) && (each.is(Trait.TITLING) || isName(each)));
        add(entity, texts, each -> each.is(Trait.EDITORIAL) && each.is(Trait.TITLING));
        add(entity, texts, each -> each.is(Trait.DESCRIBING));
        add(entity, texts, each -> each.is(Trait.SUMMARY));
        return texts;
    }

    private static boolean isName(Property<?> property) {
        return property.is(Trait.NAMING) && !property.is(Trait.DESCRIBING);
    }

    private void add(Id<?> entity, Texts texts, Predicate<Property<?>> which) {
        for (Property<?> property : claims.properties(entity.type())) {
            if (which.test(property)) {
                add(entity, property, texts);
            }
        }
    }

    private <T> void add(Id<?> entity, Property<T> property, Texts texts) {
        for (T value : claims.values(entity, property)) {
            for (TaggedText text : property.type().texts(value)) {
                texts.add(new Candidate(text, property));
            }
        }
    }

    /** Where the text comes from; looked for of the best one alone, since it may be one of many. */
    private Origin origin(Id<?> entity, Candidate best) {
        Property<?> property = best.property();
        if (property == null) {
            return Origin.REGISTER;
        }
        if (property.is(Trait.EDITORIAL)) {
            return Origin.EDITORIAL;
        }
        return isPrinted(entity, property, best.text()) ? Origin.DOCUMENT : Origin.REGISTER;
    }

    /** Whether a document states a text. */
    private <T> boolean isPrinted(Id<?> entity, Property<T> property, TaggedText text) {
        for (Claim<?> claim : claims.claims(entity, property.name())) {
            if (claim.evidence().isPresent() && has(property, claim, text)) {
                return true;
            }
        }
        return false;
    }

    /** A value may be joined from the texts of several claims, so that the text counts and not the value. */
    private static <T> boolean has(Property<T> property, Claim<?> claim, TaggedText text) {
        return property.type()
                .texts(property.type().valueClass().cast(claim.value()))
                .contains(text);
    }

    /**
     * A text that may be the label.
     *
     * @param text the text
     * @param property the property that has it; {@code null} for the name of an economy
     */
    private record Candidate(TaggedText text, @Nullable Property<?> property) {}

    /** The first text of each language. */
    private static final class Texts {

        private final Map<String, Candidate> byLanguage = new LinkedHashMap<>();
        private @Nullable Candidate undetermined;

        void add(LocalizedText name) {
            name.texts().forEach((language, each) -> add(new Candidate(new TaggedText(language, each), null)));
        }

        void add(Candidate candidate) {
            String language = candidate.text().language();
            if (!language.equals(UNDETERMINED)) {
                byLanguage.putIfAbsent(language, candidate);
            } else if (undetermined == null) {
                undetermined = candidate;
            }
        }

        /** That of the first preferred language that there is, also in another script, else in any language, else in none. */
        @Nullable
        Candidate best(Locale[] preferred) {
            Map<String, String> all = new HashMap<>();
            for (Candidate each : byLanguage.values()) {
                all.put(each.text().language(), each.text().text());
            }
            Optional<TaggedText> best = LocalizedText.of(all).best(preferred);
            return best.isPresent() ? byLanguage.get(best.get().language()) : undetermined;
        }
    }
}
