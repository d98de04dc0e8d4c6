package io.github.apec2026.core.compiled;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the compiled record of a source, if it has one that was made from its claim files. */
public final class CompiledLoad {

    private CompiledLoad() {}

    /**
     * The compiled record of a source; {@code null} when it has none.
     *
     * @throws UnusableRecordException when it has one that cannot be used
     */
    public static @Nullable CompiledRecord of(ClaimSource source) throws UnusableRecordException {
        byte[] bytes;
        try {
            Optional<ClaimFile> file = source.compiled();
            if (file.isEmpty()) {
                return null;
            }
            try (InputStream in = file.get().open()) {
                bytes = CompiledRecord.read(in);
            }
        } catch (IOException | RuntimeException e) { // the claim files are there, whatever this optional file does
            throw new UnusableRecordException("it cannot be read (" + e + ")");
        }
        CompiledRecord record = CompiledRecord.open(bytes);
        try {
            check(record.source(), source);
        } catch (IOException e) {
            throw new UnusableRecordException("a claim file cannot be read (" + e + ")");
        }
        return record;
    }

    private static void check(CompiledSource compiled, ClaimSource source) throws UnusableRecordException, IOException {
        if (!compiled.name().equals(source.name()) || compiled.isOverlay() != source.isOverlay()) {
            throw new UnusableRecordException("it was compiled from another source than " + source.name());
        }
        List<CompiledSource.CompiledFile> files = compiled.files();
        List<ClaimFile> present = source.files();
        if (files.size() != present.size()) {
            throw new UnusableRecordException(
                    "it was compiled from " + files.size() + " claim files, and there are " + present.size());
        }
        for (int i = 0; i < files.size(); i++) {
            if (!isSame(files.get(i), present.get(i))) {
                throw new UnusableRecordException(
                        "the claim file " + present.get(i).name() + " has changed since it was compiled");
            }
        }
        if (!compiled.skipped().equals(source.skipped())) {
            throw new UnusableRecordException("other files are skipped than when it was compiled");
        }
    }

    /** Reads a byte more than there should be, and no more. */
    private static boolean isSame(CompiledSource.CompiledFile compiled, ClaimFile present) throws IOException {
        if (!compiled.name().equals(present.name())) {
            return false;
        }
        try (InputStream in = present.open()) {
            byte[] bytes = in.readNBytes((int) Math.min(compiled.size() + 1L, Integer.MAX_VALUE));
            return compiled.size() == bytes.length
                    && compiled.checksum() == CompiledFormat.checksum(bytes, 0, bytes.length);
        }
    }
}
