package io.github.apec2026.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.DatasetWalk;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.Entity;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.query.Catalog;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds of a load of good claim files, whatever bytes are beside them as their compiled record. */
final class CompiledLaws {

    private static final ClaimSource OVERLAY =
            ClaimSource.overlay("own.json", "{\"format\": 1, \"facts\": {}}".getBytes(StandardCharsets.UTF_8));

    private final ClaimSource source;
    private final LoadResult verified;
    private final List<Object> answers;

    CompiledLaws(ClaimSource source) {
        this.source = source;
        this.verified = Recompiled.loader(source).read();
        this.answers = DatasetWalk.of(verified.orThrow());
    }

    /** The bytes are read as they were compiled, or not at all and a warning says so: in both cases the claim files answer. */
    void hold(byte[] bytes) {
        answersAsTheClaimFiles(new Recompiled(source, bytes).load());
    }

    /**
     * The same bytes with the length and the checksums that belong to them, as a forged record has. It says what its forger wants; a load of
     * it ends without an exception, and a question in an answer or an exception: never in an error, by which the memory or the stack would
     * be used up.
     */
    void holdForged(byte[] bytes) {
        Recompiled forged = new Recompiled(source, RightChecksums.in(bytes));
        besideAnOverlay(forged);
        LoadResult result = forged.load();
        if (isRefused(result)) {
            answersAsTheClaimFiles(result);
            return;
        }
        ApecDataset dataset = result.orThrow();
        for (Catalog<?> catalog : DatasetWalk.catalogs(verified.orThrow())) {
            for (Entity entity : catalog) {
                mayFail(() -> dataset.claims(entity.id()));
                mayFail(() -> dataset.find(entity.id()));
            }
        }
        mayFail(() -> DatasetWalk.of(dataset));
    }

    /** With an overlay, everything is resolved at once. Where that leads to an error or an exception, the claim files are read, which have none. */
    private static void besideAnOverlay(Recompiled forged) {
        LoadResult result = Recompiled.loader(forged).with(OVERLAY).read();
        assertThat(result.report().hasErrors()).isFalse();
    }

    private void answersAsTheClaimFiles(LoadResult result) {
        List<Notice> warnings = result.report().of(NoticeCode.COMPILED_RECORD_UNUSABLE);
        ApecDataset dataset = result.orThrow();
        assertThat(warnings).hasSize(dataset.info().compiledFrom().isEmpty() ? 1 : 0);
        assertThat(result.report().notices().stream().filter(notice -> !warnings.contains(notice)))
                .isEqualTo(verified.report().notices());
        assertThat(DatasetWalk.of(dataset)).isEqualTo(answers);
        for (Catalog<?> catalog : DatasetWalk.catalogs(dataset)) {
            for (Entity entity : catalog) {
                assertThat(dataset.find(entity.id()).orElseThrow()).isEqualTo(entity);
            }
        }
    }

    /** The report of a compilation is read when it is asked for. */
    private static boolean isRefused(LoadResult result) {
        try {
            return !result.report().of(NoticeCode.COMPILED_RECORD_UNUSABLE).isEmpty();
        } catch (RuntimeException e) {
            return false;
        }
    }

    @SuppressWarnings("EmptyCatch") // either is right
    private static void mayFail(Runnable question) {
        try {
            question.run();
        } catch (RuntimeException e) {
            // An answer would be the forger's.
        }
    }
}
