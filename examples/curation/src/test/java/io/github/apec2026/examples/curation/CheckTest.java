package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.spi.ClaimFile;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Example.on(new Desk(folder));
    }

    @Test
    void aSoundFileGivesNumbersAndNoError() {
        Desk.Ran ran = desk.check();
        assertThat(ran.out()).contains("errors 0, ").contains("checked      1 documents, 3 passages and 4 words");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aTableSaysByDocumentAndKindOfValueWhatClaimsRestOnAndWhatCameOfDerivingThem() {
        assertThat(desk.check().out())
                .containsPattern("\n +stated +resolved .+ curated  \\|  derived-exact .+ not-derivable  mismatch\n")
                .containsPattern("\ncallao-post-2026\n(  .*\n)*  reference +1 +\\. .*\\| +1 +\\. ")
                .containsPattern("\nin no document\n(  .*\n)*  together(  +\\.){5} +\\d+  \\|");
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        assertThat(Desk.run("check", desk.claims().toString()).out())
                .containsPattern(
                        "NOT CHECKED  \\d+ documents, \\d+ passages and \\d+ words, whose text is not at hand");
    }

    @Test
    void errorsComeFirstWithPlaceMessageAndRemedy() {
        Example.spoil(desk, "\"value\": \"callao\"", "\"value\": \"kallao\"");
        Desk.Ran ran = desk.check();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("ERROR " + desk.claims() + ":" + desk.claimsLineOf("kallao") + ":")
                .contains(" [unknown-reference] meeting/callao-2026.place", "kallao", "\n    → ", "errors 1, ");
    }

    @Test
    void anUnknownPropertyIsAnErrorAsInTheDataItself() {
        Example.spoil(desk, "\"place\": {\"value\"", "\"plaice\": {\"value\"");
        assertThat(desk.check().out()).startsWith("ERROR ").contains("[unknown-property]");
    }

    @Test
    void aBrokenFileIsAnErrorOfTheReport() {
        desk.claims(desk.claimsText() + "}");
        assertThat(desk.check().out()).startsWith("ERROR ").contains("[malformed-json]");
    }

    @Test
    void twoFilesAboutOneDocumentAreAnError() {
        Desk other = new Desk(folder.resolve("other")).claims(desk.claimsText());
        assertThat(Desk.run("check", desk.claims().toString(), other.claims().toString())
                        .out())
                .contains("[duplicate-document]");
    }

    @Test
    void documentsThatCannotBeReadAreNamed() {
        Desk.Ran ran = Desk.run(
                "check",
                "--documents",
                folder.resolve("none").toString(),
                desk.claims().toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("none: the documents cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"ppsti-guangzhou-2026.json, under-another-name.json", "register.json, register.json"})
    void aFileOfTheDataTakesThePlaceOfTheDatasOwn(String name, String copied) throws IOException {
        String before = read(desk.check().out());
        Path copy = folder.resolve(copied);
        Desk.write(copy, seed(name));
        Desk.Ran ran = Desk.run("check", desk.claims().toString(), copy.toString());
        assertThat(ran.out()).doesNotContain("[duplicate-document]");
        assertThat(ran.code()).isZero();
        assertThat(read(ran.out())).isEqualTo(before);
    }

    @Test
    void whatIsTakenOutOfAFileOfTheDataIsGone() throws IOException {
        Path copy = folder.resolve("register.json");
        Desk.write(copy, "{\"format\": 1, \"facts\": {}}");
        assertThat(Desk.run("check", copy.toString()).out()).contains("[unknown-unit]");
    }

    private static String read(String report) {
        return report.lines()
                .filter(line -> line.startsWith("read "))
                .findFirst()
                .orElseThrow();
    }

    private static String seed(String name) throws IOException {
        ClaimSource seeds = ServiceLoader.load(ClaimSource.class).findFirst().orElseThrow();
        for (ClaimFile file : seeds.files()) {
            if (file.name().equals(name)) {
                try (InputStream in = file.open()) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }
}
