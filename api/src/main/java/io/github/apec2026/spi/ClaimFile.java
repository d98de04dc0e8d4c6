package io.github.apec2026.spi;

import java.io.IOException;
import java.io.InputStream;

/** One claim file of a source. Implementations are thread-safe. */
public interface ClaimFile {

    /** The name that notices give it: a file name, unique within its source. */
    String name();

    /**
     * Opens its bytes; the loader closes them.
     *
     * @throws IOException when it cannot be opened
     */
    InputStream open() throws IOException;
}
