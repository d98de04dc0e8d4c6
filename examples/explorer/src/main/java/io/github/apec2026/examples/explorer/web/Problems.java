package io.github.apec2026.examples.explorer.web;

import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers every error with a problem, as {@link ProblemAnswers} writes it: a client's error says how to correct it; an error of the server
 * is only logged.
 */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

    /** What a client reads of an error of the service. */
    static final String FAILED = "The service failed; what happened is in its log";

    /** What a client reads where nothing is served. */
    public static final String NOWHERE = "Nothing is served at this address";

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    /** Tomcat reads the parameters when the first is asked for, and finds then that one is malformed or that there are too many. */
    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Object> malformed(InvalidParameterException e, WebRequest request) {
        HttpStatus status = Optional.ofNullable(HttpStatus.resolve(e.getErrorCode()))
                .filter(HttpStatus::is4xxClientError)
                .orElse(HttpStatus.BAD_REQUEST);
        return answer(
                status,
                "The parameters cannot be read: write characters beyond ASCII as the escapes of their UTF-8 bytes, and"
                        + " a percent sign as %25",
                request);
    }

    /** Whatever else goes wrong is an error of the service. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        LOG.error("A request failed", e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, FAILED, request);
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return createResponseEntity(ProblemDetail.forStatusAndDetail(status, NOWHERE), headers, status, request);
    }

    private ResponseEntity<Object> answer(HttpStatus status, String detail, WebRequest request) {
        return createResponseEntity(
                ProblemDetail.forStatusAndDetail(status, detail), HttpHeaders.EMPTY, status, request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && request instanceof ServletWebRequest web) {
            return answers.of(
                    problem, headers, web.getRequest(), web.getRequest().getRequestURI());
        }
        return ResponseEntity.status(status).headers(headers).body(body);
    }
}
