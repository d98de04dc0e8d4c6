package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.narrowing.NarrowedBy;
import io.github.apec2026.examples.explorer.web.Paging;
import io.github.apec2026.examples.explorer.web.Query;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Indicator;
import io.github.apec2026.model.Initiative;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Observation;
import io.github.apec2026.model.Official;
import io.github.apec2026.model.Organization;
import io.github.apec2026.model.Person;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.Position;
import io.github.apec2026.model.Priority;
import io.github.apec2026.model.Product;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.model.Statement;
import io.github.apec2026.model.Topic;
import io.github.apec2026.model.Unit;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/meetings?from=2026-02&place=guangdong}: the entities of a type, narrowed by everything that is given. */
@RestController
@Tag(name = "Lists", description = "The entities of each type, narrowed, in parts")
class ListEndpoints {

    private static final String MAYBE =
            "Those of which the record leaves open whether they fit, instead of those that do: their time or their place is not stated exactly enough.";

    private final ApecDataset apec;
    private final Parts parts;

    ListEndpoints(ApecDataset apec, Parts parts) {
        this.apec = apec;
        this.parts = parts;
    }

    @GetMapping("/api/editions")
    @NarrowedBy("editions")
    @Operation(summary = "The editions")
    ResponseEntity<Part<Edition>> editions(Query query, Paging paging) {
        return parts.fitting(EntityType.EDITION, query, paging);
    }

    @GetMapping("/api/priorities")
    @NarrowedBy("priorities")
    @Operation(summary = "The priorities")
    ResponseEntity<Part<Priority>> priorities(Query query, Paging paging) {
        return parts.fitting(EntityType.PRIORITY, query, paging);
    }

    @GetMapping("/api/meetings")
    @NarrowedBy("meetings")
    @Operation(summary = "The meetings")
    ResponseEntity<Part<Meeting>> meetings(
            Query query,
            Paging paging,
            @Parameter(description = MAYBE) @RequestParam(defaultValue = "false") boolean undecided) {
        return parts.fitting(EntityType.MEETING, query, paging, undecided);
    }

    @GetMapping("/api/persons")
    @NarrowedBy("persons")
    @Operation(summary = "The persons")
    ResponseEntity<Part<Person>> persons(Query query, Paging paging) {
        return parts.fitting(EntityType.PERSON, query, paging);
    }

    @GetMapping("/api/positions")
    @NarrowedBy("positions")
    @Operation(summary = "The positions")
    ResponseEntity<Part<Position>> positions(Query query, Paging paging) {
        return parts.fitting(EntityType.POSITION, query, paging);
    }

    @GetMapping("/api/organizations")
    @NarrowedBy("organizations")
    @Operation(summary = "The organizations")
    ResponseEntity<Part<Organization>> organizations(Query query, Paging paging) {
        return parts.fitting(EntityType.ORGANIZATION, query, paging);
    }

    @GetMapping("/api/places")
    @NarrowedBy("places")
    @Operation(summary = "The places")
    ResponseEntity<Part<Place>> places(Query query, Paging paging) {
        return parts.fitting(EntityType.PLACE, query, paging);
    }

    @GetMapping("/api/topics")
    @NarrowedBy("topics")
    @Operation(summary = "The topics")
    ResponseEntity<Part<Topic>> topics(Query query, Paging paging) {
        return parts.fitting(EntityType.TOPIC, query, paging);
    }

    @GetMapping("/api/initiatives")
    @NarrowedBy("initiatives")
    @Operation(summary = "The initiatives")
    ResponseEntity<Part<Initiative>> initiatives(Query query, Paging paging) {
        return parts.fitting(EntityType.INITIATIVE, query, paging);
    }

    @GetMapping("/api/indicators")
    @NarrowedBy("indicators")
    @Operation(summary = "The indicators")
    ResponseEntity<Part<Indicator>> indicators(Query query, Paging paging) {
        return parts.fitting(EntityType.INDICATOR, query, paging);
    }

    @GetMapping("/api/observations")
    @NarrowedBy("observations")
    @Operation(summary = "The observations")
    ResponseEntity<Part<Observation>> observations(
            Query query,
            Paging paging,
            @Parameter(description = MAYBE) @RequestParam(defaultValue = "false") boolean undecided) {
        return parts.fitting(EntityType.OBSERVATION, query, paging, undecided);
    }

    @GetMapping("/api/statements")
    @NarrowedBy("statements")
    @Operation(summary = "The statements")
    ResponseEntity<Part<Statement>> statements(Query query, Paging paging) {
        return parts.fitting(EntityType.STATEMENT, query, paging);
    }

    @GetMapping("/api/products")
    @NarrowedBy("products")
    @Operation(summary = "The products")
    ResponseEntity<Part<Product>> products(Query query, Paging paging) {
        return parts.fitting(EntityType.PRODUCT, query, paging);
    }

    @GetMapping("/api/units")
    @NarrowedBy("units")
    @Operation(summary = "The units")
    ResponseEntity<Part<Unit>> units(Query query, Paging paging) {
        return parts.fitting(EntityType.UNIT, query, paging);
    }

    @GetMapping("/api/economies")
    @NarrowedBy("economies")
    @Operation(summary = "The economies")
    ResponseEntity<Part<EconomyAnswer>> economies(Query query, Paging paging) {
        return parts.fitting(EntityType.ECONOMY, query, paging, economy -> EconomyAnswer.of(apec, economy));
    }

    @GetMapping("/api/documents")
    @NarrowedBy("documents")
    @Operation(summary = "The source documents")
    ResponseEntity<Part<SourceDocument>> documents(Query query, Paging paging) {
        return parts.fitting(EntityType.DOCUMENT, query, paging);
    }

    @GetMapping("/api/articles")
    @NarrowedBy("articles")
    @Operation(summary = "The articles")
    ResponseEntity<Part<Article>> articles(Query query, Paging paging) {
        return parts.fitting(EntityType.ARTICLE, query, paging);
    }

    @GetMapping("/api/officials")
    @NarrowedBy("officials")
    @Operation(summary = "The officials")
    ResponseEntity<Part<Official>> officials(Query query, Paging paging) {
        return parts.fitting(EntityType.OFFICIAL, query, paging);
    }
}
