package io.github.apec2026.core.compiled;

import io.github.apec2026.core.text.Sha256;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.SkippedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A source that was compiled. Immutable.
 *
 * @param name its name
 * @param isOverlay whether it is an overlay
 * @param files its claim files, in their order
 * @param skipped what it skipped
 */
public record CompiledSource(String name, boolean isOverlay, List<CompiledFile> files, List<SkippedFile> skipped) {

    /** Takes an unmodifiable copy. */
    public CompiledSource {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /** The SHA-256 of its claim files by name. */
    public Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        for (CompiledFile file : files) {
            digests.put(file.name(), file.sha256());
        }
        return digests;
    }

    /**
     * A claim file that was compiled. Immutable.
     *
     * @param name its name
     * @param size its bytes
     * @param checksum their CRC-32, by which a load notices that the file has changed
     * @param sha256 their SHA-256, in hexadecimal digits
     */
    public record CompiledFile(String name, int size, int checksum, String sha256) {}

    /** A source whose files are in memory. */
    public static CompiledSource of(ClaimSource source) {
        List<CompiledFile> files = new ArrayList<>();
        try {
            for (ClaimFile file : source.files()) {
                try (InputStream in = file.open()) {
                    byte[] bytes = in.readAllBytes();
                    files.add(new CompiledFile(
                            file.name(),
                            bytes.length,
                            CompiledFormat.checksum(bytes, 0, bytes.length),
                            Sha256.hex(bytes)));
                }
            }
            return new CompiledSource(source.name(), source.isOverlay(), files, source.skipped());
        } catch (IOException e) {
            throw new UncheckedIOException("A claim file of " + source.name() + " cannot be read again", e);
        }
    }

    void write(BlockWriter out) {
        out.text(name);
        out.number(isOverlay ? 1 : 0);
        out.number(skipped.size());
        for (SkippedFile each : skipped) {
            out.text(each.name());
            out.text(each.reason());
        }
        out.number(files.size());
        for (CompiledFile each : files) {
            out.text(each.name());
            out.number(each.size());
            out.number(each.checksum() >>> 16);
            out.number(each.checksum() & 0xFFFF);
            out.text(each.sha256());
        }
    }

    static CompiledSource read(BlockReader in) {
        String name = in.text();
        boolean isOverlay = in.number() == 1;
        List<SkippedFile> skipped = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            skipped.add(new SkippedFile(in.text(), in.text()));
        }
        int count = in.count();
        List<CompiledFile> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            files.add(new CompiledFile(in.text(), in.number(), in.number() << 16 | in.number(), in.text()));
        }
        return new CompiledSource(name, isOverlay, files, skipped);
    }
}
