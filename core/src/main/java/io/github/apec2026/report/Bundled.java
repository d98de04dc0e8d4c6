package io.github.apec2026.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The resources of this package. */
final class Bundled {

    private Bundled() {}

    /** A resource of this package as text. */
    static String read(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "This jar lacks " + name + "; was it repackaged without its resources?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("This jar cannot be read: " + name, e);
        }
    }
}
