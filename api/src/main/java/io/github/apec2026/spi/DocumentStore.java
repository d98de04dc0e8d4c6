package io.github.apec2026.spi;

import io.github.apec2026.claim.Passage;
import io.github.apec2026.model.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The texts of documents, by their digest. A text is at hand when its SHA-256 matches, whatever its file is called.
 * Implementations are thread-safe.
 *
 * <pre>{@code
 * DocumentStore texts = DocumentStore.none(); // or DocumentStore.directory(folder)
 * System.out.println(texts.text("0".repeat(64)).isPresent()); // false
 * }</pre>
 */
public interface DocumentStore {

    /** The usual limit of a document in a directory: {@value} bytes, more than a long book has. */
    int MAX_BYTES = 16 * 1024 * 1024;

    /**
     * The text with a digest; empty when it is not at hand.
     *
     * @param sha256 the SHA-256 of the UTF-8 text, 64 hex digits in lower case
     * @throws IOException when the store cannot be read
     */
    Optional<String> text(String sha256) throws IOException;

    /**
     * The text of a passage; empty when the text of its document is not at hand.
     *
     * @throws IOException when the store cannot be read
     * @throws IllegalArgumentException when the passage is of another document, or lies outside of the text
     */
    default Optional<String> text(SourceDocument document, Passage passage) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(passage, "passage");
        if (!passage.document().equals(document.id())) {
            throw new IllegalArgumentException(passage + " is not a passage of " + document.id());
        }
        Optional<String> text = text(document.sha256());
        if (text.isEmpty()) {
            return text;
        }
        int end = passage.at() + passage.length();
        if (passage.at() < 0 || end < passage.at() || end > text.get().length()) {
            throw new IllegalArgumentException(passage + " lies outside of the text of " + document.id()
                    + ", which has " + text.get().length() + " code units");
        }
        return Optional.of(text.get().substring(passage.at(), end));
    }

    /**
     * The files that it does not take, each with the reason, in a stable order; empty when there is none.
     *
     * @throws IOException when the store cannot be read
     */
    default List<SkippedFile> skipped() throws IOException {
        return List.of();
    }

    /** A store without documents. */
    static DocumentStore none() {
        return new DocumentStore() { // every load comes by here: a lambda would be the first of the program, and slow
            @Override
            public Optional<String> text(String sha256) {
                Objects.requireNonNull(sha256, "sha256");
                return Optional.empty();
            }
        };
    }

    /**
     * The UTF-8 files directly in a directory, as they are now, of up to {@value #MAX_BYTES} bytes each.
     *
     * @throws IOException when the directory cannot be read
     * @see #directory(Path, int)
     */
    static DocumentStore directory(Path directory) throws IOException {
        return directory(directory, MAX_BYTES);
    }

    /**
     * The UTF-8 files directly in a directory, as they are now. Only regular files are read; links are followed within the directory, never
     * out of it. What is larger than the limit, cannot be read, is not UTF-8 or is no file is {@linkplain #skipped() skipped}; folders
     * are left alone. All texts are kept in memory.
     *
     * @param maxBytes how many bytes a file may have, at least 1; a larger one is not opened
     * @throws IOException when the directory cannot be read
     * @throws IllegalArgumentException when the limit is less than 1
     */
    static DocumentStore directory(Path directory, int maxBytes) throws IOException {
        Objects.requireNonNull(directory, "directory");
        return DirectoryStore.read(directory, maxBytes);
    }
}
