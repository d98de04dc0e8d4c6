package io.github.apec2026.examples.hosts.quarkus;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * A problem detail (RFC 9457).
 *
 * @param title what the status means
 * @param status the status
 * @param detail what was wrong, and what would be right, as the library says it
 */
record Problem(String title, int status, String detail) {

    static RestResponse<Problem> of(RestResponse.Status status, Exception e) {
        Problem problem = new Problem(status.getReasonPhrase(), status.getStatusCode(), String.valueOf(e.getMessage()));
        return RestResponse.ResponseBuilder.create(status, problem)
                .type("application/problem+json")
                .build();
    }
}
