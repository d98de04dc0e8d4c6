package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.query.ApecDataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeSampleTest {

    private static final String OPEN = "```console\n";
    private static final String LEFT_OUT = "[...]\n";

    @Test
    void theSamplesInTheReadmeAreWhatTheProgramPrintsOfTheFiveDocuments() throws IOException {
        LoadResult result = Apec2026.loader().read();
        ApecDataset five = FiveDocuments.of(result.orThrow());
        String screens = Quickstart.screen(five, result.report(), Screen.WIDTH) + "\n"
                + MeetingScreen.of("som1-2026", five).screen();
        List<String> samples = samples();

        assertThat(samples).hasSize(2).allMatch(sample -> sample.contains(LEFT_OUT));
        assertThat(screens)
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
