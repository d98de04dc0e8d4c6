package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The source documents, in the folder that the system property {@code apec2026.documents} names. A test class that asks for them carries
 * the tag {@code documents}. A test that needs them is aborted without them, as not checked; where they are required
 * ({@code apec2026.documents.required}, set by the profile {@code documents}) it fails.
 */
public final class SourceDocuments {

    static final String FOLDER = "apec2026.documents";
    static final String REQUIRED = "apec2026.documents.required";

    private SourceDocuments() {}

    /** The folder, meant from the root of the repository; empty when none is given. A folder that is given must exist. */
    public static Optional<Path> folder() {
        String given = System.getProperty(FOLDER, "");
        if (given.isBlank()) {
            assertThat(Boolean.getBoolean(REQUIRED))
                    .as("the documents are required: give -D" + FOLDER + "=DIR")
                    .isFalse();
            return Optional.empty();
        }
        Path folder = Repository.root().resolve(given);
        assertThat(folder).as("the folder of -D" + FOLDER).isDirectory();
        return Optional.of(folder);
    }

    /** The folder for a test that cannot do without it. */
    public static Path folderFor(String what) {
        Optional<Path> folder = folder();
        assumeThat(folder)
                .as(what + ": NOT CHECKED (no documents; give -D" + FOLDER + "=DIR)")
                .isPresent();
        return folder.orElseThrow();
    }

    /** The documents for a test that cannot do without them. */
    public static DocumentStore storeFor(String what) {
        return in(folderFor(what));
    }

    /** The documents, or none when no folder is given. */
    public static DocumentStore storeOrNone() {
        return folder().map(SourceDocuments::in).orElseGet(DocumentStore::none);
    }

    private static DocumentStore in(Path folder) {
        try {
            return DocumentStore.directory(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("No documents in " + folder, e);
        }
    }
}
