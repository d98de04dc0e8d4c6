package io.github.apec2026.examples.explorer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.examples.export.origin.EntityProperties;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code GET /api/facts/meeting/som1-2026/dates}: a value of the record, who says so in which words, and who says something else. */
@RestController
@Tag(name = "Facts", description = "Why a value is as it is: its claims, their words, their citations, their rivals")
class FactsEndpoint {

    private final ApecDataset apec;

    FactsEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping("/api/facts/{type}/{key}")
    @Operation(summary = "All facts of an entity: its properties with one value, and the claims of those with many")
    FactsAnswer facts(@PathVariable String type, @PathVariable String key) {
        return all(type + "/" + key);
    }

    @GetMapping("/api/facts/article/{document}/{part}")
    @Operation(summary = "All facts of an article")
    FactsAnswer factsOfArticle(@PathVariable String document, @PathVariable String part) {
        return all("article/" + document + "/" + part);
    }

    @GetMapping("/api/facts/{type}/{key}/{property}")
    @Operation(
            summary =
                    "The fact of a property with one value; 404 when nothing is claimed, 400 when its type has no such"
                            + " property or the property has many values, whose claims are at /api/claims")
    FactAnswer fact(@PathVariable String type, @PathVariable String key, @PathVariable String property) {
        return one(type + "/" + key, property);
    }

    @GetMapping("/api/facts/article/{document}/{part}/{property}")
    @Operation(summary = "The fact of a property of an article")
    FactAnswer factOfArticle(@PathVariable String document, @PathVariable String part, @PathVariable String property) {
        return one("article/" + document + "/" + part, property);
    }

    private FactsAnswer all(String text) {
        Id<?> id = Asked.read(() -> apec.get(Id.parse(text))).id();
        Map<String, List<Claim<?>>> byProperty = new LinkedHashMap<>();
        apec.claims(id)
                .forEach(claim -> byProperty
                        .computeIfAbsent(claim.property(), property -> new ArrayList<>())
                        .add(claim));
        List<FactAnswer> facts = new ArrayList<>();
        List<ClaimsAnswer> lists = new ArrayList<>();
        byProperty.forEach((property, claims) -> {
            Id<?> subject = claims.get(0).subject(); // that of an official is the person
            if (EntityProperties.isSingle(subject.type(), property)) {
                apec.fact(subject, property).map(FactAnswer::of).ifPresent(facts::add);
            } else {
                lists.add(ClaimsAnswer.of(apec, subject, property, claims));
            }
        });
        return new FactsAnswer(id, facts, lists);
    }

    private FactAnswer one(String text, String property) {
        Id<?> id = Asked.read(() -> apec.get(Id.parse(text))).id();
        Optional<Fact<?>> fact = Asked.read(() -> apec.fact(id, property));
        return fact.map(FactAnswer::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing is claimed about \"" + property + "\" of " + id));
    }

    /**
     * All that is claimed about an entity.
     *
     * @param entity the entity, under its id of today
     * @param facts the properties with one value, in the order in which they are claimed
     * @param lists the claims about each property with many values, in the same order
     */
    record FactsAnswer(Id<?> entity, List<FactAnswer> facts, List<ClaimsAnswer> lists) {}

    /**
     * What is sent: the fact as it is, and its citation as a line for print, which is absent when no document says it.
     *
     * @param fact the fact
     * @param printed publisher, title, date and words
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FactAnswer(Fact<?> fact, Optional<String> printed) {

        static FactAnswer of(Fact<?> fact) {
            return new FactAnswer(fact, fact.citation().map(Citation::print));
        }
    }
}
