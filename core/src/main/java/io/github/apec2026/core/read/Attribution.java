package io.github.apec2026.core.read;

import io.github.apec2026.model.Id;
import java.util.List;

/**
 * A source that the document names for a claim.
 *
 * @param source the person, organization or economy
 * @param words the words that name it, or none
 */
public record Attribution(Id<?> source, List<String> words) {}
