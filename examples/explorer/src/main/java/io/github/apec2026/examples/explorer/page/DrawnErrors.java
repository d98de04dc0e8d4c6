package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.ErrorPages;
import io.github.apec2026.examples.explorer.web.Problems;
import io.github.apec2026.model.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws the page of an error, in the language that the address asks for or else the browser accepts. */
@Component
class DrawnErrors implements ErrorPages {

    private static final Pattern GUESS = Pattern.compile("; did you mean one of \\[[^\\]]*\\]\\?$");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z-]*/[^\\s,\\[\\]]+");

    private final Presentation presentation;
    private final Templates templates;

    DrawnErrors(Presentation presentation, Templates templates) {
        this.presentation = presentation;
        this.templates = templates;
    }

    @Override
    public Optional<ResponseEntity<byte[]>> page(ProblemDetail problem, HttpServletRequest request) {
        Optional<Language> chosen = chosen(request);
        Reader reader =
                new Reader(chosen.orElseGet(() -> ReaderResolver.accepted(request)), chosen.isPresent(), "/", Map.of());
        Texts texts = presentation.texts(reader);
        String key = "error." + problem.getStatus();
        String known = texts.has(key) ? key : "error.other";
        String heading = texts.get(known);
        List<Shown> near = near(problem, reader);
        ErrorPage page = new ErrorPage(
                presentation.frame(heading, "", reader),
                heading,
                texts.get(known + ".text"),
                detail(problem, near),
                near);
        return Optional.of(templates.page(HttpStatusCode.valueOf(problem.getStatus()), "error", page));
    }

    /** The language that the address asks for; empty when it asks for none, or for one that there is not, or cannot be read. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(Reader.LANG)).flatMap(Language::of);
        } catch (IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    /** What the library says, without the ids that are shown as links; what only the server says is for programmers. */
    private static String detail(ProblemDetail problem, List<Shown> near) {
        String detail = Optional.ofNullable(problem.getDetail()).orElse("");
        boolean isPlain = problem.getStatus() < 500 && !detail.equals(Problems.NOWHERE);
        return isPlain ? (near.isEmpty() ? detail : detail.replace(guess(detail), "")) : "";
    }

    /** The entities that the library says may be meant. */
    private List<Shown> near(ProblemDetail problem, Reader reader) {
        List<Shown> near = new ArrayList<>();
        Matcher ids = ID.matcher(guess(Optional.ofNullable(problem.getDetail()).orElse("")));
        while (ids.find()) {
            id(ids.group()).ifPresent(id -> near.add(presentation.names().of(id, reader)));
        }
        return near;
    }

    private static String guess(String detail) {
        Matcher guess = GUESS.matcher(detail);
        return guess.find() ? guess.group() : "";
    }

    /** An id of the record; empty for what only looks like one. */
    private Optional<Id<?>> id(String text) {
        try {
            return Optional.of(presentation.apec().get(Id.parse(text)).id());
        } catch (IllegalArgumentException | NoSuchElementException none) {
            return Optional.empty();
        }
    }
}
