package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Enumeration;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer an entity tag, and answers 304 to a client that has the answer already, without making it again. The tag is weak, since
 * one answer is sent compressed to one client and as it is to another.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConditionalRequests extends OncePerRequestFilter {

    /** What an answer depends on besides its address. */
    private static final List<String> NEGOTIATED = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);

    /** The addresses of these files have the number of their version, so that what is there never changes. */
    private static final String NUMBERED = "/webjars/";

    private final Versions versions;

    ConditionalRequests(Versions versions) {
        this.versions = versions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String tag = "W/\"" + versions.of(described(request)) + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        boolean isForEver = request.getRequestURI().startsWith(NUMBERED);
        response.setHeader(HttpHeaders.CACHE_CONTROL, isForEver ? "max-age=31536000, immutable" : "no-cache");
        NEGOTIATED.forEach(name -> response.addHeader(HttpHeaders.VARY, name));
        if (isAtHand(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            chain.doFilter(request, new UntaggedErrors(response));
        }
    }

    private static String described(HttpServletRequest request) {
        StringJoiner all = new StringJoiner("\n");
        all.add(request.getRequestURL()).add(String.valueOf(request.getQueryString()));
        for (String name : NEGOTIATED) {
            for (Enumeration<String> values = request.getHeaders(name); values.hasMoreElements(); ) {
                all.add(name + ": " + values.nextElement());
            }
        }
        return all.toString();
    }

    /** Whether the client names the tag. Not {@code *}: whether there is anything at the address is known only once it is answered. */
    private static boolean isAtHand(HttpServletRequest request, String tag) {
        for (Enumeration<String> values = request.getHeaders(HttpHeaders.IF_NONE_MATCH); values.hasMoreElements(); ) {
            if (values.nextElement().contains(tag.substring(2))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the tag from an answer that is not what was asked for. */
    private static final class UntaggedErrors extends HttpServletResponseWrapper {

        UntaggedErrors(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            untag(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            untag(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            untag(status);
            super.sendError(status, message);
        }

        private void untag(int status) {
            if (status >= SC_MULTIPLE_CHOICES) {
                setHeader(HttpHeaders.ETAG, null);
            }
        }
    }
}
