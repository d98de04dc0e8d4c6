package io.github.apec2026.core.read;

import io.github.apec2026.core.finding.Location;
import io.github.apec2026.model.Id;

/**
 * What some words mean in a document or a passage: "the province".
 *
 * @param words the words
 * @param means the entity they mean there
 * @param where its place in the claim file
 */
public record Referent(String words, Id<?> means, Location where) {}
