package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.value.Printable;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a problem with JSON (RFC 9457), or with a page where a page was asked for. */
@Component
class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final List<String> PROGRAMS = List.of("/api", "/v3");
    private static final int MOST = 2000;

    private final ObjectProvider<ErrorPages> pages;

    ProblemAnswers(ObjectProvider<ErrorPages> pages) {
        this.pages = pages;
    }

    /** The answer: its detail may quote the request, so what is not seen is written as its code. */
    ResponseEntity<Object> of(ProblemDetail problem, HttpHeaders headers, HttpServletRequest request, String path) {
        problem.setInstance(instance(path));
        String detail = problem.getDetail();
        if (detail != null) {
            problem.setDetail(Printable.of(detail, MOST));
        }
        Optional<ResponseEntity<byte[]>> page =
                isForProgram(path) || !prefersPage(request) ? Optional.empty() : page(problem, request);
        return page.map(drawn -> ResponseEntity.status(problem.getStatus())
                        .headers(drawn.getHeaders())
                        .headers(headers)
                        .<Object>body(drawn.getBody()))
                .orElseGet(() -> ResponseEntity.status(problem.getStatus())
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem));
    }

    /** A page of an error that fails must not hide the error. */
    private Optional<ResponseEntity<byte[]>> page(ProblemDetail problem, HttpServletRequest request) {
        try {
            return Optional.ofNullable(pages.getIfAvailable()).flatMap(drawing -> drawing.page(problem, request));
        } catch (RuntimeException e) {
            LOG.error("The page of an error failed", e);
            return Optional.empty();
        }
    }

    private static boolean isForProgram(String path) {
        return PROGRAMS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    /** Whether the client names pages before JSON, as browsers do; one that takes anything gets JSON. */
    private static boolean prefersPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null) {
            return false;
        }
        try {
            double page = 0;
            double json = 0;
            for (MediaType type : MediaType.parseMediaTypes(accepted)) {
                if (type.equalsTypeAndSubtype(MediaType.TEXT_HTML)) {
                    page = Math.max(page, type.getQualityValue());
                } else if (type.getSubtype().endsWith("json")) {
                    json = Math.max(json, type.getQualityValue());
                }
            }
            return page > json;
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** A path may begin like a host, with two slashes, or be no URI at all. */
    private static URI instance(String path) {
        try {
            return new URI(path.replaceFirst("^/+", "/"));
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
