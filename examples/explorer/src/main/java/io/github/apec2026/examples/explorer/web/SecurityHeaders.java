package io.github.apec2026.examples.explorer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Response;

/**
 * The headers that every answer has, whoever gives it: a browser takes scripts, styles, pictures and data from this server alone, runs
 * nothing that is written into a page, and shows no page within another site's.
 */
final class SecurityHeaders {

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        ALL.put("X-Content-Type-Options", "nosniff");
        ALL.put("X-Frame-Options", "DENY");
        ALL.put("Referrer-Policy", "same-origin");
        ALL.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        ALL.put("Cross-Origin-Opener-Policy", "same-origin");
        ALL.put("Cross-Origin-Embedder-Policy", "require-corp");
        ALL.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    private SecurityHeaders() {}

    static void addTo(Response response) {
        ALL.forEach(response::setHeader);
    }
}
