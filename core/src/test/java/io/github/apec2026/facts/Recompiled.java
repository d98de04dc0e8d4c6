package io.github.apec2026.facts;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.SkippedFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A source with a compiled record of its files. */
public class Recompiled implements ClaimSource {

    private final ClaimSource source;
    private final byte[] compiled;

    /** A source with these bytes as its compiled record; they are not copied. */
    public Recompiled(ClaimSource source, byte[] compiled) {
        this.source = source;
        this.compiled = compiled;
    }

    /** A source with the compiled record of its files as they are now. */
    public static Recompiled of(ClaimSource source) {
        return new Recompiled(source, loader(source).compile());
    }

    /** A loader of one source alone. */
    public static ApecLoader loader(ClaimSource source) {
        return Apec2026.loader().withoutProviders().with(source);
    }

    /** What is loaded from the compiled record, if it can be used. */
    public LoadResult load() {
        return loader(this).read();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public int order() {
        return source.order();
    }

    @Override
    public List<ClaimFile> files() throws IOException {
        return source.files();
    }

    @Override
    public Optional<ClaimFile> compiled() {
        return Optional.of(new ClaimBytes("record.compiled", compiled));
    }

    @Override
    public List<SkippedFile> skipped() throws IOException {
        return source.skipped();
    }

    @Override
    public boolean isOverlay() {
        return source.isOverlay();
    }
}
