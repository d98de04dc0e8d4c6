package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.TaggedText;

/** A name, title or label of an entity. Immutable. */
public record Name(Id<?> id, TaggedText text) {}
