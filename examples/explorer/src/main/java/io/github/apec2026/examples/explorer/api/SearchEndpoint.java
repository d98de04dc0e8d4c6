package io.github.apec2026.examples.explorer.api;

import io.github.apec2026.examples.explorer.web.Languages;
import io.github.apec2026.examples.explorer.web.Paging;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.github.apec2026.query.Label;
import io.github.apec2026.query.Suggestion;
import io.github.apec2026.value.TaggedText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/search?q=foreign%20minister&lang=zh-Hans}: what is called so, and apart from it what may be meant. */
@RestController
@Tag(name = "Search")
class SearchEndpoint {

    private final ApecDataset apec;

    SearchEndpoint(ApecDataset apec) {
        this.apec = apec;
    }

    @GetMapping("/api/search")
    @Operation(
            summary =
                    "What is called so, the nearest first; and, apart from it, what may be meant where the text is misspelt")
    SearchAnswer search(
            @Parameter(description = "The text: a name, a title, a post or a part of one, in any language")
                    @RequestParam
                    String q,
            @Parameter(description = "The language of the labels, such as zh-Hans; English without it") @RequestParam
                    Optional<String> lang,
            Paging paging) {
        Locale[] preferred = Languages.preferred(lang);
        List<Hit> hits = q.isBlank() ? List.of() : apec.search(q);
        List<Suggestion> suggestions = q.isBlank() ? List.of() : apec.suggest(q);
        return new SearchAnswer(
                hits.size(),
                paging.offset(),
                paging.of(hits).stream()
                        .map(hit -> new LabelledHit(hit.id(), hit.name(), hit.match(), apec.label(hit.id(), preferred)))
                        .toList(),
                suggestions.stream()
                        .map(each -> new LabelledSuggestion(
                                each.id(), each.name(), each.distance(), apec.label(each.id(), preferred)))
                        .toList());
    }

    /**
     * What a search finds.
     *
     * @param total how many hits there are in all parts
     * @param offset how many of them come before this part
     * @param hits this part of them, the nearest first
     * @param suggestions what may be meant where the text is misspelt: guesses, and never hits
     */
    record SearchAnswer(int total, int offset, List<LabelledHit> hits, List<LabelledSuggestion> suggestions) {}

    /**
     * An entity that was found.
     *
     * @param id the entity
     * @param name the name that matches
     * @param match how near it comes to the text
     * @param label what to show for the entity, in the language asked for
     */
    record LabelledHit(Id<?> id, TaggedText name, Hit.Match match, Label label) {}

    /**
     * An entity that may be meant.
     *
     * @param id the entity
     * @param name the name that is written nearly so
     * @param distance how many letters differ
     * @param label what to show for the entity, in the language asked for
     */
    record LabelledSuggestion(Id<?> id, TaggedText name, int distance, Label label) {}
}
