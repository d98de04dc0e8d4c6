package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the page of an error, in the language that the browser accepts: the parameters of the request may be what is wrong. */
@Component
class DrawnErrors implements ErrorPages {

    private final Presentation presentation;
    private final Templates templates;

    DrawnErrors(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    @Override
    public Optional<ResponseEntity<byte[]>> page(ProblemDetail problem, HttpServletRequest request) {
        Reader reader = new Reader(ReaderResolver.accepted(request), false, "/", Map.of());
        Texts texts = presentation.texts(reader);
        String key = "error." + problem.getStatus();
        String heading = texts.get(texts.has(key) ? key : "error.other");
        String detail = Optional.ofNullable(problem.getDetail()).orElse("");
        ErrorPage page = new ErrorPage(presentation.frame(heading, "", reader), heading, detail);
        return Optional.of(templates.page(HttpStatusCode.valueOf(problem.getStatus()), "error", page));
    }
}
