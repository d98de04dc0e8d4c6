package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address of the explorer as its readers know it, for files that leave it: {@code --explorer.address=https://apec.example}. Without it,
 * the address that the request came to.
 */
@Component
public final class BaseAddress {

    private final String fixed;

    BaseAddress(@Value("${explorer.address:}") String fixed) {
        this.fixed = fixed.replaceFirst("/+$", "");
    }

    /** The address, without a slash at its end. */
    public String of(HttpServletRequest request) {
        return fixed.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : fixed;
    }
}
