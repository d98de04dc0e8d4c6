package io.github.apec2026.core.subset;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.schema.Trait;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The claims of a subset of documents: their own; the identity of every entity that these are about or refer to, and of every entity that
 * this refers to in turn; and the claims of no document about any of them.
 *
 * <p>The schema declares which properties identify an entity. One that neither these documents nor the claims of no document fill is taken
 * from the other documents, by the claim that the whole record chose.
 */
final class SubsetClaims {

    private final IndexedDataset whole;
    private final Schemas schemas;
    private final Verified verified;
    private final Set<Id<SourceDocument>> selected;
    private final Map<Id<?>, List<VerifiedClaim<?>>> bySubject = new HashMap<>();
    private final Set<VerifiedClaim<?>> included = new HashSet<>();
    private final Set<Id<?>> entities = new TreeSet<>();
    private final Deque<Id<?>> open = new ArrayDeque<>();

    SubsetClaims(IndexedDataset whole, Schemas schemas, Verified verified, Set<Id<SourceDocument>> selected) {
        this.whole = whole;
        this.schemas = schemas;
        this.verified = verified;
        this.selected = selected;
        for (VerifiedClaim<?> claim : verified.claims()) {
            bySubject
                    .computeIfAbsent(claim.claim().subject(), none -> new ArrayList<>(8))
                    .add(claim);
        }
        if (selected.containsAll(whole.info().documents())) {
            includeAll();
        } else {
            includeSelected();
        }
    }

    /** All claims, where no document is left out. */
    private void includeAll() {
        included.addAll(verified.claims());
        entities.addAll(bySubject.keySet());
    }

    private void includeSelected() {
        for (VerifiedClaim<?> claim : verified.claims()) {
            if (isSelected(claim)) {
                include(claim);
            }
        }
        while (!open.isEmpty()) {
            identify(open.remove());
        }
        for (VerifiedClaim<?> claim : verified.claims()) {
            if (isOfNoDocument(claim) && entities.contains(claim.claim().subject()) && refersToPresent(claim)) {
                included.add(claim);
            }
        }
    }

    /** The claims, in the order of the files. */
    List<VerifiedClaim<?>> claims() {
        List<VerifiedClaim<?>> claims = new ArrayList<>(included.size());
        for (VerifiedClaim<?> claim : verified.claims()) {
            if (included.contains(claim)) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** Removes the claims for a property of an entity. */
    void leaveOut(Id<?> entity, Property<?> property) {
        for (VerifiedClaim<?> claim : bySubject.getOrDefault(entity, List.of())) {
            if (claim.property() == property) {
                included.remove(claim);
            }
        }
    }

    /** Whether the subset has an entity, by any of its ids; it always has the economies. */
    boolean isPresent(Id<?> id) {
        return id.type() == EntityType.ECONOMY || entities.contains(claimed(id));
    }

    private Id<?> claimed(Id<?> id) {
        return whole.entities().identities().claimed(id);
    }

    boolean isSelected(VerifiedClaim<?> claim) {
        return claim.fileOf() != null && selected.contains(claim.fileOf());
    }

    private static boolean isOfNoDocument(VerifiedClaim<?> claim) {
        return claim.fileOf() == null;
    }

    private boolean isOfOthers(VerifiedClaim<?> claim) {
        return !isOfNoDocument(claim) && !isSelected(claim);
    }

    private static boolean isLive(VerifiedClaim<?> claim) {
        return claim.claim().rank() != Rank.DEPRECATED;
    }

    /** Includes a claim with its subject, the entities that it refers to, its document and its article. */
    private void include(VerifiedClaim<?> claim) {
        if (included.add(claim)) {
            addEntity(claim.claim().subject());
            for (Id<?> id : referredToBy(claim)) {
                addEntity(id);
            }
            if (claim.claim().evidence().isPresent()) {
                Evidence evidence = claim.claim().evidence().get();
                addEntity(evidence.document());
                evidence.article().ifPresent(this::addEntity);
            }
        }
    }

    private void addEntity(Id<?> id) {
        Id<?> today = claimed(id);
        if (entities.add(today)) {
            open.add(today);
        }
    }

    /** The entities that a claim refers to by its value and its attribution. */
    private static <T> List<Id<?>> referredToBy(VerifiedClaim<T> claim) {
        List<Id<?>> all = new ArrayList<>(claim.claim().according());
        all.addAll(claim.property().type().referredToBy(claim.claim().value()));
        return all;
    }

    private boolean refersToPresent(VerifiedClaim<?> claim) {
        for (Id<?> id : referredToBy(claim)) {
            if (!isPresent(id)) {
                return false;
            }
        }
        return true;
    }

    /** Includes the identity of an entity; that of an economy does not depend on documents. */
    private void identify(Id<?> id) {
        List<VerifiedClaim<?>> all = bySubject.getOrDefault(id, List.of());
        if (id.type() == EntityType.ECONOMY || all.isEmpty()) {
            return;
        }
        boolean isNamed = false;
        Set<Property<?>> filled = new HashSet<>();
        for (VerifiedClaim<?> claim : all) {
            if (isOfNoDocument(claim) && claim.property().isOfIdentity()) {
                include(claim);
            }
            if (!isOfOthers(claim) && isLive(claim)) {
                filled.add(claim.property());
                isNamed |= isSelected(claim) && claim.property().is(Trait.NAMING);
            }
        }
        for (Property<?> property : schemas.of(id.type()).properties()) {
            // Names of a register do not count: the name that a document uses identifies the entity there.
            boolean isOpen = property.is(Trait.NAMING) ? !isNamed : !filled.contains(property);
            if (property.isOfIdentity() && isOpen) {
                takeFromOthers(id, property, all);
            }
        }
    }

    private <T> void takeFromOthers(Id<?> id, Property<T> property, List<VerifiedClaim<?>> all) {
        Set<Claim<?>> chosen = new HashSet<>();
        if (!property.isMany()) {
            Optional<Fact<T>> fact =
                    whole.claimIndex().fact(id, property.name(), property.type().valueClass());
            if (fact.isPresent()) {
                chosen.add(fact.get().chosen());
                chosen.addAll(fact.get().agreeing());
            }
        }
        for (VerifiedClaim<?> claim : all) {
            boolean isOpen = claim.property() == property && isOfOthers(claim) && isLive(claim);
            if (isOpen && (property.isMany() || chosen.contains(claim.claim()))) {
                include(claim);
            }
        }
    }

    /** Reports entities that these documents do not, or only partly, describe. */
    void report(Findings findings) {
        for (Id<?> id : entities) {
            List<VerifiedClaim<?>> all = bySubject.getOrDefault(id, List.of());
            if (id.type() == EntityType.ECONOMY || all.isEmpty()) {
                continue;
            }
            boolean isSelected = false;
            boolean isTakenFromOthers = false;
            for (VerifiedClaim<?> claim : all) {
                isSelected |= isSelected(claim);
                isTakenFromOthers |= isOfOthers(claim) && included.contains(claim);
            }
            if (isSelected) {
                reportTaken(id, all, findings);
            } else if (isTakenFromOthers) {
                findings.add(Notice.of(NoticeCode.IDENTITY_ALONE).entity(id).with("value", id));
            }
            if (!isSelected && id.type() == EntityType.DOCUMENT) {
                // Its date is missing from the subset only: no missing date is reported.
                findings.damaged(id, "published");
            }
        }
    }

    private void reportTaken(Id<?> id, List<VerifiedClaim<?>> all, Findings findings) {
        for (Property<?> property : schemas.of(id.type()).properties()) {
            VerifiedClaim<?> first = null;
            Set<Id<?>> from = new TreeSet<>();
            for (VerifiedClaim<?> claim : all) {
                if (claim.property() == property && isOfOthers(claim) && included.contains(claim)) {
                    first = first == null ? claim : first;
                    from.add(claim.fileOf());
                }
            }
            if (first != null) {
                String documents = from.toString();
                findings.add(Findings.notice(NoticeCode.TAKEN_FROM_OTHERS, first.where())
                        .entity(id)
                        .property(property.name())
                        .with("from", documents.substring(1, documents.length() - 1)));
            }
        }
    }
}
