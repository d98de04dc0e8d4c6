package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes a page of a problem, for those who read pages; where there is none, a problem is answered as JSON. */
@FunctionalInterface
public interface ErrorPages {

    /**
     * The page of a problem; empty when there is none for this request.
     *
     * @param problem what went wrong: its status, its title, and a detail that says what would be right and is safe to show
     * @param request the request, which may be malformed: its parameters may not be readable
     */
    Optional<ResponseEntity<byte[]>> page(ProblemDetail problem, HttpServletRequest request);
}
