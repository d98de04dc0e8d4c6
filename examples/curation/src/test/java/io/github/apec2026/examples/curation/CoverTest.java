package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverTest {

    private static final String TEXT = """
            Ships of Callao

            The Port of Callao counted 120 ships on 3 May 2026.

            Back to top
            """;

    private static final String DRAFT = """
            {"format": 1, "document": {"id": "callao-post-2026", "language": "en"}, "passages": [
             {"first": "Ships", "last": "of Callao", "article": "main",
              "facts": {
               "documents": {"callao-post-2026": {"kind": {"value": "news"}}},
               "articles": {"main": {"kind": {"value": "news"}, "title": {"value": {"en": "Ships of Callao"}, "quote": "Ships of Callao"}}}}},
             {"first": "The Port", "last": "2026.",
              "facts": {
               "organizations": {"port-of-callao": {
                 "names": [{"value": {"en": "Port of Callao"}, "quote": "Port of Callao"}],
                 "kind": {"value": "company"}}},
               "meetings": {"callao-2026": {
                 "kind": {"value": "conference"},
                 "dates": {"value": "2026-05-03", "quote": "3 May 2026"}}}}},
             {"first": "Back", "last": "top", "nothing": "page furniture"}]}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder).document(TEXT).claims(DRAFT);
        assertThat(desk.place("--write").err()).isEmpty();
    }

    @Test
    void whatIsInNoClaimIsPrintedWithItsPositionAndItsSort() {
        Desk.Ran ran = desk.cover();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                %s:
                  [44..47] figure "120"
                  in no claim  1 figure, 0 dates, 0 names
                  hidden       14.3%% of the characters: furniture 14.3%%, other passages that say nothing 0.0%%, \
                long summaries 0.0%%
                compared     1 document, 1 in no claim; 0 mismatched, 0 other errors
                """.formatted(desk.claims()));
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void everySortIsFound() {
        Example.spoil(
                desk,
                "\"quote\": \"3 May 2026\"",
                "\"quote\": \"3 May\", \"basis\": \"inferred\", \"because\": \"So.\"");
        Example.spoil(desk, ", \"quote\": \"Port of Callao\"", ", \"quote\": \"Port\"");
        assertThat(desk.cover().out())
                .contains(
                        "  [21..35] name \"Port of Callao\"\n",
                        "  [44..47] figure \"120\"\n",
                        "  [57..67] date \"3 May 2026\"\n")
                .contains("  in no claim  1 figure, 1 date, 1 name\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures       | 1 | 1 figure
            dates         | 0 | 0 dates
            names,dates   | 0 | 0 dates, 0 names
            names,figures | 1 | 1 figure, 0 names
            """)
    void onlyWhatIsWantedCounts(String only, int code, String counts) {
        Desk.Ran ran = desk.cover("--only", only);
        assertThat(ran.out()).contains("  in no claim  " + counts + "\n", code + " in no claim; ");
        assertThat(ran.out().contains("\"120\"")).isEqualTo(code == 1);
        assertThat(ran.code()).isEqualTo(code);
    }

    @Test
    void aMismatchIsPrintedAndRefused() {
        Example.spoil(desk, "\"2026-05-03\"", "\"2026-05-04\"");
        Desk.Ran ran = desk.cover("--only", "dates");
        assertThat(ran.out())
                .contains(
                        "ERROR ",
                        "[mismatch] meeting/callao-2026.dates",
                        "0 in no claim; 1 mismatched, 0 other errors");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void anyOtherErrorIsCountedAndRefused() {
        Example.spoil(desk, "\"quote\": \"Port of Callao\"", "\"quote\": \"Port of Lima\"");
        Desk.Ran ran = desk.cover("--only", "dates");
        assertThat(ran.out()).contains("0 in no claim; 0 mismatched, 1 other errors");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aDocumentWhoseTextIsNotAtHandIsNotCheckedAndDoesNotPass() {
        desk.document(TEXT + " ");
        Desk.Ran ran = desk.cover("--only", "dates");
        assertThat(ran.out())
                .contains(desk.claims() + ": NOT CHECKED, its text is not at hand (--documents DIR)\n")
                .contains("compared     0 documents, ", "NOT CHECKED  1 document\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void oneOfTwoDocumentsAtHandIsComparedAndTheOtherNotCalledSo() {
        Desk other = new Desk(folder.resolve("other"))
                .document(TEXT + "Menu\n")
                .claims(DRAFT.replace("post", "mail").replace("\"top\"", "\"Menu\""));
        assertThat(other.place("--write").err()).isEmpty();
        Desk.Ran ran = desk.cover("--only", "dates", other.claims().toString());
        assertThat(ran.out())
                .contains(other.claims() + ": NOT CHECKED")
                .contains("compared     1 document, 0 in no claim", "NOT CHECKED  1 document\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void withoutFilesThoseOfTheDataAreMeant() {
        Desk.Ran ran = Desk.run("cover");
        assertThat(ran.out())
                .contains("ppsti-guangzhou-2026.json: NOT CHECKED")
                .containsPattern("\nNOT CHECKED  ([5-9]|\\d\\d+) documents\n")
                .contains("register.json: describes no document, so that there is nothing to cover\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aDraftIsToBePlacedFirst() {
        desk.claims(DRAFT);
        assertThat(desk.cover().code()).isEqualTo(1);
        assertThat(desk.cover().err()).contains("a draft; place it first");
    }

    @Test
    void aFileThatTheLibraryCannotReadIsNotCompared() {
        Example.spoil(desk, "\"format\": 1", "\"format\": 2");
        Desk.Ran ran = desk.cover();
        assertThat(ran.out())
                .contains(
                        ": cannot be compared with its document; see what check says of it",
                        "NOT CHECKED  1 document\n");
        assertThat(ran.code()).isEqualTo(1);
    }
}
