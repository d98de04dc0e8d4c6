package io.github.apec2026.examples.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command on sentences and a document of our own. */
class AccuracyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Accuracy.run(List.of(args), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(AccuracyTest.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Five labels: 40 and 12, 5 to 7, 30, and 90, which the sentence does not say; five readings, with 9 for 90. */
    @Test
    void quantitiesAreScored() {
        assertThat(run("--quantities=" + file("sentences.json"), "--timeml=", "--list="))
                .isZero();
        assertThat(out()).startsWith("Quantities in 3 sentences\n").contains("""
              value                                           80.0      80.0      80.0         5         5         4
              value, each end of a range by itself            83.3      83.3      83.3         6         6         5
              value and unit                                  80.0      80.0      80.0         5         5         4
              value and change                                80.0      80.0      80.0         5         5         4
            """);
    }

    /**
     * Seven labels. Read are 4 March 1998, 20 years, 2018 (labelled with a wrong value), 2 years (within "every 2 years"), 2001, 2003,
     * and 1977, which is not labelled; not read is "currently". The year in the title does not count.
     */
    @Test
    void datesAndDurationsAreScored() {
        assertThat(run("--timeml=" + file("timeml"))).isZero();
        assertThat(out())
                .contains("All TIMEX3 in 1 document\n")
                .contains("""
              span, strict                                    71.4      71.4      71.4         7         7         5
              span, relaxed                                   85.7      85.7      85.7         7         7         6
              value, where spans overlap (TempEval-3)         57.1      57.1      57.1         7         7         4
              value, where spans are the same                 57.1      57.1      57.1         7         7         4
            """)
                .contains("""
              span, strict                                    83.3      83.3      83.3         6         6         5
              span, relaxed                                   83.3      83.3      83.3         6         6         5
              value, where spans overlap (TempEval-3)         66.7      66.7      66.7         6         6         4
              value, where spans are the same                 66.7      66.7      66.7         6         6         4
            """)
                .contains("""
              span, strict                                    83.3     100.0      90.9         5         6         5
              span, relaxed                                   83.3     100.0      90.9         5         6         5
              value, where spans overlap (TempEval-3)         66.7      80.0      72.7         5         6         4
              value, where spans are the same                 66.7      80.0      72.7         5         6         4
            """);
    }

    @Test
    void differencesAreListedWhenAskedFor() {
        assertThat(run("--quantities=" + file("sentences.json"), "--timeml=" + file("timeml"), "--list=true"))
                .isZero();
        assertThat(out()).contains("missed = 90 judge", "wrong  = 9 judge", "[2018 = DATE 2017]", "[1977 = DATE 1977]");
    }

    @Test
    void withoutAPathItSaysHowItIsCalled() {
        assertThat(run("--quantities=", "--timeml=", "--list=")).isEqualTo(2);
        assertThat(err()).contains("mvn -q -Paccuracy compile");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core/PERFORMANCE.md", "CONTRIBUTING.md"})
    void theCommandIsOnBothPages(String page) throws IOException {
        Path root = Path.of(System.getProperty("apec2026.root", "../.."));
        assertThat(Files.readString(root.resolve(page)))
                .contains("mvn -q -Paccuracy compile -Daccuracy.quantities=FILE -Daccuracy.timeml=DIR");
    }

    @Test
    void aPathThatThereIsNotIsAnError(@TempDir Path folder) {
        assertThat(run("--quantities=" + file("sentences.json"), "--timeml=" + folder.resolve("none")))
                .isEqualTo(2);
        assertThat(err()).contains("none: there is no such folder");
        assertThat(out()).isEmpty();
        assertThat(run("--quantities=" + folder.resolve("none.json"))).isEqualTo(2);
        assertThat(err()).contains("none.json: there is no such file");
        assertThat(run("--timeml=" + folder)).isEqualTo(2);
        assertThat(err()).contains("has no file *.tml");
    }

    @Test
    void aFileOfAnotherFormIsAnError(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("sentences.json");
        Files.writeString(json, "[{\"text\": \"5 ships\", \"quantities\": [{\"value\": \"five\"}]}]");
        assertThat(run("--quantities=" + json)).isEqualTo(2);
        assertThat(err()).contains("sentence 1: has no \"normalized_unit\"");
        Files.writeString(
                json,
                "[{\"text\": \"5 ships\", \"quantities\": [{\"value\": \"five\", \"normalized_unit\": \"ship\"}]}]");
        run("--quantities=" + json);
        assertThat(err()).contains("\"five\" is neither an amount nor a range of two");
        Files.writeString(json, "{");
        run("--quantities=" + json);
        assertThat(err()).contains("is no JSON");
        Files.writeString(folder.resolve("a.tml"), "<TimeML><TEXT>5 May");
        run("--timeml=" + folder);
        assertThat(err()).contains("is no readable XML");
        Files.writeString(folder.resolve("a.tml"), "<TimeML><TEXT>5 May</TEXT></TimeML>");
        run("--timeml=" + folder);
        assertThat(err()).contains("CREATION_TIME");
    }

    @Test
    void whatIsNotSeenIsPrintedAsItsCode(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("sentences.json");
        Files.writeString(
                json,
                "[{\"text\": \"5 \\u001b[2Jships\u202E\u009b\\u0000\\n6 s\", \"quantities\": [{\"value\": \"7\","
                        + " \"normalized_unit\": \"sh\u202Eip\"}]}]");
        Files.writeString(
                folder.resolve("a.tml"),
                "<TimeML><DCT><TIMEX3 type=\"DATE\" functionInDocument=\"CREATION_TIME\" value=\"2019-05-09\"/></DCT>"
                        + "<TEXT>Quay\u202E\u009b\t <TIMEX3 type=\"DATE\" value=\"X\u202E\">som\u202Eeday</TIMEX3>, in 1977</TEXT></TimeML>");
        assertThat(run("--quantities=" + json, "--timeml=" + folder, "--list=true"))
                .isZero();
        assertThat(out())
                .contains("5 \\u001B[2Jships\\u202E\\u009B\\u0000\\u000A6 s\n", "sh\\u202Eip", "Quay\\u202E\\u009B")
                .contains("som\\u202Eeday", "X\\u202E")
                .matches("[^\\p{Cc}\\p{Cf}\\n]*(\n[^\\p{Cc}\\p{Cf}\\n]*)*");

        assertThat(run("--timeml=" + folder.resolve("\u001b[2Jn\u202E\none"))).isEqualTo(2);
        assertThat(err()).contains("\\u001B[2Jn\\u202E\\u000Aone: there is no such folder");
    }

    @Test
    void aDocumentReadsNoOtherFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "in 1977");
        Files.writeString(
                folder.resolve("a.tml"),
                "<!DOCTYPE TimeML [<!ENTITY secret SYSTEM \"" + secret.toUri()
                        + "\">]><TimeML><DCT><TIMEX3 type=\"DATE\""
                        + " functionInDocument=\"CREATION_TIME\" value=\"2019-05-09\"/></DCT><TEXT>It was &secret;.</TEXT></TimeML>");
        run("--timeml=" + folder, "--list=true");
        assertThat(out()).doesNotContain("1977");
    }
}
