package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void helpListsTheSteps() {
        Desk.Ran ran = Desk.run("help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "  place ",
                        "  show ",
                        "  check ",
                        "  cover ",
                        "  format ",
                        "  compile ",
                        "  recognize ",
                        "  schema ",
                        "  help ")
                .contains(
                        "place DOCUMENT CLAIMFILE --write",
                        "show DOCUMENT CLAIMFILE",
                        "check --documents DIR CLAIMFILE")
                .contains("The steps", "2   called wrongly");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 110);
        assertThat(Desk.run("--help")).isEqualTo(ran);
        assertThat(Desk.run("-h")).isEqualTo(ran);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "place     ; [-h] [--write] DOCUMENT CLAIMFILE",
                "show      ; [-h] DOCUMENT CLAIMFILE",
                "check     ; [-h] [--documents=DIR] [--html=FILE] [--json=FILE] CLAIMFILE...",
                "cover     ; [-h] [--documents=DIR] [--only=SORT[,SORT...]]... [CLAIMFILE...]",
                "format    ; [-h] [--write] CLAIMFILE...",
                "compile   ; [-h] [--name=NAME] --output=FILE [CLAIMFILE...]",
                "recognize ; [-h] [--dollar=CODE] [--language=TAG] [--as-of=DATE | --published=DATE]",
                "schema    ; [-h]"
            })
    void everyCommandHasHelpOfItsOwn(String command, String synopsis) {
        Desk.Ran ran = Desk.run("help", command);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).contains("Usage: curation " + command + " " + synopsis);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 110);
        assertThat(Desk.run(command, "--help")).isEqualTo(ran);
    }

    @Test
    void theScriptForCompletionKnowsCommandsOptionsAndTheirValues() {
        Desk.Ran ran = Desk.run("generate-completion");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("complete -F _complete_curation -o default curation")
                .contains(
                        "commands=\"place show check cover format compile recognize schema help generate-completion\"")
                .contains("--documents", "--as-of", "\"figures\" \"dates\" \"names\"", "\"zh-Hant\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | Missing required subcommand",
                "plaice a b                    | Unmatched arguments from index 0: 'plaice', 'a', 'b'",
                "help plaice                   | Unknown subcommand 'plaice'."
            })
    void aCallOfNoCommandListsTheSteps(String args, String message) {
        assertMisused(args, message, "The steps");
    }

    @Test
    void aNearbyCommandIsSuggested() {
        assertMisused("plaice a b", "Unmatched", "Did you mean: curation place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "place a                       | Missing required parameter: 'CLAIMFILE'",
                "place a b c                   | Unmatched argument at index 3: 'c'",
                "place a b --wriet             | Unknown option: '--wriet'",
                "place a b --documents d       | Unknown options: '--documents', 'd'",
                "show a                        | Missing required parameter: 'CLAIMFILE'",
                "show a b --write              | Unknown option: '--write'",
                "check                         | Missing required parameter: 'CLAIMFILE'",
                "check --documents             | Missing required parameter for option '--documents' (DIR)",
                "check a --html                | Missing required parameter for option '--html' (FILE)",
                "check a --json                | Missing required parameter for option '--json' (FILE)",
                "cover a --html b              | Unknown option: '--html'",
                "show a b --json c             | Unknown options: '--json', 'c'",
                "check a --write               | Unknown option: '--write'",
                "format                        | Missing required parameter: 'CLAIMFILE'",
                "format a b                    | several files at once only with --write",
                "cover --only                  | Missing required parameter for option '--only' (SORT)",
                "cover --only figure           | Invalid value for option '--only' (SORT): takes figures, dates and names, with commas between them; not \"figure\"",
                "cover --only figures,,dates   | Invalid value for option '--only' (SORT): takes figures, dates and names, with commas between them; not \"\"",
                "cover a --write               | Unknown option: '--write'",
                "check a --only dates          | Unknown option: '--only'",
                "compile                       | Missing required option: '--output=FILE'",
                "compile --output a b          | claim files need --name, and it needs claim files",
                "compile --output a --name b   | claim files need --name, and it needs claim files",
                "schema a                      | Unmatched argument at index 1: 'a'",
                "recognize a                   | Unmatched argument at index 1: 'a'",
                "recognize --language          | Missing required parameter for option '--language' (TAG)",
                "recognize --language fr       | Invalid value for option '--language': there is no grammar for \"fr\"; there are en and zh",
                "recognize --as-of 2026-2-1    | Invalid value for option '--as-of': not a date such as 2026-02-10: 2026-2-1",
                "recognize --as-of 2026-02-30  | Invalid value for option '--as-of': not a date such as 2026-02-10: 2026-02-30",
                "recognize --dollar DOLLAR     | Invalid value for option '--dollar': not a currency code such as USD: DOLLAR",
                "recognize --documents d       | Unknown options: '--documents', 'd'",
                "check a --language en         | Unknown option: '--language'",
                "check a --as-of 2026-02-10    | Unknown option: '--as-of'",
                "check a --dollar USD          | Unknown option: '--dollar'"
            })
    void aWrongCallSaysWhatIsWrongAndHowToCall(String args, String message) {
        String command = args.replaceFirst(" .*", "");
        assertMisused(args, message, "Usage: curation " + command + " [-h]");
    }

    private static void assertMisused(String args, String message, String howToCall) {
        Desk.Ran ran = Desk.run(args.isEmpty() ? new String[0] : args.split(" +"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("curation: " + message).contains(howToCall);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void theSchemaIsThatOfTheLibrary() {
        Desk.Ran ran = Desk.run("schema");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(Apec2026.claimFileSchema()).contains("\"$schema\"");
    }

    @ParameterizedTest
    @CsvSource({"place", "show", "check", "cover"})
    void aFileThatIsNotThereIsNamed(String command, @TempDir Path folder) {
        String missing = folder.resolve("missing.json").toString();
        Desk.Ran ran = command.startsWith("c") ? Desk.run(command, missing) : Desk.run(command, missing, missing);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("missing.json: cannot be read");
    }

    @ParameterizedTest
    @CsvSource({"place", "show", "check", "cover", "format"})
    void aFileThatIsTooLargeIsNamedAndNotRead(String command, @TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5L << 30);
        }
        Desk.Ran ran = command.matches("place|show")
                ? Desk.run(command, large.toString(), large.toString())
                : Desk.run(command, large.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("large.json: has more than 67108864 bytes and is not read");
    }
}
