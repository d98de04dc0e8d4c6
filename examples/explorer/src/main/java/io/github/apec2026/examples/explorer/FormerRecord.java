package io.github.apec2026.examples.explorer;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A former version of the record, for who has its claim files: {@code --former DIR}. The feed says what has changed since. */
@Component
public final class FormerRecord {

    private final Optional<ApecDataset> record;

    FormerRecord(@Value("${former:}") String folder) throws IOException {
        this.record = folder.isEmpty() ? Optional.empty() : Optional.of(load(Path.of(folder)));
    }

    private static ApecDataset load(Path folder) throws IOException {
        ClaimSource files = ClaimSource.overlay(folder);
        return Apec2026.loader()
                .withoutProviders()
                .with(new Former(files.name(), ClaimSource.DATA, files.files()))
                .read()
                .orThrow();
    }

    /** The former version; empty when none is given. */
    public Optional<ApecDataset> record() {
        return record;
    }

    /** A folder of claim files, as the data that it was and not as an overlay. */
    private record Former(String name, int order, List<ClaimFile> files) implements ClaimSource {}
}
