package io.github.apec2026.core.read;

import io.github.apec2026.claim.Rank;
import io.github.apec2026.core.finding.Location;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import java.util.Optional;

/**
 * An editor's rank for a claim, which is given by document, entity, property and value.
 *
 * @param document the document that makes the claim; empty for a claim of a register
 * @param entity the entity it is about
 * @param property the property
 * @param value the value
 * @param rank the new rank
 * @param because the reason
 * @param where its place in the claim file
 */
public record Judgement(
        Optional<Id<SourceDocument>> document,
        Id<?> entity,
        String property,
        Object value,
        Rank rank,
        String because,
        Location where) {}
