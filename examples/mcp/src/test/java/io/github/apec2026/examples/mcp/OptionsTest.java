package io.github.apec2026.examples.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of the command line. */
class OptionsTest {

    @Test
    void withoutOptionsTheRecordIsServedOverStandardStreams() {
        assertThat(Options.read(List.of()))
                .isEqualTo(new Options(List.of(), Optional.empty(), Optional.empty(), false));
    }

    @Test
    void foldersAndThePortAreRead(@TempDir Path folder) {
        Options options = Options.read(List.of(
                "--overlay",
                folder.toString(),
                "--overlay",
                folder.toString(),
                "--documents",
                folder.toString(),
                "--http",
                "0"));
        assertThat(options.overlays()).containsExactly(folder, folder);
        assertThat(options.documents()).contains(folder);
        assertThat(options.port()).contains(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--overlay",
                "--overlay /no/such/folder",
                "--documents \u0000",
                "--http",
                "--http 70000",
                "--http -1",
                "--http x",
                "x"
            })
    void whatDoesNotFitIsRefused(String line) {
        assertThatThrownBy(() -> Options.read(List.of(line.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\u0000");
    }
}
