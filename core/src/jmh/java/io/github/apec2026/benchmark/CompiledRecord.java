package io.github.apec2026.benchmark;

import io.github.apec2026.Apec2026;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.util.List;
import java.util.Optional;

/** A {@linkplain SyntheticRecord large record} with its compiled form. */
final class CompiledRecord implements ClaimSource {

    private final SyntheticRecord record;
    private final byte[] compiled;

    CompiledRecord(SyntheticRecord record) {
        this.record = record;
        this.compiled = record.compile();
    }

    /** The bytes of the compiled form. */
    int bytes() {
        return compiled.length;
    }

    /** Loads the compiled form; refuses to have measured anything else. */
    ApecDataset load() {
        return Apec2026.loader().withoutProviders().with(this).read().orThrow();
    }

    @Override
    public String name() {
        return record.name();
    }

    @Override
    public int order() {
        return record.order();
    }

    @Override
    public List<ClaimFile> files() {
        return record.files();
    }

    @Override
    public Optional<ClaimFile> compiled() {
        return Optional.of(SyntheticRecord.file("record.compiled", compiled));
    }
}
