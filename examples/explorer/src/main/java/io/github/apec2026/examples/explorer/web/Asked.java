package io.github.apec2026.examples.explorer.web;

import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a client wrote, read by the library. What the library refuses here is the client's error, and the library's message says what was
 * wrong and what would be right; the same exception from anywhere else is an error of the service.
 */
public final class Asked {

    private Asked() {}

    /** What {@code reading} gives; 404 when there is no such thing, 400 when it is written wrongly. */
    public static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
        }
    }
}
