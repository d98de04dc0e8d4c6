package io.github.apec2026.examples.explorer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * A part of the entities that were asked for; the header {@code Link} has the addresses of the other parts.
 *
 * @param <E> the type of the entities
 * @param total how many there are in all parts
 * @param undecided how many more may fit, of which the record leaves open whether they do; {@code undecided=true} asks for them. Absent
 *     where a type has no such narrowing, and in the answer that has them
 * @param offset how many come before this part
 * @param items this part, in the order of the record
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"total", "undecided", "offset", "items"})
record Part<E>(int total, Optional<Integer> undecided, int offset, List<E> items) {}
