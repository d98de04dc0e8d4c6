package io.github.apec2026.core.answers;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.text.Spelling;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Named;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Mention;
import io.github.apec2026.query.Mention.Role;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through all claims for those that name an entity. */
public final class AllMentions {

    private final ApecDataset dataset;
    private final Id<?> sought;
    private final Set<String> names;
    private final Schemas schemas = new Schemas();

    private AllMentions(ApecDataset dataset, Entity entity) {
        this.dataset = dataset;
        this.sought = entity.id();
        this.names = names(dataset, entity);
    }

    /** The claims that name an entity. */
    public static Mentions of(ApecDataset dataset, Id<?> id) {
        Entity asked = dataset.get(id);
        Entity entity = asked instanceof Official official ? official.person() : asked;
        return new Mentions(entity.id(), new AllMentions(dataset, entity).list());
    }

    private List<Mention> list() {
        List<Mention> list = new ArrayList<>();
        for (SourceDocument document : dataset.documents()) {
            for (Claim<?> claim : dataset.claimsOf(document.id())) {
                add(claim, list);
            }
        }
        for (EntityType<?> type : EntityType.all()) {
            if (type != EntityType.OFFICIAL) {
                for (Entity entity : Catalogs.of(dataset, type)) {
                    for (Claim<?> claim : dataset.claims(entity.id())) {
                        if (claim.evidence().isEmpty()) {
                            add(claim, list);
                        }
                    }
                }
            }
        }
        return list;
    }

    private void add(Claim<?> claim, List<Mention> list) {
        Role role = role(claim);
        if (role != null) {
            list.add(new Mention(claim, role));
        }
    }

    private @Nullable Role role(Claim<?> claim) {
        if (claim.subject().equals(sought)) {
            return Role.SUBJECT;
        }
        if (areSought(referredTo(claim))) {
            return Role.VALUE;
        }
        if (areSought(claim.according())) {
            return Role.SOURCE;
        }
        Optional<Evidence> evidence = claim.evidence();
        boolean hasWords = evidence.isPresent() && !names.isEmpty();
        return hasWords && areAmong(evidence.get().words()) ? Role.WORDS : null;
    }

    /** What the value of a claim refers to: itself, an economy, the unit of a quantity. */
    private List<Id<?>> referredTo(Claim<?> claim) {
        @Nullable Property<?> property = schemas.property(claim.subject(), claim.property());
        return property == null ? List.of() : referredTo(claim, property);
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // a claim has the type of its property
    private static <T> List<Id<?>> referredTo(Claim<?> claim, Property<T> property) {
        return property.type().referredToBy((T) claim.value());
    }

    private boolean areSought(List<? extends Id<?>> ids) {
        for (Id<?> id : ids) {
            if (id.type() == sought.type() && Today.of(dataset, id).equals(sought)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAmong(List<String> words) {
        for (String each : words) {
            String spelling = Spelling.ofName(each);
            for (String name : names) {
                if (Spelling.contains(spelling, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> names(ApecDataset dataset, Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        if (entity instanceof Named named) {
            for (LocalizedText name : named.names()) {
                name.texts().forEach((language, text) -> names.add(Spelling.ofName(text)));
            }
        }
        if (entity instanceof Economy economy) {
            economy.apecName().texts().forEach((language, text) -> names.add(Spelling.ofName(text)));
            for (Claim<LocalizedText> name : dataset.claims(economy.id(), Economy.NAMES)) {
                name.value().texts().forEach((language, text) -> names.add(Spelling.ofName(text)));
            }
        }
        if (entity instanceof Meeting meeting) {
            meeting.acronym().ifPresent(acronym -> names.add(Spelling.ofName(acronym)));
        }
        names.remove("");
        return names;
    }
}
