package io.github.apec2026.core.catalog;

import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.search.Name;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Position;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of entities that a search finds, and what stands for a name where there is none: all that a label may show. */
final class EntityNames {

    /** BCP 47: the language is undetermined. */
    private static final String UNDETERMINED = "und";

    private static final Comparator<Name> BY_ID = new Comparator<>() {
        @Override
        public int compare(Name a, Name b) {
            return a.id().compareTo(b.id());
        }
    };

    private final EntitiesById entities;
    private final ClaimIndex claims;

    EntityNames(EntitiesById entities, ClaimIndex claims) {
        this.entities = entities;
        this.claims = claims;
    }

    /** In the order of hits of equal match, the names of each entity in the order of its properties. */
    List<Name> all() {
        List<Name> names = new ArrayList<>();
        List<Name> posts = new ArrayList<>();
        addAll(EntityType.ECONOMY, names, posts);
        for (EntityType<?> type : EntityType.all()) {
            if (type != EntityType.ECONOMY && type != EntityType.OFFICIAL) { // an official is called as the person
                addAll(type, names, posts);
            }
        }
        posts.sort(BY_ID);
        names.addAll(posts); // these are nearer or less near than all others, and so in an order of their own
        return names;
    }

    private void addAll(EntityType<?> type, List<Name> names, List<Name> posts) {
        for (Entity entity : entities.of(type)) {
            List<Name> own = own(entity);
            names.addAll(own);
            if (entity instanceof Position position) {
                for (Name title : own) {
                    posts.add(new Name(position.holder(), title.text(), Name.Sort.POST));
                }
            }
        }
    }

    private List<Name> own(Entity entity) {
        List<Name> names = new ArrayList<>();
        if (entity instanceof Economy economy) {
            add(economy.id(), economy.apecName(), names);
        }
        for (Property<?> property : claims.properties(entity.id().type())) {
            if (property.is(Trait.NAMING) || property.is(Trait.TITLING)) {
                add(entity.id(), property, names);
            }
        }
        if (entity instanceof Person person && person.honorific().isPresent()) {
            addWith(person.honorific().get(), names);
        }
        if (!(entity instanceof Observation)) { // which is shown as its indicator
            addInPlaceOfNames(entity, names);
        }
        return names;
    }

    /** The names once more, each with the honorific of its language. */
    private static void addWith(LocalizedText honorific, List<Name> names) {
        for (Name name : List.copyOf(names)) {
            String before = honorific.texts().get(name.text().language());
            if (before != null) {
                names.add(name.with(before));
            }
        }
    }

    /** Summaries in the languages that no name is in; the key where there is no text at all. */
    private void addInPlaceOfNames(Entity entity, List<Name> names) {
        Set<String> languages = new HashSet<>();
        for (Name name : names) {
            languages.add(name.text().language());
        }
        for (Property<?> property : claims.properties(entity.id().type())) {
            if (property.is(Trait.SUMMARY)) {
                for (TaggedText text : texts(entity.id(), property)) {
                    if (!languages.contains(text.language())) {
                        names.add(new Name(entity.id(), text, Name.Sort.SUMMARY));
                    }
                }
            }
        }
        if (names.isEmpty()) {
            names.add(new Name(
                    entity.id(), new TaggedText(UNDETERMINED, entity.id().key()), Name.Sort.SUMMARY));
        }
    }

    private static void add(Id<?> entity, LocalizedText text, List<Name> names) {
        for (Map.Entry<String, String> each : text.texts().entrySet()) {
            names.add(new Name(entity, new TaggedText(each.getKey(), each.getValue())));
        }
    }

    private <T> void add(Id<?> entity, Property<T> property, List<Name> names) {
        for (TaggedText text : texts(entity, property)) {
            names.add(new Name(entity, text));
        }
    }

    private <T> List<TaggedText> texts(Id<?> entity, Property<T> property) {
        List<TaggedText> texts = new ArrayList<>();
        for (T value : claims.values(entity, property)) {
            texts.addAll(property.type().texts(value));
        }
        return texts;
    }
}
