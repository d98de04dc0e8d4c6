package io.github.apec2026.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Priority;
import io.github.apec2026.style.Describe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is on the agenda of an edition: see {@link ApecDataset#agenda}.
 *
 * <pre>{@code
 * Agenda agenda = apec.agenda(Edition.id("2026"));
 * System.out.println(agenda.host().orElseThrow()); // economy/china
 * System.out.println(agenda.items().get(1).heading().orElseThrow()); // initiative/apec-china-2026-key-work
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param edition the edition
 * @param host the economy that hosts it; empty when not stated
 * @param items the items: each heading, then what is under it in its order
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what a later version adds
@JsonPropertyOrder({"edition", "host", "items"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Agenda(
        @JsonProperty(required = true) Id<Edition> edition,
        @JsonProperty Optional<Id<Economy>> host,
        @JsonProperty List<AgendaItem> items) {

    /** Takes the parts. */
    public Agenda {
        items = List.copyOf(Objects.requireNonNull(items, "items"));
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(host, "host");
    }

    /** What it holds, on one line fit for a log. */
    @Override
    public String toString() {
        return Describe.describe(this);
    }

    /** The items that are under no other of them, and stand for those below. */
    @JsonIgnore
    public List<AgendaItem> top() {
        return items.stream().filter(item -> item.depth() == 0).toList();
    }

    /** The items under a heading, by its id of today, as far down as they go, in the same order; empty where there is no such heading. */
    public List<AgendaItem> under(Id<Initiative> heading) {
        Objects.requireNonNull(heading, "heading");
        Set<Id<Initiative>> within = new HashSet<>(Set.of(heading));
        List<AgendaItem> under = new ArrayList<>();
        for (AgendaItem item : items) {
            if (item.heading().filter(within::contains).isPresent()) {
                within.add(item.initiative().id());
                under.add(item);
            }
        }
        return Collections.unmodifiableList(under);
    }

    /**
     * The items that fall under a priority, by the id that they state, in the same order; most name none. Former ids are known to
     * {@link InitiativeCatalog#addressing}.
     */
    public List<AgendaItem> addressing(Id<Priority> priority) {
        Objects.requireNonNull(priority, "priority");
        return items.stream()
                .filter(item -> item.initiative().priorities().contains(priority))
                .toList();
    }

    /** The items of which nothing shows under which priority they fall, in the same order. */
    @JsonIgnore
    public List<AgendaItem> withoutPriority() {
        return items.stream()
                .filter(item -> item.initiative().priorities().isEmpty())
                .toList();
    }
}
