package io.github.apec2026.core.search;

import io.github.apec2026.model.Id;
import io.github.apec2026.value.TaggedText;

/** Something that an entity is called. Immutable. */
public record Name(Id<?> id, TaggedText text) {}
