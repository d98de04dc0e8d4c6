package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeSampleTest {

    private static final String OPEN = "```console\n";
    private static final String LEFT_OUT = "[...]\n";

    @Test
    void theSampleInTheReadmeIsWhatTheProgramPrints() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("apec2026.root", "../.."), "README.md"));
        int from = readme.indexOf(OPEN) + OPEN.length();
        List<String> parts =
                List.of(readme.substring(from, readme.indexOf("```", from)).split("\\Q" + LEFT_OUT + "\\E"));

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(Quickstart.screen(Apec2026.loader().read()))
                .as("the screen; when it is right, copy the changed lines to README.md")
                .containsSubsequence(parts);
    }
}
