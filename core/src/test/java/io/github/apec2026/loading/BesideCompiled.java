package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.ApecLoader;
import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.Everything;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Overlays beside a compiled record: what they give is what reading and verifying all files gives. */
final class BesideCompiled {

    private BesideCompiled() {}

    /** Loads overlays beside the compiled record of a source, and compares. Answers whether the compiled record could be used. */
    static boolean check(ClaimSource data, List<ClaimSource> overlays) {
        ClaimSource compiled;
        try {
            Set<String> names = new HashSet<>();
            for (ClaimFile file : data.files()) {
                if (!names.add(file.name())) {
                    return false; // such files are not compiled, nor are those with errors
                }
            }
            compiled = Recompiled.of(data);
        } catch (ApecLoadException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ApecLoader loader = Apec2026.loader().withoutProviders().with(compiled);
        for (ClaimSource overlay : overlays) {
            loader = loader.with(overlay);
        }
        LoadResult beside = loader.read();
        LoadResult verified = loader.verifying().read();

        assertThat(beside.report()).isEqualTo(verified.report());
        assertThat(beside.dataset().isPresent()).isEqualTo(verified.dataset().isPresent());
        if (beside.dataset().isEmpty()) {
            return false;
        }
        assertThat(Everything.of(beside.orThrow())).isEqualTo(Everything.of(verified.orThrow()));
        return !beside.orThrow().info().compiledFrom().isEmpty();
    }
}
