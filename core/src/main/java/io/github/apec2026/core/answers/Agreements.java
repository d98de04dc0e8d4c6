package io.github.apec2026.core.answers;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what several documents state alike. */
public final class Agreements {

    private final ApecDataset dataset;
    private final Schemas schemas = new Schemas();
    private final List<Agreement> found = new ArrayList<>();
    private final Map<Id<SourceDocument>, Map<Id<SourceDocument>, Boolean>> independent = new HashMap<>();

    private Agreements(ApecDataset dataset) {
        this.dataset = dataset;
    }

    /** What the documents of a data set agree on. */
    public static List<Agreement> of(ApecDataset dataset) {
        Agreements agreements = new Agreements(dataset);
        for (EntityType<?> type : EntityType.all()) {
            if (type != EntityType.OFFICIAL) {
                for (Entity entity : Catalogs.of(dataset, type)) {
                    agreements.about(entity.id());
                }
            }
        }
        agreements.found.sort(
                Comparator.<Agreement, Id<?>>comparing(Agreement::subject).thenComparing(Agreement::property));
        return Collections.unmodifiableList(agreements.found);
    }

    private void about(Id<?> entity) {
        Map<String, Map<Object, Map<Id<SourceDocument>, Claim<?>>>> stated = new LinkedHashMap<>();
        for (Claim<?> claim : dataset.claims(entity)) {
            if (isStated(claim)) {
                stated.computeIfAbsent(claim.property(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(value(claim), none -> new TreeMap<>())
                        .putIfAbsent(claim.evidence().orElseThrow().document(), claim);
            }
        }
        stated.forEach((property, byValue) -> {
            @Nullable Property<?> row = schemas.property(entity, property);
            if (byValue.size() > 1 && row != null && !row.isMany() && areTexts(byValue.keySet())) {
                dataset.fact(entity, property).ifPresent(fact -> add(entity, property, fact));
            } else {
                byValue.forEach((value, byDocument) -> add(entity, property, value, byDocument));
            }
        });
    }

    private static boolean areTexts(Set<Object> values) {
        return values.stream().allMatch(LocalizedText.class::isInstance);
    }

    /** Texts that agree need not be equal: two documents may print one text in two languages. */
    private void add(Id<?> entity, String property, Fact<?> fact) {
        Map<Id<SourceDocument>, Claim<?>> byDocument = new TreeMap<>();
        List<Claim<?>> all = new ArrayList<>(List.of(fact.chosen()));
        all.addAll(fact.agreeing());
        for (Claim<?> claim : all) {
            if (isStated(claim)) {
                byDocument.putIfAbsent(claim.evidence().orElseThrow().document(), claim);
            }
        }
        add(entity, property, fact.value(), byDocument);
    }

    private void add(Id<?> entity, String property, Object value, Map<Id<SourceDocument>, Claim<?>> byDocument) {
        if (byDocument.size() > 1) {
            boolean isIndependent = areIndependent(new ArrayList<>(byDocument.keySet()));
            found.add(new Agreement(entity, property, value, new ArrayList<>(byDocument.values()), isIndependent));
        }
    }

    /** What is claimed, under its id of today. */
    private Object value(Claim<?> claim) {
        return claim.value() instanceof Id<?> id ? Today.of(dataset, id) : claim.value();
    }

    private boolean isStated(Claim<?> claim) {
        boolean inWords = claim.basis() == Basis.STATED || claim.basis() == Basis.CONTEXTUAL;
        @Nullable Property<?> property = schemas.property(claim.subject(), claim.property());
        return inWords
                && claim.rank() != Rank.DEPRECATED
                && claim.evidence().isPresent()
                && property != null
                && !property.is(Trait.NAMING);
    }

    /** Looked up once for each pair, since the same documents agree on much. */
    private boolean independent(Id<SourceDocument> a, Id<SourceDocument> b) {
        return independent
                .computeIfAbsent(a, none -> new HashMap<>())
                .computeIfAbsent(b, none -> dataset.areIndependent(a, b));
    }

    private boolean areIndependent(List<Id<SourceDocument>> documents) {
        for (int i = 0; i < documents.size(); i++) {
            for (int k = i + 1; k < documents.size(); k++) {
                if (independent(documents.get(i), documents.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }
}
