package io.github.apec2026.examples.explorer.page;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /open}: what the documents leave open, and of what. */
@Controller
class OpenPages {

    private final Presentation presentation;
    private final Templates templates;

    OpenPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** The page. */
    @GetMapping(OpenQuestions.PATH)
    ResponseEntity<byte[]> open(Reader reader) {
        ReaderView view = ReaderView.of(presentation, reader);
        List<Section> sections = new OpenQuestions(view).sections();
        Cited cited = new Cited();
        sections.forEach(cited::section);
        String heading = view.texts().get("home.open");
        return templates.page(
                "list",
                new ListPage(
                        presentation.frame(heading, "", reader),
                        heading,
                        view.texts().get("home.open.intro"),
                        List.of(),
                        view.texts().count("home.open.count", sections.size()),
                        Optional.empty(),
                        sections,
                        presentation.sourcesNumbered(cited.numbers(), reader)));
    }
}
