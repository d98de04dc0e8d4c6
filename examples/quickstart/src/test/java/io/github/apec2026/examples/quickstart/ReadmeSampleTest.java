package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeSampleTest {

    private static final String OPEN = "```console\n";
    private static final String LEFT_OUT = "[...]\n";

    @Test
    void theSamplesInTheReadmeAreWhatTheProgramPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Quickstart.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        List<String> samples = samples();

        assertThat(samples).hasSize(2).allMatch(sample -> sample.contains(LEFT_OUT));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as("the screens; when they are right, copy the changed lines to README.md")
                .containsSubsequence(String.join(LEFT_OUT, samples).split("\\Q" + LEFT_OUT + "\\E"));
    }

    private static List<String> samples() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("apec2026.root", "../.."), "README.md"));
        List<String> samples = new ArrayList<>();
        for (int open = readme.indexOf(OPEN); open >= 0; open = readme.indexOf(OPEN, open + 1)) {
            int from = open + OPEN.length();
            samples.add(readme.substring(from, readme.indexOf("```", from)));
        }
        return samples;
    }
}
