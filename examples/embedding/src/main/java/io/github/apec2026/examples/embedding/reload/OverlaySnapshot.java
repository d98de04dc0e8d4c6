package io.github.apec2026.examples.embedding.reload;

import io.github.apec2026.ApecLoader;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.SkippedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claim files of a folder as they were at one moment, in memory: what is loaded and what the version is computed from are the same
 * bytes, even while someone writes to the folder. A folder that cannot be read fails when it is loaded, so that the load reports it.
 */
record OverlaySnapshot(
        String name, List<FileBytes> copies, List<SkippedFile> skippedFiles, Optional<IOException> failure)
        implements ClaimSource {

    /** Reads the files; of one over the limit only the size, by which a load refuses it. */
    static OverlaySnapshot of(Path folder, int maxFileBytes) {
        ClaimSource source = ClaimSource.overlay(folder);
        List<FileBytes> copies = new ArrayList<>();
        try {
            for (ClaimFile file : source.files()) {
                copies.add(FileBytes.of(file, maxFileBytes));
            }
            return new OverlaySnapshot(source.name(), copies, source.skipped(), Optional.empty());
        } catch (IOException e) {
            return new OverlaySnapshot(source.name(), List.of(), List.of(), Optional.of(e));
        }
    }

    @Override
    public int order() {
        return OVERLAY;
    }

    @Override
    public boolean isOverlay() {
        return true;
    }

    @Override
    public List<ClaimFile> files() throws IOException {
        check();
        return List.copyOf(copies);
    }

    @Override
    public List<SkippedFile> skipped() throws IOException {
        check();
        return skippedFiles;
    }

    private void check() throws IOException {
        if (failure.isPresent()) {
            throw new IOException("The folder of overlays cannot be read", failure.get());
        }
    }

    /** The loader that reads these files too: the same one for an empty folder, so that the compiled record alone is opened. */
    ApecLoader beside(ApecLoader loader) {
        boolean isEmpty = copies.isEmpty() && skippedFiles.isEmpty() && failure.isEmpty();
        return isEmpty ? loader : loader.with(this);
    }

    /** Adds all that a load sees of the folder. */
    void addTo(Fingerprint fingerprint) {
        fingerprint.add(failure.isPresent() ? "unreadable" : "files");
        for (FileBytes file : copies) {
            fingerprint.add(file.name()).add(Long.toString(file.size())).add(file.bytes());
        }
        for (SkippedFile file : skippedFiles) {
            fingerprint.add(file.name()).add(file.reason());
        }
    }

    /** A file in memory. Only this package sees its bytes, and nobody changes them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record FileBytes(String name, byte[] bytes, long size) implements ClaimFile {

        static FileBytes of(ClaimFile file, int maxFileBytes) throws IOException {
            long size = file.size();
            if (size > maxFileBytes) {
                return new FileBytes(file.name(), new byte[0], size);
            }
            try (InputStream in = file.open()) {
                byte[] bytes = in.readNBytes(maxFileBytes + 1); // it may have grown
                return new FileBytes(file.name(), bytes, bytes.length);
            }
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
