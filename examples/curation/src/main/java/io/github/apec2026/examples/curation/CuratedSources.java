package io.github.apec2026.examples.curation;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.examples.curation.file.ClaimTree;
import io.github.apec2026.examples.curation.file.CuratedFile;
import io.github.apec2026.examples.curation.file.CurationException;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * All sources of claims with the curator's files in them, as they will be once these are part of the data: a file about a document
 * that the data has takes the place of the data's own, and so does a register of the same file name; every other file is added.
 */
final class CuratedSources {

    private final List<CuratedFile> notPlaced;

    private CuratedSources(List<CuratedFile> files) {
        this.notPlaced = new ArrayList<>(files);
    }

    /** A loader that reads the data with the curator's files in it. */
    static ApecLoader loader(List<CuratedFile> files) {
        CuratedSources sources = new CuratedSources(files);
        ApecLoader loader = Apec2026.loader().withoutProviders();
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            loader = loader.with(sources.curated(source));
        }
        return loader.with(new Source("curation", ClaimSource.DATA, false, List.copyOf(sources.notPlaced)));
    }

    /** The claim files of the data, in their order. */
    static List<ClaimFile> files() {
        List<ClaimFile> files = new ArrayList<>();
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            try {
                files.addAll(source.files());
            } catch (IOException e) {
                throw new CurationException(source.name() + ": cannot be read (" + e + ")");
            }
        }
        return files;
    }

    private ClaimSource curated(ClaimSource source) {
        List<ClaimFile> files = new ArrayList<>();
        try {
            for (ClaimFile file : source.files()) {
                Optional<CuratedFile> instead = insteadOf(file);
                instead.ifPresent(notPlaced::remove);
                files.add(instead.<ClaimFile>map(f -> f).orElse(file));
            }
        } catch (IOException e) {
            throw new CurationException(source.name() + ": cannot be read (" + e + ")");
        }
        return new Source(source.name(), source.order(), source.isOverlay(), List.copyOf(files));
    }

    private Optional<CuratedFile> insteadOf(ClaimFile file) throws IOException {
        Optional<String> document;
        try (InputStream in = file.open()) {
            document = ClaimTree.documentOf(in.readAllBytes());
        }
        return notPlaced.stream()
                .filter(curated -> curated.document().equals(document))
                .filter(curated -> document.isPresent() || curated.fileName().equals(file.name()))
                .findFirst();
    }

    private record Source(String name, int order, boolean isOverlay, List<ClaimFile> files) implements ClaimSource {}
}
