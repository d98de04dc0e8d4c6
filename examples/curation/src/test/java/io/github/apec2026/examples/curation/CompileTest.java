package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool compiles the data, and the claim files of a host. */
class CompileTest {

    private static final String QUAYS = """
            {"format": 1, "facts": {"topics": {"quays": {"names": [{"value": {"en": "quays"}, "because": "Ours."}]}}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void theDataIsCompiledAsItIsCommitted() throws IOException {
        Path output = folder.resolve("record.compiled");
        Desk.Ran ran = Desk.run("compile", "--output", output.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("record.compiled: " + Files.size(output) + " bytes");
        assertThat(Files.readAllBytes(output)).isEqualTo(Apec2026.loader().compile());
    }

    @Test
    void aHostsOwnSourceLoadsWhatWasCompiled() throws IOException {
        Path file = folder.resolve("own.json");
        Path output = folder.resolve("own.compiled");
        Desk.write(file, QUAYS);

        assertThat(Desk.run("compile", "--name", "ours", "--output", output.toString(), file.toString())
                        .code())
                .isZero();
        ApecDataset own = Apec2026.loader()
                .withoutProviders()
                .with(new Own(file, output))
                .read()
                .orThrow();
        assertThat(own.info().compiledFrom()).containsOnlyKeys("own.json");
        assertThat(own.get(Topic.id("quays")).name().toString()).isEqualTo("{en=quays}");
    }

    @Test
    void filesWithAnErrorAreReportedAndNotCompiled() {
        Path file = folder.resolve("own.json");
        Path output = folder.resolve("own.compiled");
        Desk.write(file, QUAYS.replace("names", "nmaes"));
        Desk.Ran ran = Desk.run("compile", "--name", "ours", "--output", output.toString(), file.toString());

        assertThat(ran.code()).isEqualTo(Curation.REFUSED);
        assertThat(ran.out()).contains("unknown-property");
        assertThat(output).doesNotExist();
    }

    private record Own(Path file, Path record) implements ClaimSource {

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public int order() {
            return DATA;
        }

        @Override
        public List<ClaimFile> files() {
            return List.of(new OnDisk(file));
        }

        @Override
        public Optional<ClaimFile> compiled() {
            return Optional.of(new OnDisk(record));
        }
    }

    private record OnDisk(Path path) implements ClaimFile {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
