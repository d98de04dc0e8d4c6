package io.github.apec2026.spi;

import java.io.IOException;
import java.io.InputStream;

/**
 * One claim file of a source. Implementations are thread-safe.
 *
 * <pre>{@code
 * byte[] bytes = "{\"format\": 1, \"facts\": {}}".getBytes(StandardCharsets.UTF_8);
 * ClaimFile file = ClaimSource.overlay("own.json", bytes).files().get(0);
 * try (var in = file.open()) {
 *     System.out.println(file.name() + ", " + in.readAllBytes().length + " bytes"); // own.json, 26 bytes
 * }
 * }</pre>
 */
public interface ClaimFile {

    /** The name that notices give it: a file name, unique within its source. */
    String name();

    /**
     * Opens its bytes; the loader closes them.
     *
     * @throws IOException when it cannot be opened
     */
    InputStream open() throws IOException;

    /**
     * How many bytes it has; -1 when this is not known before reading. The loader refuses a file over its limit, usually 64 MiB: by
     * this number without opening it, else after so many bytes.
     *
     * @throws IOException when its size cannot be read
     */
    default long size() throws IOException {
        return -1;
    }
}
