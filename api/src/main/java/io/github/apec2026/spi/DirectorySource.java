package io.github.apec2026.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The claim files of a directory, listed anew at each load. */
record DirectorySource(Path directory, int order) implements ClaimSource {

    private static final String SUFFIX = ".json";

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
        List<ClaimFile> files = new ArrayList<>();
        for (FolderEntry entry : FolderEntry.in(directory)) {
            if (entry.name().endsWith(SUFFIX) && entry.isFile()) {
                files.add(new PathFile(entry.name(), entry.path()));
            }
        }
        return List.copyOf(files);
    }

    @Override
    public List<SkippedFile> skipped() throws IOException {
        List<SkippedFile> skipped = new ArrayList<>();
        for (FolderEntry entry : FolderEntry.in(directory)) {
            if (!entry.name().endsWith(SUFFIX)) {
                if (isClaimFileInUpperCase(entry.name())) {
                    skipped.add(entry.skipped("its name does not end in .json in lower case"));
                }
            } else if (!entry.isFile()) {
                skipped.add(entry.skipped());
            }
        }
        return List.copyOf(skipped);
    }

    private static boolean isClaimFileInUpperCase(String name) {
        return name.regionMatches(true, name.length() - SUFFIX.length(), SUFFIX, 0, SUFFIX.length());
    }

    /** A file under the name that it was listed by; its path has no links. */
    private record PathFile(String name, Path path) implements ClaimFile {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }
    }
}
