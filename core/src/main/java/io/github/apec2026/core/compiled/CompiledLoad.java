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
        try {
            Optional<ClaimFile> file = source.compiled();
            if (file.isEmpty()) {
                return null;
            }
            CompiledRecord record = CompiledRecord.open(bytes(file.get()));
            check(record.sources(), source);
            return record;
        } catch (IOException e) {
            throw new UnusableRecordException("it cannot be read (" + e + ")");
        }
    }

    private static byte[] bytes(ClaimFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        }
    }

    private static void check(List<CompiledSource> compiled, ClaimSource source)
            throws UnusableRecordException, IOException {
        if (compiled.size() != 1 || !compiled.get(0).name().equals(source.name())) {
            throw new UnusableRecordException("it was compiled from another source than " + source.name());
        }
        List<CompiledSource.CompiledFile> files = compiled.get(0).files();
        List<ClaimFile> present = source.files();
        if (files.size() != present.size()) {
            throw new UnusableRecordException(
                    "it was compiled from " + files.size() + " claim files, and there are " + present.size());
        }
        for (int i = 0; i < files.size(); i++) {
            CompiledSource.CompiledFile file = files.get(i);
            byte[] bytes = bytes(present.get(i));
            boolean isSame = file.name().equals(present.get(i).name())
                    && file.size() == bytes.length
                    && file.checksum() == RecordWriter.checksum(bytes, 0, bytes.length);
            if (!isSame) {
                throw new UnusableRecordException(
                        "the claim file " + present.get(i).name() + " has changed since it was compiled");
            }
        }
    }
}
