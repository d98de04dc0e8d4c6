package io.github.apec2026.badfiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.ClaimBytes;
import io.github.apec2026.facts.FiveDocuments;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** The claim files of the record as they are on disk, byte by byte, to be loaded again with a bad copy in the place of one. */
final class RecordFiles {

    private final List<ClaimFile> files;

    private RecordFiles(List<ClaimFile> files) {
        this.files = files;
    }

    /** Those of the providers, each read once. */
    static RecordFiles read() {
        List<ClaimFile> files = new ArrayList<>();
        try {
            for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
                for (ClaimFile file : source.files()) {
                    try (InputStream in = file.open()) {
                        files.add(new ClaimBytes(file.name(), in.readAllBytes()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The claim files cannot be read", e);
        }
        return new RecordFiles(files);
    }

    /** Those of the five documents, and the register: what a fault in one of them leads to depends on no further document. */
    static RecordFiles ofFiveDocuments() {
        Set<String> names = new HashSet<>(Set.of("register.json"));
        FiveDocuments.ids().forEach(id -> names.add(id.key() + ".json"));
        return new RecordFiles(read().files.stream()
                .filter(file -> names.contains(file.name()))
                .toList());
    }

    /** One file that says nothing, in the place of which any other may be loaded. */
    static RecordFiles none(String name) {
        return new RecordFiles(List.of(file(name, "{\"format\": 1, \"facts\": {}}".getBytes(UTF_8))));
    }

    /** The names of the files, in their order. */
    List<String> names() {
        return files.stream().map(ClaimFile::name).toList();
    }

    /** The bytes of a file; not to be changed. */
    byte[] bytes(String name) {
        for (ClaimFile file : files) {
            if (file.name().equals(name)) {
                return ((ClaimBytes) file).bytes();
            }
        }
        throw new IllegalArgumentException("The record has no file " + name);
    }

    /** The text of a file. */
    String text(String name) {
        return new String(bytes(name), UTF_8);
    }

    /** Loads the record as it is. */
    LoadResult load(DocumentStore documents) {
        return load(files, documents);
    }

    /** Loads the record with a copy in the place of the file of that name. */
    LoadResult loadWith(ClaimFile copy, DocumentStore documents) {
        return load(with(copy), documents);
    }

    /** The record with a copy in the place of the file of that name. */
    ClaimSource sourceWith(ClaimFile copy) {
        return new Copies("record", ClaimSource.DATA, with(copy));
    }

    private List<ClaimFile> with(ClaimFile copy) {
        List<ClaimFile> changed = new ArrayList<>(files);
        changed.replaceAll(file -> file.name().equals(copy.name()) ? copy : file);
        return changed;
    }

    /** A file of these bytes. */
    static ClaimFile file(String name, byte[] bytes) {
        return new ClaimBytes(name, bytes);
    }

    private static LoadResult load(List<ClaimFile> files, DocumentStore documents) {
        return Apec2026.loader()
                .withoutProviders()
                .with(new Copies("record", ClaimSource.DATA, files))
                .documents(documents)
                .read();
    }

    record Copies(String name, int order, List<ClaimFile> files) implements ClaimSource {}
}
