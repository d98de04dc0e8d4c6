package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.claim.Claim;
import io.github.apec2026.claim.Evidence;
import io.github.apec2026.claim.Passage;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/claims/meeting/som1-2026/topics}: everything that is claimed, also what lost and what is deprecated. */
@RestController
@Tag(name = "Claims", description = "Everything that is claimed, by entity and by document")
class ClaimsEndpoint {

    private final ApecDataset apec;

    ClaimsEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping("/api/claims/{type}/{key}")
    @Operation(summary = "Every claim about an entity")
    ClaimsAnswer claims(@PathVariable String type, @PathVariable String key) {
        return all(type + "/" + key);
    }

    @GetMapping("/api/claims/article/{document}/{part}")
    @Operation(summary = "Every claim about an article")
    ClaimsAnswer claimsOfArticle(@PathVariable String document, @PathVariable String part) {
        return all("article/" + document + "/" + part);
    }

    @GetMapping("/api/claims/{type}/{key}/{property}")
    @Operation(summary = "Every claim about a property of an entity; 400 when its type has no such property")
    ClaimsAnswer claimsOfProperty(@PathVariable String type, @PathVariable String key, @PathVariable String property) {
        return some(type + "/" + key, property);
    }

    @GetMapping("/api/claims/article/{document}/{part}/{property}")
    @Operation(summary = "Every claim about a property of an article")
    ClaimsAnswer claimsOfPropertyOfArticle(
            @PathVariable String document, @PathVariable String part, @PathVariable String property) {
        return some("article/" + document + "/" + part, property);
    }

    @GetMapping("/api/passages/{document}")
    @Operation(summary = "The passages of a document in its order, each with the claims that it makes")
    List<PassageAnswer> passages(@PathVariable String document) {
        Id<SourceDocument> id =
                Asked.read(() -> apec.get(SourceDocument.id(document))).id();
        Map<Passage, List<Claim<?>>> byPassage = new HashMap<>();
        apec.claimsOf(id)
                .forEach(claim -> claim.evidence()
                        .map(Evidence::passage)
                        .ifPresent(passage -> byPassage
                                .computeIfAbsent(passage, none -> new ArrayList<>())
                                .add(claim)));
        return apec.passages(id).stream()
                .map(passage -> new PassageAnswer(passage, byPassage.getOrDefault(passage, List.of())))
                .toList();
    }

    private ClaimsAnswer all(String text) {
        Id<?> id = Asked.read(() -> apec.get(Id.parse(text))).id();
        return ClaimsAnswer.of(apec, id, apec.claims(id));
    }

    private ClaimsAnswer some(String text, String property) {
        Id<?> id = Asked.read(() -> apec.get(Id.parse(text))).id();
        return ClaimsAnswer.of(apec, id, property, Asked.read(() -> apec.claims(id, property)));
    }

    /**
     * A passage of a document and what it claims.
     *
     * @param passage where it is in the document; the text itself is the publisher's
     * @param claims its claims, in their order; empty where it makes none
     */
    record PassageAnswer(Passage passage, List<Claim<?>> claims) {}
}
