package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Article;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Entity;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/meeting/som1-2026}: any entity at its id; 404 names those that are written nearly so. */
@RestController
@Tag(name = "Entities", description = "Everything that the record describes, one at a time, each at its id")
class EntityEndpoints {

    private final ApecDataset apec;

    EntityEndpoints(ApecDataset apec) {
        this.apec = apec;
    }

    private <E extends Entity> E get(EntityType<E> type, String key) {
        return Asked.read(() -> apec.get(new Id<>(type, key)));
    }

    @GetMapping("/api/edition/{key}")
    @Operation(summary = "An edition")
    Edition edition(@PathVariable String key) {
        return get(EntityType.EDITION, key);
    }

    @GetMapping("/api/priority/{key}")
    @Operation(summary = "A priority")
    Priority priority(@PathVariable String key) {
        return get(EntityType.PRIORITY, key);
    }

    @GetMapping("/api/meeting/{key}")
    @Operation(summary = "A meeting")
    Meeting meeting(@PathVariable String key) {
        return get(EntityType.MEETING, key);
    }

    @GetMapping("/api/person/{key}")
    @Operation(summary = "A person")
    Person person(@PathVariable String key) {
        return get(EntityType.PERSON, key);
    }

    @GetMapping("/api/position/{key}")
    @Operation(summary = "A position")
    Position position(@PathVariable String key) {
        return get(EntityType.POSITION, key);
    }

    @GetMapping("/api/organization/{key}")
    @Operation(summary = "An organization")
    Organization organization(@PathVariable String key) {
        return get(EntityType.ORGANIZATION, key);
    }

    @GetMapping("/api/place/{key}")
    @Operation(summary = "A place")
    Place place(@PathVariable String key) {
        return get(EntityType.PLACE, key);
    }

    @GetMapping("/api/topic/{key}")
    @Operation(summary = "A topic")
    Topic topic(@PathVariable String key) {
        return get(EntityType.TOPIC, key);
    }

    @GetMapping("/api/initiative/{key}")
    @Operation(summary = "An initiative")
    Initiative initiative(@PathVariable String key) {
        return get(EntityType.INITIATIVE, key);
    }

    @GetMapping("/api/indicator/{key}")
    @Operation(summary = "An indicator")
    Indicator indicator(@PathVariable String key) {
        return get(EntityType.INDICATOR, key);
    }

    @GetMapping("/api/observation/{key}")
    @Operation(summary = "An observation")
    Observation observation(@PathVariable String key) {
        return get(EntityType.OBSERVATION, key);
    }

    @GetMapping("/api/statement/{key}")
    @Operation(summary = "A statement")
    Statement statement(@PathVariable String key) {
        return get(EntityType.STATEMENT, key);
    }

    @GetMapping("/api/product/{key}")
    @Operation(summary = "A product")
    Product product(@PathVariable String key) {
        return get(EntityType.PRODUCT, key);
    }

    @GetMapping("/api/unit/{key}")
    @Operation(summary = "A unit of measurement")
    Unit unit(@PathVariable String key) {
        return get(EntityType.UNIT, key);
    }

    /** An economy has nothing but its codes and names, which its enum writes as an id alone; so they are listed here. */
    @GetMapping("/api/economy/{key}")
    @Operation(summary = "A member economy, with the codes and the names that it has")
    EconomyAnswer economy(@PathVariable String key) {
        return EconomyAnswer.of(apec, get(EntityType.ECONOMY, key));
    }

    @GetMapping("/api/document/{key}")
    @Operation(summary = "A source document")
    SourceDocument document(@PathVariable String key) {
        return get(EntityType.DOCUMENT, key);
    }

    @GetMapping("/api/article/{document}/{part}")
    @Operation(summary = "An article: its key is that of its document and its own")
    Article article(@PathVariable String document, @PathVariable String part) {
        return get(EntityType.ARTICLE, document + "/" + part);
    }

    @GetMapping("/api/official/{key}")
    @Operation(summary = "An official: a person together with the posts held")
    Official official(@PathVariable String key) {
        return get(EntityType.OFFICIAL, key);
    }
}
