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
        assertThat(ran.out()).contains("\n0 errors, ").contains("checked      1 document, 3 passages and 4 quotes");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aTableSaysByDocumentAndKindOfValueWhatClaimsRestOnAndWhatCameOfDerivingThem() {
        assertThat(desk.check().out())
                .containsPattern("\nclaims by basis +claims +stated +contextual .+ curated\n")
                .containsPattern("\ncallao-post-2026\n(  .*\n)*  reference +2 +1 +\\. .*\n")
                .containsPattern("\nin no document\n(  .*\n)*  together +(\\d+)(  +\\.){5} +\\2\n")
                .containsPattern("\nclaims by outcome +claims +derived-exact .+ not-derivable  mismatch\n");
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        assertThat(Desk.run("check", desk.claims().toString()).out())
                .containsPattern(
                        "NOT CHECKED  \\d+ documents, \\d+ passages and \\d+ quotes, whose text is not at hand");
    }

    @Test
    void anErrorIsToldWithPlaceMessageAndRemedy() {
        Example.spoil(desk, "\"value\": \"callao\"", "\"value\": \"kallao\"");
        Desk.Ran ran = desk.check();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "\n" + desk.claims() + ":" + desk.claimsLineOf("kallao") + ":",
                        "place/kallao.\n    at    /passages/",
                        "\n    remedy  Correct the key, or claim the entity.\n",
                        "\n1 error, ");
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains(" ERROR [unknown-reference] meeting/callao-2026.place: There is no place/kallao. at ");
    }

    @Test
    void theSameReportIsWrittenAsAPageAndAsJson() {
        Example.spoil(desk, "\"value\": \"callao\"", "\"value\": \"kallao\"");
        Path page = folder.resolve("report.html");
        Path json = folder.resolve("report.json");
        String claims = desk.claims().toString();
        Desk.Ran ran = Desk.run("check", "--html", page.toString(), "--json", json.toString(), claims);

        assertThat(ran.out()).isEqualTo(Desk.run("check", claims).out()).contains("[unknown-reference]");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(Desk.read(page)).startsWith("<!DOCTYPE html>").contains("There is no place/kallao.");
        assertThat(Desk.read(json)).startsWith("{\"notices\":[").contains("\"There is no place/kallao.\"");
    }

    @Test
    void aReportThatCannotBeWrittenIsNamed() {
        Path page = folder.resolve("none").resolve("report.html");
        Desk.Ran ran =
                Desk.run("check", "--html", page.toString(), desk.claims().toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("report.html: the report cannot be written");
    }

    @Test
    void anUnknownPropertyIsAnErrorAsInTheDataItself() {
        Example.spoil(desk, "\"place\": {\"value\"", "\"plaice\": {\"value\"");
        assertThat(desk.check().out()).contains(" ERROR [unknown-property] ");
    }

    @Test
    void aBrokenFileIsAnErrorOfTheReport() {
        desk.claims(desk.claimsText() + "}");
        assertThat(desk.check().out()).contains(" ERROR [malformed-json] ");
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
