package io.github.apec2026.examples.export.linked;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.StatementMode;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.DateRange;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.Precision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * The properties of an entity that schema.org has a term for, as exactly as the record states them: an event that is stated by its month
 * has no start date here.
 */
final class SchemaOrg {

    private final ApecDataset record;
    private final Values values;
    private final Function<Id<?>, ObjectNode> reference;

    /**
     * @param values the form of values
     * @param reference the form in which another entity is referred to
     */
    SchemaOrg(ApecDataset record, Values values, Function<Id<?>, ObjectNode> reference) {
        this.record = record;
        this.values = values;
        this.reference = reference;
    }

    void addTo(ObjectNode node, Entity entity) {
        if (entity instanceof Meeting meeting) {
            add(node, meeting);
        } else if (entity instanceof Person person) {
            add(node, person);
        } else if (entity instanceof Position position) {
            add(node, position);
        } else if (entity instanceof Organization organization) {
            add(node, organization);
        } else if (entity instanceof Place place) {
            add(node, place);
        } else if (entity instanceof Economy economy) {
            node.put("identifier", economy.alpha3());
        } else if (entity instanceof Observation observation) {
            add(node, observation);
        } else if (entity instanceof Indicator indicator) {
            record.subject(indicator).ifPresent(subject -> node.set("about", reference.apply(subject)));
        } else if (entity instanceof Statement statement) {
            add(node, statement);
        } else if (entity instanceof SourceDocument document) {
            add(node, document);
        } else if (entity instanceof Article article) {
            add(node, article);
        } else {
            addOther(node, entity);
        }
    }

    private void addOther(ObjectNode node, Entity entity) {
        if (entity instanceof Edition edition) {
            node.put("identifier", Integer.toString(edition.year()));
            refer(node, "location", edition.place());
        } else if (entity instanceof Priority priority) {
            node.set("isPartOf", reference.apply(priority.agenda()));
        } else if (entity instanceof Topic topic) {
            refer(node, "skos:broader", topic.broader());
            text(node, "description", topic.description());
        } else if (entity instanceof Initiative initiative) {
            text(node, "description", initiative.summary());
            refer(node, "isPartOf", initiative.partOf());
            refer(node, "about", initiative.topics());
        } else if (entity instanceof Product product) {
            refer(node, "manufacturer", product.maker());
        } else if (entity instanceof Unit unit) {
            unit.ucumCode().ifPresent(code -> node.put("termCode", code));
        }
    }

    private void add(ObjectNode node, Meeting meeting) {
        meeting.acronym().ifPresent(acronym -> node.put("alternateName", acronym));
        meeting.dates().ifPresent(dates -> addDays(node, dates));
        refer(node, "location", meeting.venue().or(meeting::place));
        refer(node, "superEvent", meeting.partOf());
        refer(node, "attendee", meeting.participants());
        refer(node, "about", meeting.topics());
    }

    /** Start and end, each only where it is stated to the day. */
    private static void addDays(ObjectNode node, DateRange dates) {
        if (dates.precision() == Precision.DAY && !dates.isInverted()) {
            dates.firstDay().map(LocalDate::toString).ifPresent(day -> node.put("startDate", day));
            dates.lastDay().map(LocalDate::toString).ifPresent(day -> node.put("endDate", day));
        }
    }

    private void add(ObjectNode node, Person person) {
        text(node, "honorificPrefix", person.honorific());
        ArrayNode titles = node.arrayNode();
        ArrayNode bodies = node.arrayNode();
        for (Position position : record.positions()) {
            if (position.holder().equals(person.id())) {
                append(titles, Values.text(position.title()));
                position.organization().map(reference).ifPresent(bodies::add);
            }
        }
        setUnlessEmpty(node, "jobTitle", titles);
        setUnlessEmpty(node, "affiliation", bodies);
    }

    private void add(ObjectNode node, Position position) {
        node.set("roleName", Values.text(position.title()));
        refer(node, "memberOf", position.organization());
        node.set("member", reference.apply(position.holder()));
        position.since().flatMap(SchemaOrg::day).ifPresent(day -> node.put("startDate", day));
        position.until().flatMap(SchemaOrg::day).ifPresent(day -> node.put("endDate", day));
    }

    private void add(ObjectNode node, Organization organization) {
        refer(node, "parentOrganization", organization.parent());
        refer(node, "location", organization.place());
    }

    private void add(ObjectNode node, Place place) {
        refer(node, "containedInPlace", place.within());
        place.isoCode().ifPresent(code -> node.put("identifier", code));
    }

    private void add(ObjectNode node, Observation observation) {
        node.set("variableMeasured", reference.apply(observation.indicator()));
        record.find(observation.indicator())
                .flatMap(record::subject)
                .ifPresent(subject -> node.set("observationAbout", reference.apply(subject)));
        observation.period().map(Object::toString).ifPresent(period -> node.put("observationDate", period));
        node.put("measurementQualifier", observation.status().code());
        values.addAmount(node, observation.value());
    }

    private void add(ObjectNode node, Statement statement) {
        node.set("abstract", Values.text(statement.summary()));
        if (statement.mode() != StatementMode.REPORTED) {
            text(node, "text", statement.excerpt());
        }
        statement.speaker().ifPresent(speaker -> node.set("creator", reference.apply(speaker)));
        statement.date().flatMap(SchemaOrg::day).ifPresent(day -> node.put("dateCreated", day));
        refer(node, "about", statement.topics());
    }

    private void add(ObjectNode node, SourceDocument document) {
        node.put("inLanguage", document.language());
        refer(node, "publisher", document.publisher());
        document.published().flatMap(SchemaOrg::day).ifPresent(day -> node.put("datePublished", day));
        document.licence().ifPresent(terms -> node.put("copyrightNotice", terms));
    }

    private void add(ObjectNode node, Article article) {
        text(node, "headline", article.title());
        node.set("isPartOf", reference.apply(article.document()));
        refer(node, "author", article.bylines());
        refer(node, "sourceOrganization", article.agencies());
        article.date().flatMap(SchemaOrg::day).ifPresent(day -> node.put("datePublished", day));
    }

    /** A date that is stated to the day. */
    private static Optional<String> day(DateRange dates) {
        boolean isDay = dates.precision() == Precision.DAY && dates.firstDay().equals(dates.lastDay());
        return isDay ? dates.firstDay().map(LocalDate::toString) : Optional.empty();
    }

    private void refer(ObjectNode node, String term, Optional<? extends Id<?>> id) {
        id.ifPresent(each -> node.set(term, reference.apply(each)));
    }

    private void refer(ObjectNode node, String term, Collection<? extends Id<?>> ids) {
        ArrayNode references = node.arrayNode();
        ids.forEach(id -> references.add(reference.apply(id)));
        setUnlessEmpty(node, term, references);
    }

    private static void text(ObjectNode node, String term, Optional<LocalizedText> text) {
        text.ifPresent(each -> node.set(term, Values.text(each)));
    }

    private static void setUnlessEmpty(ObjectNode node, String term, ArrayNode all) {
        if (!all.isEmpty()) {
            node.set(term, all);
        }
    }

    private static void append(ArrayNode all, JsonNode texts) {
        if (texts instanceof ArrayNode several) {
            all.addAll(several);
        } else {
            all.add(texts);
        }
    }
}
