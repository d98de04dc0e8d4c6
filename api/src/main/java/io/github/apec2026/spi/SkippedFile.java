package io.github.apec2026.spi;

import io.github.apec2026.value.Printable;
import java.util.Objects;

/**
 * A file that a {@linkplain ClaimSource source} or a {@linkplain DocumentStore store} does not take, although it lies among the others.
 * A load reports it as {@code file-skipped}.
 *
 * <pre>{@code
 * SkippedFile skipped = new SkippedFile("talks.JSON", "its name does not end in .json");
 * System.out.println(skipped); // talks.JSON: its name does not end in .json
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name that notices give it: a file name
 * @param reason why it is not taken, without a full stop
 */
public record SkippedFile(String name, String reason) {

    /** Both are required. */
    public SkippedFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
    }

    /** The name and the reason, {@linkplain Printable fit for a log}. Cut if long. */
    @Override
    public String toString() {
        return Printable.word(name, 200) + ": " + Printable.of(reason, 200);
    }
}
