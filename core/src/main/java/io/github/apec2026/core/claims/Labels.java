package io.github.apec2026.core.claims;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.query.Label.Origin;
import io.github.apec2026.query.Label;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        Texts texts = texts(entity instanceof Observation observation ? observation.indicator() : entity.id());
        if (entity instanceof Economy economy) {
            texts.add(economy.apecName(), Origin.REGISTER);
        }
        return texts.best(preferred)
                .orElseGet(() -> new Label(UNDETERMINED, entity.id().key(), Origin.KEY));
    }

    /** Names and titles come before our own words, and these before words of documents that only describe. */
    private Texts texts(Id<?> entity) {
        Texts texts = new Texts();
        for (Property<?> property : claims.properties(entity.type())) {
            boolean isName = property.is(Trait.NAMING) && !property.is(Trait.DESCRIBING);
            if (!property.is(Trait.EDITORIAL) && (isName || property.is(Trait.TITLING))) {
                add(entity, property, texts);
            }
        }
        for (Property<?> property : claims.properties(entity.type())) {
            if (property.is(Trait.EDITORIAL)) {
                add(entity, property, texts);
            }
        }
        for (Property<?> property : claims.properties(entity.type())) {
            if (property.is(Trait.DESCRIBING)) {
                add(entity, property, texts);
            }
        }
        return texts;
    }

    private <T> void add(Id<?> entity, Property<T> property, Texts texts) {
        for (T value : claims.values(entity, property)) {
            for (TaggedText text : property.type().texts(value)) {
                if (texts.lacks(text.language())) {
                    texts.add(text, property.is(Trait.EDITORIAL) ? Origin.EDITORIAL : origin(entity, property, value));
                }
            }
        }
    }

    private Origin origin(Id<?> entity, Property<?> property, Object value) {
        for (Claim<?> claim : claims.claims(entity, property.name())) {
            if (claim.value().equals(value) && claim.evidence().isPresent()) {
                return Origin.DOCUMENT;
            }
        }
        return Origin.REGISTER;
    }

    /** The first text of each language and its origin. */
    private static final class Texts {

        private final Map<String, Label> byLanguage = new LinkedHashMap<>();
        private @Nullable Label undetermined;

        /** Whether there is no text in a language yet, which would go before another one. */
        boolean lacks(String language) {
            return language.equals(UNDETERMINED) ? undetermined == null : !byLanguage.containsKey(language);
        }

        void add(LocalizedText text, Origin origin) {
            text.texts().forEach((language, each) -> add(new TaggedText(language, each), origin));
        }

        void add(TaggedText text, Origin origin) {
            Label label = new Label(text.language(), text.text(), origin);
            if (!text.language().equals(UNDETERMINED)) {
                byLanguage.putIfAbsent(text.language(), label);
            } else if (undetermined == null) {
                undetermined = label;
            }
        }

        /** That of the first preferred language that there is, also in another script, else in any language, else in none. */
        Optional<Label> best(Locale[] preferred) {
            Map<String, String> all = new HashMap<>();
            for (Label label : byLanguage.values()) {
                all.put(label.language(), label.text());
            }
            return LocalizedText.of(all)
                    .best(preferred)
                    .map(text -> byLanguage.get(text.language()))
                    .or(() -> Optional.ofNullable(undetermined));
        }
    }
}
