package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The documents of {@code --documents DIR}. */
final class Documents {

    private Documents() {}

    /** The texts in a folder; none where none is given. */
    static DocumentStore in(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return DocumentStore.none();
        }
        try {
            return DocumentStore.directory(folder.get());
        } catch (IOException e) {
            throw new CurationException(folder.get() + ": the documents cannot be read (" + e + ")");
        }
    }

    /** The text with a digest, if it is at hand. */
    static Optional<String> text(DocumentStore documents, String sha256) {
        try {
            return sha256.isEmpty() ? Optional.empty() : documents.text(sha256);
        } catch (IOException e) {
            throw new CurationException("the documents cannot be read (" + e + ")");
        }
    }
}
