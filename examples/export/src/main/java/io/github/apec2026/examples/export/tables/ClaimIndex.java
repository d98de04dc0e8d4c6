package io.github.apec2026.examples.export.tables;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.examples.export.origin.RecordEntities;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SingleProperty;
import io.github.apec2026.model.TypedProperty;
import io.github.apec2026.query.ApecDataset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every claim of a record with its id, by entity in the order of the tables, then by property. */
final class ClaimIndex {

    private final List<IdentifiedClaim> all = new ArrayList<>();
    private final Map<String, List<IdentifiedClaim>> byProperty = new HashMap<>();
    private final Map<Claim<?>, String> ids = new HashMap<>();

    private ClaimIndex() {}

    static ClaimIndex of(ApecDataset record) {
        ClaimIndex index = new ClaimIndex();
        RecordEntities.catalogs(record).forEach((type, catalog) -> {
            if (type != EntityType.OFFICIAL) { // whose claims are those of the person
                catalog.forEach(entity -> index.add(entity, type, record));
            }
        });
        return index;
    }

    private void add(Entity entity, EntityType<?> type, ApecDataset record) {
        for (TypedProperty<?, ?> property : EntityProperties.of(type)) {
            List<Claim<?>> claims = record.claims(entity.id(), property.name());
            Optional<Fact<?>> fact = property instanceof SingleProperty<?, ?>
                    ? record.fact(entity.id(), property.name())
                    : Optional.empty();
            List<IdentifiedClaim> here = new ArrayList<>();
            for (Claim<?> claim : claims) {
                String id = entity.id() + "#" + property.name() + "." + (here.size() + 1);
                ClaimRole role = role(claim, property, fact);
                Optional<Reason> reason = role == ClaimRole.CHOSEN ? fact.map(Fact::reason) : Optional.empty();
                here.add(new IdentifiedClaim(id, claim, role, reason));
                ids.putIfAbsent(claim, id);
            }
            all.addAll(here);
            byProperty.put(key(entity.id(), property), here);
        }
    }

    private static ClaimRole role(Claim<?> claim, TypedProperty<?, ?> property, Optional<Fact<?>> fact) {
        if (claim.rank() == Rank.DEPRECATED) {
            return ClaimRole.DEPRECATED;
        }
        if (!(property instanceof SingleProperty<?, ?>)) {
            return ClaimRole.LISTED;
        }
        if (fact.isEmpty() || fact.get().rivals().contains(claim)) {
            return ClaimRole.RIVAL;
        }
        return fact.get().chosen().equals(claim) ? ClaimRole.CHOSEN : ClaimRole.AGREEING;
    }

    /** Every claim. */
    List<IdentifiedClaim> all() {
        return all;
    }

    /** The claims about a property of an entity, in the order of the files. */
    List<IdentifiedClaim> of(Id<?> entity, TypedProperty<?, ?> property) {
        return byProperty.getOrDefault(key(entity, property), List.of());
    }

    /** The claim that gave the value of a property with one value; empty where the value is no claim's. */
    Optional<IdentifiedClaim> chosen(Id<?> entity, TypedProperty<?, ?> property) {
        return of(entity, property).stream()
                .filter(each -> each.role() == ClaimRole.CHOSEN)
                .findFirst();
    }

    /** The first claim that gave a value of a property with many values; empty where the value is no claim's. */
    Optional<IdentifiedClaim> listed(Id<?> entity, TypedProperty<?, ?> property, Object value) {
        return of(entity, property).stream()
                .filter(each -> each.role() == ClaimRole.LISTED)
                .filter(each -> each.claim().value().equals(value))
                .findFirst();
    }

    /** The id of a claim of this record. */
    String idOf(Claim<?> claim) {
        return Objects.requireNonNull(ids.get(claim), () -> "No claim of this record: " + claim);
    }

    private static String key(Id<?> entity, TypedProperty<?, ?> property) {
        return entity + "#" + property.name();
    }
}
