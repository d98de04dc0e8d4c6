package io.github.apec2026.examples.curation;

import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for the texts of the documents. */
final class Documents {

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder with the texts of the documents; without it, none is at hand")
    private Optional<Path> folder = Optional.empty();

    /** The texts in the folder; none where none is given. */
    DocumentStore store() {
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
