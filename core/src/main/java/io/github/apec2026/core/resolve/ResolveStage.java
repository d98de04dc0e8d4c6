package io.github.apec2026.core.resolve;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.core.read.Redirect;
import io.github.apec2026.core.read.Successors;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedClaim;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.value.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves all claims, entity by entity. */
public final class ResolveStage {

    private final Schemas schemas;
    private final Findings findings;

    /** A stage that adds its notices to {@code findings}. */
    public ResolveStage(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    /** Resolves all claims. */
    public Resolved resolve(Verified verified) {
        Map<Id<?>, List<VerifiedClaim<?>>> bySubject = new LinkedHashMap<>();
        for (VerifiedClaim<?> claim : verified.claims()) {
            Id<?> subject = claim.claim().subject();
            bySubject.computeIfAbsent(subject, none -> new ArrayList<>(8)).add(claim);
        }
        Map<Id<?>, Id<?>> formerIds = formerIds(verified.redirects(), bySubject);
        Map<Id<SourceDocument>, DateRange> published = new HashMap<>();
        Chooser chooser = new Chooser(new Precedence(published), new Containment(verified.claims()));
        EntityResolver resolver = new EntityResolver(chooser, findings);
        Map<Id<?>, ResolvedEntity> entities = new LinkedHashMap<>();
        // Documents first: their dates decide between the claims about everything else.
        for (Map.Entry<Id<?>, List<VerifiedClaim<?>>> e : bySubject.entrySet()) {
            if (e.getKey().type() == EntityType.DOCUMENT) {
                ResolvedEntity document = resolve(e.getKey(), e.getValue(), resolver);
                entities.put(e.getKey(), document);
                publication(document, published);
            }
        }
        for (Map.Entry<Id<?>, List<VerifiedClaim<?>>> e : bySubject.entrySet()) {
            if (e.getKey().type() != EntityType.DOCUMENT) {
                entities.put(e.getKey(), resolve(e.getKey(), e.getValue(), resolver));
            }
        }
        return new Resolved(
                entities, verified.claims(), formerIds, verified.passages(), verified.referents(), verified.checked());
    }

    private <E extends Entity> ResolvedEntity resolve(
            Id<E> id, List<VerifiedClaim<?>> claims, EntityResolver resolver) {
        return resolver.resolve(schemas.of(id.type()), id, claims);
    }

    private void publication(ResolvedEntity resolved, Map<Id<SourceDocument>, DateRange> published) {
        if (!(resolved.entity() instanceof SourceDocument document)) {
            return;
        }
        if (document.published().isPresent()) {
            published.put(document.id(), document.published().get());
        } else if (findings.unread().isEmpty() && !findings.isDamaged(document.id(), "published")) {
            findings.add(Findings.notice(
                            NoticeCode.UNDATED_DOCUMENT,
                            Location.of(resolved.claims().get(0).file()))
                    .document(document.id())
                    .entity(document.id()));
        }
    }

    private Map<Id<?>, Id<?>> formerIds(List<Redirect> redirects, Map<Id<?>, List<VerifiedClaim<?>>> bySubject) {
        Map<Id<?>, Id<?>> today = new HashMap<>();
        for (Redirect redirect : redirects) {
            Id<?> other = today.get(redirect.from());
            boolean isEconomy = redirect.from().type() == EntityType.ECONOMY;
            if (isEconomy
                    || bySubject.containsKey(redirect.from())
                    || (other != null && !other.equals(redirect.to()))) {
                findings.add(Findings.notice(NoticeCode.FORMER_ID_TAKEN, redirect.where())
                        .entity(redirect.to())
                        .with("value", redirect.from()));
            } else {
                today.put(redirect.from(), redirect.to());
            }
        }
        Map<Id<?>, @Nullable Id<?>> last = Successors.last(today);
        for (Redirect redirect : redirects) {
            lead(redirect, last, today, bySubject);
        }
        return today;
    }

    /** An id that was renamed twice maps to its present id. An id without a present one is reported. */
    private void lead(
            Redirect redirect,
            Map<Id<?>, @Nullable Id<?>> last,
            Map<Id<?>, Id<?>> today,
            Map<Id<?>, List<VerifiedClaim<?>>> bySubject) {
        Id<?> end = last.get(redirect.to());
        Id<?> now = end == null ? redirect.to() : end;
        boolean isKnown = bySubject.containsKey(now) || now.type() == EntityType.ECONOMY;
        if (isKnown) {
            today.replace(redirect.from(), now);
        } else if (findings.unread().isEmpty() && !findings.isDamaged(now)) {
            findings.add(Findings.notice(NoticeCode.UNKNOWN_REFERENCE, redirect.where())
                    .entity(redirect.from())
                    .with("value", redirect.to()));
        }
    }
}
