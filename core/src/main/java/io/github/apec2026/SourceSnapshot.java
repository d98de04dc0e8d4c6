package io.github.apec2026;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.SkippedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A source as it was at one moment: what is verified and what checksums are made of are the same bytes. Immutable. */
record SourceSnapshot(String name, int order, boolean isOverlay, List<ClaimFile> files, List<SkippedFile> skipped)
        implements ClaimSource {

    /** Reads each file up to a byte over the limit, at which a load refuses it. */
    static SourceSnapshot of(ClaimSource source, int maxFileBytes) {
        List<ClaimFile> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try {
            for (ClaimFile file : source.files()) {
                if (!names.add(file.name())) {
                    throw new IllegalStateException("Two claim files of " + source.name() + " are called " + file.name()
                            + "; give each a name of its own");
                }
                try (InputStream in = file.open()) {
                    files.add(new Snapshot(file.name(), in.readNBytes(maxFileBytes + 1)));
                }
            }
            return new SourceSnapshot(
                    source.name(),
                    source.order(),
                    source.isOverlay(),
                    List.copyOf(files),
                    List.copyOf(source.skipped()));
        } catch (IOException e) {
            throw new UncheckedIOException("A claim file of " + source.name() + " cannot be read", e);
        }
    }

    /** A file in memory. */
    private static final class Snapshot implements ClaimFile {

        private final String name;
        private final byte[] bytes;

        Snapshot(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }
}
