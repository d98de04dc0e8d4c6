package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.model.EntityType;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Hit;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /search/suggestions?q=guang}: names for the search box while its text is written, for the script of the pages. */
@Hidden // no part of the API that is described
@RestController
class SearchSuggestions {

    private static final int MOST = 8;

    private final Presentation presentation;

    SearchSuggestions(Presentation presentation) {
        this.presentation = presentation;
    }

    /**
     * A name that begins as what is written, or has it within.
     *
     * @param value the name, which the search finds
     * @param label what kind of entity it is
     */
    record Suggested(String value, String label) {}

    /**
     * The nearest names, each once; none for a blank text.
     *
     * @param q what is written so far
     */
    @GetMapping("/search/suggestions")
    List<Suggested> suggestions(@RequestParam(defaultValue = "") String q, Reader reader) {
        ApecDataset apec = presentation.apec();
        Texts texts = presentation.texts(reader);
        List<Suggested> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Hit hit : apec.search(q)) {
            boolean isName = hit.match() != Hit.Match.SUMMARY && hit.match() != Hit.Match.POST;
            if (isName
                    && !isStatement(hit.id())
                    && all.size() < MOST
                    && names.add(hit.name().text())) {
                all.add(new Suggested(hit.name().text(), texts.type(hit.id().type())));
            }
        }
        return all;
    }

    private static boolean isStatement(Id<?> id) {
        return id.type().equals(EntityType.STATEMENT);
    }
}
