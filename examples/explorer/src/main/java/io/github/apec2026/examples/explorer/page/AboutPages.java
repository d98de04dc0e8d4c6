package io.github.apec2026.examples.explorer.page;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /about}: how to read the pages. */
@Controller
class AboutPages {

    private final Presentation presentation;
    private final Templates templates;

    AboutPages(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    /** The page. */
    @GetMapping("/about")
    ResponseEntity<byte[]> about(Reader reader) {
        return templates.page("about", AboutPage.of(presentation, reader));
    }
}
