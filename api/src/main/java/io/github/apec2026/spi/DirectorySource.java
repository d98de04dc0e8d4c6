package io.github.apec2026.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The claim files of a directory, listed anew at each load. */
record DirectorySource(Path directory, int order) implements ClaimSource {

    DirectorySource {
        Objects.requireNonNull(directory, "directory");
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public List<ClaimFile> files() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(p -> p.toString().endsWith(".json"))
                    .sorted()
                    .<ClaimFile>map(PathFile::new)
                    .toList();
        }
    }

    private record PathFile(Path path) implements ClaimFile {

        @Override
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
