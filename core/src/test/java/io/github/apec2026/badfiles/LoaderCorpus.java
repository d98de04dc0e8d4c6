package io.github.apec2026.badfiles;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The corpus of {@code LoaderFuzzTest}: invented claim files, good and bad, for other tests too. */
public final class LoaderCorpus {

    private static final String FOLDER = "LoaderFuzzTestInputs/anyFile";

    private LoaderCorpus() {}

    /** A source of some of the files, which load together. */
    public static ClaimSource source(String... names) {
        List<ClaimFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(RecordFiles.file(name + ".json", file(name)));
        }
        return new RecordFiles.Copies("corpus", ClaimSource.DATA, files);
    }

    private static byte[] file(String name) {
        try (InputStream in = LoaderCorpus.class.getResourceAsStream(FOLDER + "/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of all files, in the order of their names. */
    public static Stream<byte[]> files() {
        URL folder = Objects.requireNonNull(LoaderCorpus.class.getResource(FOLDER));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
                    .map(LoaderCorpus::file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
