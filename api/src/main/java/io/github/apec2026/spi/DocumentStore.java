package io.github.apec2026.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the texts of documents are found, by their digest. A text is at hand when its SHA-256 matches, whatever its file is called.
 * Implementations are thread-safe.
 *
 * <pre>{@code
 * DocumentStore texts = DocumentStore.none(); // or DocumentStore.fromDirectory(folder)
 * System.out.println(texts.text("0".repeat(64)).isPresent()); // false
 * }</pre>
 */
public interface DocumentStore {

    /**
     * The text with a digest; empty when it is not at hand.
     *
     * @param sha256 the SHA-256 of the UTF-8 text, 64 hex digits in lower case
     * @throws IOException when the store cannot be read
     */
    Optional<String> text(String sha256) throws IOException;

    /** A store without documents. */
    static DocumentStore none() {
        return new DocumentStore() { // every load comes by here: a lambda would be the first of the program, and slow
            @Override
            public Optional<String> text(String sha256) {
                return Optional.empty();
            }
        };
    }

    /**
     * The UTF-8 files directly in a directory, as they are now.
     *
     * @throws IOException when the directory or a file in it cannot be read
     */
    static DocumentStore fromDirectory(Path directory) throws IOException {
        return DirectoryStore.read(directory);
    }
}
