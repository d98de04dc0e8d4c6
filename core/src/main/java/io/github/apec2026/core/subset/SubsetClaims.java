package io.github.apec2026.core.subset;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Trait;
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
 * The claims that remain where some documents alone tell the record: theirs; the identity of everything that they speak of, and of
 * everything that this refers to; and what no document says about any of it.
 *
 * <p>An entity's identity is what its schema counts as such. Where these documents and the claims of no document leave a part of it open,
 * it is taken from the others, by the claim that the whole record chose.
 */
final class SubsetClaims {

    private final IndexedDataset whole;
    private final DocumentSubsets record;
    private final Set<Id<SourceDocument>> telling;
    private final Map<Id<?>, List<VerifiedClaim<?>>> bySubject = new HashMap<>();
    private final Set<VerifiedClaim<?>> kept = new HashSet<>();
    private final Set<Id<?>> spokenOf = new TreeSet<>();
    private final Deque<Id<?>> open = new ArrayDeque<>();

    SubsetClaims(IndexedDataset whole, DocumentSubsets record, Set<Id<SourceDocument>> telling) {
        this.whole = whole;
        this.record = record;
        this.telling = telling;
        for (VerifiedClaim<?> claim : record.verified().claims()) {
            bySubject
                    .computeIfAbsent(claim.claim().subject(), none -> new ArrayList<>(8))
                    .add(claim);
        }
        if (telling.containsAll(whole.info().documents())) {
            keepEverything();
        } else {
            keepWhatIsSpokenOf();
        }
    }

    /** Where no document is left out, nothing is. */
    private void keepEverything() {
        kept.addAll(record.verified().claims());
        spokenOf.addAll(bySubject.keySet());
    }

    private void keepWhatIsSpokenOf() {
        for (VerifiedClaim<?> claim : record.verified().claims()) {
            if (isTold(claim)) {
                keep(claim);
            }
        }
        while (!open.isEmpty()) {
            identify(open.remove());
        }
        for (VerifiedClaim<?> claim : record.verified().claims()) {
            if (isOfNoDocument(claim) && spokenOf.contains(claim.claim().subject()) && refersToWhatIsThere(claim)) {
                kept.add(claim);
            }
        }
    }

    /** The claims, in the order of the files. */
    List<VerifiedClaim<?>> claims() {
        List<VerifiedClaim<?>> claims = new ArrayList<>(kept.size());
        for (VerifiedClaim<?> claim : record.verified().claims()) {
            if (kept.contains(claim)) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** Keeps nothing of what is claimed for a property of an entity. */
    void leaveOut(Id<?> entity, Property<?> property) {
        kept.removeIf(
                claim -> claim.property() == property && claim.claim().subject().equals(entity));
    }

    /** Whether these documents speak of an entity, by whatever id, or it is there in any case. */
    boolean isThere(Id<?> id) {
        return id.type() == EntityType.ECONOMY || spokenOf.contains(claimed(id));
    }

    private Id<?> claimed(Id<?> id) {
        return whole.entities().identities().claimed(id);
    }

    boolean isTold(VerifiedClaim<?> claim) {
        return claim.fileOf() != null && telling.contains(claim.fileOf());
    }

    private static boolean isOfNoDocument(VerifiedClaim<?> claim) {
        return claim.fileOf() == null;
    }

    private boolean isOfOthers(VerifiedClaim<?> claim) {
        return !isOfNoDocument(claim) && !isTold(claim);
    }

    private static boolean isLive(VerifiedClaim<?> claim) {
        return claim.claim().rank() != Rank.DEPRECATED;
    }

    /** Keeps a claim with what it is about, what it refers to, and where it stands. */
    private void keep(VerifiedClaim<?> claim) {
        if (kept.add(claim)) {
            speakOf(claim.claim().subject());
            for (Id<?> id : referredToBy(claim)) {
                speakOf(id);
            }
            if (claim.claim().evidence().isPresent()) {
                Evidence evidence = claim.claim().evidence().get();
                speakOf(evidence.document());
                evidence.article().ifPresent(this::speakOf);
            }
        }
    }

    private void speakOf(Id<?> id) {
        Id<?> today = claimed(id);
        if (spokenOf.add(today)) {
            open.add(today);
        }
    }

    /** What a claim refers to as its value and as its source. */
    private static <T> List<Id<?>> referredToBy(VerifiedClaim<T> claim) {
        List<Id<?>> all = new ArrayList<>(claim.claim().according());
        all.addAll(claim.property().type().referredToBy(claim.claim().value()));
        return all;
    }

    private boolean refersToWhatIsThere(VerifiedClaim<?> claim) {
        for (Id<?> id : referredToBy(claim)) {
            if (!isThere(id)) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the identity of an entity; an economy has its own, whatever documents call it. */
    private void identify(Id<?> id) {
        List<VerifiedClaim<?>> all = bySubject.getOrDefault(id, List.of());
        if (id.type() == EntityType.ECONOMY || all.isEmpty()) {
            return;
        }
        boolean isNamed = false;
        Set<Property<?>> told = new HashSet<>();
        for (VerifiedClaim<?> claim : all) {
            if (isOfNoDocument(claim) && claim.property().isOfIdentity()) {
                keep(claim);
            }
            if (!isOfOthers(claim) && isLive(claim)) {
                told.add(claim.property());
                isNamed |= isTold(claim) && claim.property().is(Trait.NAMING);
            }
        }
        for (Property<?> property : record.schemas().of(id.type()).properties()) {
            // A register's names are further names; a name that a document uses is what it calls the entity.
            boolean isOpen = property.is(Trait.NAMING) ? !isNamed : !told.contains(property);
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
            boolean isMeant = property.isMany() || chosen.contains(claim.claim());
            if (claim.property() == property && isOfOthers(claim) && isLive(claim) && isMeant) {
                keep(claim);
            }
        }
    }

    /** Says of what is not told by these documents, or not wholly, that it is so. */
    void report(Findings findings) {
        for (Id<?> id : spokenOf) {
            List<VerifiedClaim<?>> all = bySubject.getOrDefault(id, List.of());
            if (id.type() == EntityType.ECONOMY || all.isEmpty()) {
                continue;
            }
            boolean isTold = false;
            boolean isTakenFromOthers = false;
            for (VerifiedClaim<?> claim : all) {
                isTold |= isTold(claim);
                isTakenFromOthers |= isOfOthers(claim) && kept.contains(claim);
            }
            if (isTold) {
                taken(id, all, findings);
            } else if (isTakenFromOthers) {
                findings.add(Notice.of(NoticeCode.IDENTITY_ALONE).entity(id).with("value", id));
            }
            if (!isTold && id.type() == EntityType.DOCUMENT) {
                // Its date is left out here: that is not to say that it prints none.
                findings.damaged(id, "published");
            }
        }
    }

    private void taken(Id<?> id, List<VerifiedClaim<?>> all, Findings findings) {
        for (Property<?> property : record.schemas().of(id.type()).properties()) {
            VerifiedClaim<?> first = null;
            Set<Id<?>> from = new TreeSet<>();
            for (VerifiedClaim<?> claim : all) {
                if (claim.property() == property && isOfOthers(claim) && kept.contains(claim)) {
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
