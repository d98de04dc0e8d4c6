package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Asked;
import io.github.apec2026.model.Edition;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.Meeting;
import io.github.apec2026.model.Organization;
import io.github.apec2026.query.Agenda;
import io.github.apec2026.query.Agreement;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Carried;
import io.github.apec2026.query.Conflict;
import io.github.apec2026.query.MeetingOutcomes;
import io.github.apec2026.query.Mentions;
import io.github.apec2026.query.Surroundings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the record says across its documents. */
@RestController
@Tag(
        name = "Across the documents",
        description = "Where the documents agree and disagree, and what they say of one thing")
class RecordEndpoints {

    private final ApecDataset apec;

    RecordEndpoints(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping("/api/conflicts")
    @Operation(summary = "Where the documents disagree: what was chosen, what was not, and by which rule")
    List<Conflict> conflicts() {
        return apec.conflicts();
    }

    @GetMapping("/api/agreements")
    @Operation(summary = "What two documents or more state, each by itself")
    List<Agreement> agreements() {
        return apec.agreements();
    }

    @GetMapping("/api/about/{type}/{key}")
    @Operation(summary = "Everything that is connected with an entity, and every claim about it")
    Surroundings about(@PathVariable String type, @PathVariable String key) {
        return Asked.read(() -> apec.about(Id.parse(type + "/" + key)));
    }

    @GetMapping("/api/about/article/{document}/{part}")
    @Operation(summary = "Everything that is connected with an article, and every claim about it")
    Surroundings aboutArticle(@PathVariable String document, @PathVariable String part) {
        return about("article", document + "/" + part);
    }

    @GetMapping("/api/mentions/{type}/{key}")
    @Operation(summary = "Every claim that names an entity: as its subject, its value, its source, or in its words")
    Mentions mentions(@PathVariable String type, @PathVariable String key) {
        return Asked.read(() -> apec.mentions(Id.parse(type + "/" + key)));
    }

    @GetMapping("/api/mentions/article/{document}/{part}")
    @Operation(summary = "Every claim that names an article")
    Mentions mentionsOfArticle(@PathVariable String document, @PathVariable String part) {
        return mentions("article", document + "/" + part);
    }

    @GetMapping("/api/agenda/{edition}")
    @Operation(summary = "The agenda of a year of APEC as a tree")
    Agenda agenda(@PathVariable String edition) {
        return Asked.read(() -> apec.agenda(Edition.id(edition)));
    }

    @GetMapping("/api/outcomes/{meeting}")
    @Operation(summary = "What came of a meeting and of its parts")
    MeetingOutcomes outcomes(@PathVariable String meeting) {
        return Asked.read(() -> apec.outcomes(Meeting.id(meeting)));
    }

    @GetMapping("/api/carried/{organization}")
    @Operation(summary = "What an organization published, is credited with, passed on or is named as source of")
    Carried carried(@PathVariable String organization) {
        return Asked.read(() -> apec.carriedBy(Organization.id(organization)));
    }
}
