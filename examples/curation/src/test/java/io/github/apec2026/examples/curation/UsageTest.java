package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void helpTellsTheWholeWay() {
        Desk.Ran ran = Desk.run("help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains(
                        "place DOCUMENT CLAIMFILE",
                        "show DOCUMENT CLAIMFILE",
                        "check [--documents DIR] [--html FILE] [--json FILE] CLAIMFILE...",
                        "cover [--documents DIR] [--only SORTS] [CLAIMFILE...]",
                        "recognize [--language TAG] [--as-of DATE] [--dollar CODE]",
                        "The whole way");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 110);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                            | say what to do",
                "plaice a b                    | there is no command \"plaice\"",
                "place a                       | give a document and a claim file",
                "place a b c                   | give a document and a claim file",
                "place a b --wriet             | there is no option --wriet",
                "place a b --documents d       | --documents belongs to check and cover",
                "show a                        | give a document and a claim file",
                "show a b --write              | --write belongs to place and format; this command writes nothing",
                "check                         | give at least one claim file",
                "check --documents             | --documents needs a directory",
                "check a --html                | --html needs a file",
                "check a --json                | --json needs a file",
                "cover a --html b              | --html belongs to check",
                "show a b --json c             | --json belongs to check",
                "check a --write               | --write belongs to place and format; this command writes nothing",
                "format                        | give at least one claim file",
                "format a b                    | several files at once only with --write",
                "cover --only                  | --only needs some of figures, dates and names",
                "cover --only figure           | --only takes figures, dates and names, with commas between them; not \"figure\"",
                "cover --only figures,,dates   | --only takes figures, dates and names, with commas between them; not \"\"",
                "cover a --write               | --write belongs to place and format; this command writes nothing",
                "check a --only dates          | --only belongs to cover",
                "schema a                      | schema takes no file, not a",
                "recognize a                   | recognize reads standard input, not a",
                "recognize --language          | --language needs a language, such as zh-Hant",
                "recognize --language fr       | there is no grammar for \"fr\"; there are en and zh",
                "recognize --as-of 2026-2-1    | not a date such as 2026-02-10: 2026-2-1",
                "recognize --as-of 2026-02-30  | not a date such as 2026-02-10: 2026-02-30",
                "recognize --dollar DOLLAR     | not a currency code such as USD: DOLLAR",
                "recognize --documents d       | --documents belongs to check and cover",
                "check a --language en         | --language belongs to recognize",
                "check a --as-of 2026-02-10    | --as-of belongs to recognize",
                "check a --dollar USD          | --dollar belongs to recognize"
            })
    void aWrongCallSaysWhatIsWrongAndHowToCall(String args, String message) {
        Desk.Ran ran = Desk.run(args.isEmpty() ? new String[0] : args.split(" +"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("curation: " + message).contains("The whole way");
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
}
