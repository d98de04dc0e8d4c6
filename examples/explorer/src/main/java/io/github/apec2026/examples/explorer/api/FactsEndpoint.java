package io.github.apec2026.examples.explorer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.apec2026.claim.Citation;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code GET /facts/meeting/som1-2026/dates}: a value of the record, who says so in which words, and who says something else. */
@RestController
class FactsEndpoint {

    private final ApecDataset apec;

    FactsEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    /** The fact of a property; 404 when there is no such entity or nothing is claimed, 400 when its type has no such property. */
    @GetMapping("/facts/{type}/{key}/{property}")
    PrintedFact fact(@PathVariable String type, @PathVariable String key, @PathVariable String property) {
        return answer(type + "/" + key, property);
    }

    /** The key of an article is of two parts: its document's and its own. */
    @GetMapping("/facts/article/{document}/{part}/{property}")
    PrintedFact factOfArticle(@PathVariable String document, @PathVariable String part, @PathVariable String property) {
        return answer("article/" + document + "/" + part, property);
    }

    private PrintedFact answer(String id, String property) {
        Id<?> entity = Asked.read(() -> apec.get(Id.parse(id))).id();
        Optional<Fact<?>> fact = Asked.read(() -> apec.fact(entity, property));
        return fact.map(PrintedFact::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing is claimed about \"" + property + "\" of " + entity));
    }

    /**
     * What is sent: the fact as it is, and its citation as a line for print, which is absent when no document says it.
     *
     * @param fact the fact
     * @param printed publisher, title, date and words
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PrintedFact(Fact<?> fact, Optional<String> printed) {

        static PrintedFact of(Fact<?> fact) {
            return new PrintedFact(fact, fact.citation().map(Citation::print));
        }
    }
}
