package io.github.apec2026.examples.explorer.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the errors that neither an endpoint nor {@link Problems} sees: Tomcat sends them here, in place of Spring Boot's own page. */
@Hidden // no part of the API that is described
@RestController
class OtherErrors implements ErrorController {

    private final ProblemAnswers answers;

    OtherErrors(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** The error of the request; a client that asks for this path itself finds nothing. */
    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        HttpStatus status = code == null
                ? HttpStatus.NOT_FOUND
                : Optional.ofNullable(HttpStatus.resolve((int) code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR);
        String detail =
                status.is5xxServerError() ? Problems.FAILED : "Nothing is served so: " + status.getReasonPhrase();
        return answers.of(
                ProblemDetail.forStatusAndDetail(status, detail),
                HttpHeaders.EMPTY,
                request,
                path == null ? request.getRequestURI() : path.toString());
    }
}
