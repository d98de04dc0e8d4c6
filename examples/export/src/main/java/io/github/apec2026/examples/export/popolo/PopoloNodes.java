package io.github.apec2026.examples.export.popolo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.examples.export.origin.DocumentCitations;
import io.github.apec2026.examples.export.origin.EntityUris;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.util.Locale;
import java.util.Optional;

/**
 * The objects of Popolo. A position of the record is a post and the membership of its holder in one; here it is both, with one id. A text is
 * in English where there is one; every name is among the other names, too, with its language and what it rests on.
 */
final class PopoloNodes {

    private final ApecDataset record;
    private final EntityUris uris;

    PopoloNodes(ApecDataset record, EntityUris uris) {
        this.record = record;
        this.uris = uris;
    }

    ObjectNode person(Person person) {
        ObjectNode node = named(person.id());
        person.honorific().map(PopoloNodes::english).ifPresent(prefix -> node.put("honorific_prefix", prefix));
        return finish(node, person.id());
    }

    ObjectNode organization(Organization organization) {
        ObjectNode node = named(organization.id());
        node.put("classification", organization.kind().code());
        put(node, "parent_id", organization.parent());
        put(node, "area_id", area(organization.place(), organization.economy()));
        return finish(node, organization.id());
    }

    ObjectNode post(Position position) {
        ObjectNode node = node(position.id());
        node.put("label", english(position.title()));
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        position.title().texts().values().forEach(others::add);
        node.set("other_label", others);
        node.put("role", english(position.title()));
        put(node, "organization_id", position.organization());
        put(node, "area_id", position.economy().map(Economy::id));
        return finish(node, position.id());
    }

    ObjectNode membership(Position position) {
        ObjectNode node = node(position.id());
        node.put("label", english(position.title()));
        node.put("role", english(position.title()));
        node.put("person_id", position.holder().toString());
        put(node, "organization_id", position.organization());
        node.put("post_id", position.id().toString());
        put(node, "area_id", position.economy().map(Economy::id));
        position.since().flatMap(PopoloNodes::start).ifPresent(date -> node.put("start_date", date));
        position.until().flatMap(PopoloNodes::end).ifPresent(date -> node.put("end_date", date));
        return finish(node, position.id());
    }

    ObjectNode area(Place place) {
        ObjectNode node = node(place.id());
        node.put("name", record.label(place.id(), Locale.ENGLISH).text());
        place.isoCode().or(place::m49Code).ifPresent(code -> node.put("identifier", code));
        node.put("classification", place.kind().code());
        put(node, "parent_id", area(place.within(), place.economy()));
        return finish(node, place.id());
    }

    ObjectNode area(Economy economy) {
        ObjectNode node = node(economy.id());
        node.put("name", english(economy.apecName()));
        node.put("identifier", economy.alpha3());
        node.put("classification", "economy");
        return finish(node, economy.id());
    }

    ObjectNode event(Meeting meeting) {
        ObjectNode node = node(meeting.id());
        node.put("name", record.label(meeting.id(), Locale.ENGLISH).text());
        node.put("classification", meeting.kind().code());
        meeting.dates().flatMap(PopoloNodes::start).ifPresent(date -> node.put("start_date", date));
        meeting.dates().flatMap(PopoloNodes::end).ifPresent(date -> node.put("end_date", date));
        meeting.venue()
                .or(meeting::place)
                .ifPresent(place ->
                        node.put("location", record.label(place, Locale.ENGLISH).text()));
        put(node, "parent_id", meeting.partOf());
        ArrayNode attendees = JsonNodeFactory.instance.arrayNode();
        for (Id<?> participant : meeting.participants()) {
            if (participant.type() == EntityType.PERSON) {
                attendees
                        .addObject()
                        .put("id", participant.toString())
                        .put("name", record.label(participant, Locale.ENGLISH).text());
            }
        }
        if (!attendees.isEmpty()) {
            node.set("attendees", attendees);
        }
        return finish(node, meeting.id());
    }

    private static ObjectNode node(Id<?> id) {
        return JsonNodeFactory.instance.objectNode().put("id", id.toString());
    }

    private ObjectNode named(Id<?> id) {
        ObjectNode node = node(id);
        node.put("name", record.label(id, Locale.ENGLISH).text());
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (Claim<?> claim : record.claims(id, "names")) {
            if (claim.rank() != Rank.DEPRECATED && claim.value() instanceof LocalizedText name) {
                name.texts()
                        .forEach((language, text) ->
                                others.addObject().put("name", text).put("note", language + "; " + origin(claim)));
            }
        }
        if (!others.isEmpty()) {
            node.set("other_names", others);
        }
        return node;
    }

    private static String origin(Claim<?> claim) {
        String basis = claim.basis().code();
        return claim.evidence()
                .map(evidence -> basis + " in " + evidence.document())
                .orElse(basis + ", in no document");
    }

    /** The address in a host, and the documents. */
    private ObjectNode finish(ObjectNode node, Id<?> id) {
        node.putArray("links")
                .addObject()
                .put("url", uris.of(id).toString())
                .put("note", "the entity in the APEC 2026 record");
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        DocumentCitations.about(record, id)
                .forEach(source -> record.find(source)
                        .ifPresent(document -> sources.addObject()
                                .put("url", uris.of(source).toString())
                                .put(
                                        "note",
                                        DocumentCitations.of(record, document).print(Locale.ENGLISH))));
        if (!sources.isEmpty()) {
            node.set("sources", sources);
        }
        return node;
    }

    /** The place, or where none is stated the economy. */
    private static Optional<? extends Id<?>> area(Optional<Id<Place>> place, Optional<Economy> economy) {
        return place.isPresent() ? place : economy.map(Economy::id);
    }

    private static void put(ObjectNode node, String name, Optional<? extends Id<?>> id) {
        id.ifPresent(each -> node.put(name, each.toString()));
    }

    private static String english(LocalizedText text) {
        return text.best(Locale.ENGLISH).map(TaggedText::text).orElseThrow();
    }

    /** The start as exactly as it is stated, such as {@code 2026-11}; empty when it is open. */
    static Optional<String> start(DateRange dates) {
        return part(dates, 0);
    }

    /** The end as exactly as it is stated; empty when it is open. */
    static Optional<String> end(DateRange dates) {
        return part(dates, 1);
    }

    private static Optional<String> part(DateRange dates, int index) {
        String[] parts = dates.toString().split("/", -1);
        String part = parts[Math.min(index, parts.length - 1)];
        return part.equals("..") ? Optional.empty() : Optional.of(part);
    }
}
