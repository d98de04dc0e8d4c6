package io.github.apec2026.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.rules.Repository;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The five documents with an overlay of two about a later meeting. Both are invented, with all that only they tell: a host's own
 * documents, added as CONTRIBUTING.md describes.
 */
final class Later {

    /** An invented newspaper's report on an invented meeting. */
    static final String GAZETTE = "lantern-gazette-2026-05-20";

    /** Another invented newspaper, a day later and in Chinese, which credits the first. */
    static final String WANBAO = "denglong-wanbao-2026-05-21";

    private static final Path FOLDER =
            Repository.root().resolve("core/src/test/resources/io/github/apec2026/facts/later");

    private static final LoadResult RESULT = loader().read();

    private Later() {}

    static LoadResult result() {
        return RESULT;
    }

    static ApecDataset dataset() {
        return RESULT.orThrow();
    }

    /** The record as an editor's word on one claim leaves it. */
    static ApecDataset judged() {
        return loader().with(ClaimSource.overlay(FOLDER.resolve("judgements")))
                .read()
                .orThrow();
    }

    private static ApecLoader loader() {
        return FiveDocuments.loader()
                .with(ClaimSource.overlay(FOLDER.resolve("claims")))
                .documents(documents());
    }

    static DocumentStore documents() {
        try {
            return DocumentStore.directory(FOLDER.resolve("documents"));
        } catch (IOException e) {
            throw new UncheckedIOException("No documents in " + FOLDER, e);
        }
    }

    /** The claim file of one of them. */
    static ClaimSource claims(String document) {
        String name = document + ".json";
        return ClaimSource.overlay(
                name, Repository.text(FOLDER.resolve("claims").resolve(name)).getBytes(UTF_8));
    }

    /** The text of one of them. */
    static String text(String document) {
        return Repository.text(FOLDER.resolve("documents").resolve(document + ".txt"));
    }
}
