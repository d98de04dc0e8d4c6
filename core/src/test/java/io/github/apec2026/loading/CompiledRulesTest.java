package io.github.apec2026.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.apec2026.Apec2026;
import io.github.apec2026.ApecLoadException;
import io.github.apec2026.LoadLimits;
import io.github.apec2026.LoadResult;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a compiled record is read, and when the claim files are. */
class CompiledRulesTest {

    private static final String QUAYS = Loading.register("""
            "topics": {"quays": {"names": [{"value": {"en": "quays"}, "because": "Ours."}]}}""");
    private static final String CRANES = QUAYS.replace("quays", "crane");

    private static ClaimSource source(String... files) {
        return Loading.data(files).source();
    }

    private static LoadResult load(ClaimSource files, ClaimSource compiled) {
        LoadResult result = new Recompiled(files, Recompiled.loader(compiled).compile()).load();
        Fired.record(result.report().notices());
        return result;
    }

    private static String detail(LoadResult result) {
        assertThat(result.dataset()).isPresent();
        assertThat(result.orThrow().info().compiledFrom()).isEmpty();
        Notice notice = result.report().of(NoticeCode.COMPILED_RECORD_UNUSABLE).get(0);
        return notice.attributes().get("detail");
    }

    @Silent(NoticeCode.COMPILED_RECORD_UNUSABLE)
    @Test
    void aRecordOfTheFilesAsTheyAreIsRead() {
        LoadResult result = load(source(QUAYS), source(QUAYS));

        assertThat(result.report().notices()).isEmpty();
        assertThat(result.orThrow().info().compiledFrom()).hasSize(1);
    }

    @Shows(NoticeCode.COMPILED_RECORD_UNUSABLE)
    @Test
    void aRecordOlderThanItsFileIsNotRead() {
        assertThat(detail(load(source(CRANES), source(QUAYS)))).contains("has changed since it was compiled");
    }

    @Test
    void aRecordOfFewerFilesIsNotRead() {
        assertThat(detail(load(source(QUAYS, CRANES), source(QUAYS))))
                .isEqualTo("it was compiled from 1 claim files, and there are 2");
    }

    @Test
    void aRecordOfAnotherSourceIsNotRead() {
        ClaimSource other = ClaimSource.overlay("other", QUAYS.getBytes(UTF_8));

        assertThat(detail(load(source(QUAYS), other))).isEqualTo("it was compiled from another source than data");
    }

    @Test
    void withDocumentsWithLimitsAndWhenAskedToTheFilesAreVerified() {
        Recompiled compiled = Recompiled.of(source(QUAYS));
        for (LoadResult result : List.of(
                Recompiled.loader(compiled).documents(DocumentStore.none()).read(),
                Recompiled.loader(compiled)
                        .limits(LoadLimits.usual().withMaxClaims(10))
                        .read(),
                Recompiled.loader(compiled).verifying().read())) {
            assertThat(result.report().notices()).isEmpty();
            assertThat(result.orThrow().info().compiledFrom()).isEmpty();
        }
    }

    @Test
    void dataWithAnErrorIsNotCompiled() {
        ClaimSource wrong = source(QUAYS.replace("\"en\": \"quays\"", "\"en\": \"\""));

        assertThatExceptionOfType(ApecLoadException.class)
                .isThrownBy(() -> Recompiled.loader(wrong).compile());
    }

    @Test
    void severalSourcesAreNotCompiledIntoOneRecordNorIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Apec2026.loader().with(source(QUAYS)).compile())
                .withMessage("A compiled record has one source, and there are 2: [apec2026-seeds-data, data]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Apec2026.loader().withoutProviders().compile());
    }

    @Test
    void whereAProviderIsMissingTheRecordOfAnotherSourceDoesNotHideIt() {
        Recompiled compiled = Recompiled.of(source(QUAYS));
        ClassLoader empty = new ClassLoader(null) {};

        assertThat(Apec2026.loader().from(empty).with(compiled).read().report().of(NoticeCode.NO_SOURCE))
                .hasSize(1);
    }

    @Test
    void aRecordOfDataIsNotThatOfAnOverlayOfTheSameName() {
        ClaimSource data = source(QUAYS);
        ClaimSource overlay = new Recompiled(data, new byte[0]) {
            @Override
            public boolean isOverlay() {
                return true;
            }
        };

        assertThat(detail(load(overlay, data))).isEqualTo("it was compiled from another source than data");
    }

    @Test
    void withDocumentsWithLimitsAndWithTwoFilesOfOneNameNothingIsCompiled() {
        ClaimSource data = source(QUAYS);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        Recompiled.loader(data).documents(DocumentStore.none()).compile());
        assertThatIllegalStateException()
                .isThrownBy(() -> Recompiled.loader(data)
                        .limits(LoadLimits.usual().withMaxClaims(9))
                        .compile());
        ClaimSource twice = new Loading.Module(
                "data",
                ClaimSource.DATA,
                List.of(new Loading.MemoryFile("a.json", QUAYS), new Loading.MemoryFile("a.json", CRANES)));
        assertThatIllegalStateException()
                .isThrownBy(() -> Recompiled.loader(twice).compile())
                .withMessageContaining("Two claim files of data are called a.json");
    }

    @Test
    void aClaimFileThatHasGrownBeyondAllLimitsIsNotReadForItsChecksum() {
        byte[] compiled = Recompiled.loader(source(QUAYS)).compile();
        ClaimSource grown = new Loading.Module("data", ClaimSource.DATA, List.of(new Endless(fileName(source(QUAYS)))));
        LoadResult result = new Recompiled(grown, compiled).load();

        assertThat(result.report().count(NoticeCode.COMPILED_RECORD_UNUSABLE)).isEqualTo(1);
        assertThat(result.report().count(NoticeCode.FILE_TOO_LARGE)).isEqualTo(1);
    }

    @Test
    void aRecordThatCannotBeHadIsNoReasonToFail() {
        ClaimSource failing = new Recompiled(source(QUAYS), new byte[0]) {
            @Override
            public Optional<ClaimFile> compiled() {
                throw new IllegalStateException("the cache is closed");
            }
        };

        assertThat(Recompiled.loader(failing).read().report().count(NoticeCode.COMPILED_RECORD_UNUSABLE))
                .isEqualTo(1);
    }

    @Test
    void aSubsetSaysWhichWayWasTakenToTheWhole() {
        ApecDataset apec = Apec2026.load();

        assertThat(apec.accordingTo(apec.info().documents().get(0)).info().compiledFrom())
                .isEqualTo(apec.info().compiledFrom())
                .isNotEmpty();
    }

    private static String fileName(ClaimSource source) {
        try {
            return source.files().get(0).name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** White space without an end. */
    private record Endless(String name) implements ClaimFile {

        @Override
        public InputStream open() {
            return new InputStream() {
                @Override
                public int read() {
                    return ' ';
                }
            };
        }
    }
}
