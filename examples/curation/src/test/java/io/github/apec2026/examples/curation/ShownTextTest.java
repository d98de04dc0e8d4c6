package io.github.apec2026.examples.curation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that an article, a claim file or an argument says reaches the terminal as a control; what is written into a file is as it was. */
class ShownTextTest {

    /** Clears the screen, sets its title, begins a sequence in one character, turns the direction, ends a line. */
    private static final String HARM =
            "\u001b[2J\u001b]0;quay\u0007\u009b1m\u202Egnp\u0000\b\t\u2028\u2066\u200B\uFEFF\u00AD\u007f\uDB40\uDC41";

    private static final String SHOWN = "\\u001B[2J\\u001B]0;quay\\u0007\\u009B1m\\u202Egnp\\u0000\\u0008";

    private static final String IN_JSON = "\\u001B[2J\\u001B]0;quay\\u0007\\u009B1m\\u202Egnp\\u0000\\b\\t\\u2028";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder)
                .document(Example.TEXT.replace("訊", "訊" + HARM))
                .claims(Example.DRAFT.replace("made up", inJson(HARM)));
    }

    /** As a member of a file may have it: only what JSON forbids is escaped. */
    private static String inJson(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(c -> json.append(c < ' ' ? String.format("\\u%04x", c) : Character.toString(c)));
        return json.toString();
    }

    private static void assertHarmless(Desk.Ran ran) {
        assertThat(hidden(ran.out())).as(ran.out()).isEmpty();
        assertThat(hidden(ran.err())).as(ran.err()).isEmpty();
    }

    private static String hidden(String printed) {
        return printed.codePoints()
                .filter(c -> c != '\n')
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                })
                .mapToObj(Integer::toHexString)
                .toList()
                .toString()
                .replace("[]", "");
    }

    @Test
    void anArticleIsShownWithTheCodesOfItsControls() {
        assertThat(desk.place("--write").err()).isEmpty();
        Desk.Ran ran = desk.show();

        assertHarmless(ran);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("\n訊" + SHOWN, "\n   nothing: " + SHOWN)
                .contains("\\u0009\\u2028\\u2066\\u200B\\uFEFF\\u00AD\\u007F\\u{E0041}");
    }

    @Test
    void theLinesOfAnArticleAreLinesWhateverEndsThem() {
        desk.document(Example.TEXT.replace("在", "\r\n在").replace("卡亞俄舉", "卡亞俄\r舉"));
        assertThat(desk.place("--write").err()).isEmpty();

        assertThat(desk.show().out()).contains("\n港口會議\n在卡亞俄\\u000D舉行 🚢\n");
    }

    @Test
    void whatAFileSaysIsOneLine() {
        desk.claims(Example.DRAFT
                .replace("made up", "one\\nline")
                .replace("\"kind\": {\"value\": \"news\"}", "\"kind\": {\"value\": \"news\", \"because\": \"a\\nb\"}")
                .replace(
                        "\"article\": \"main\"",
                        "\"article\": \"main\", \"referents\": [{\"words\": \"港口\", \"means\": \"a\\nb\"}]"));
        assertThat(desk.place("--write").err()).isEmpty();

        assertThat(desk.show().out()).contains("nothing: one\\u000Aline\n", "because: a\\u000Ab", "means a\\u000Ab\n");
    }

    @Test
    void placeAndFormatPrintJsonThatIsEqualAndShowsItsControls() {
        Desk.Ran placed = desk.place();
        assertHarmless(placed);
        assertThat(placed.code()).isZero();
        assertThat(placed.out()).contains(IN_JSON, "\\uDB40\\uDC41");

        desk.place("--write");
        JsonNode written = Placed.tree(desk.claimsText());
        assertThat(Placed.tree(placed.out())).isEqualTo(written);

        Desk.Ran formatted = Desk.run("format", desk.claims().toString());
        assertHarmless(formatted);
        assertThat(Placed.tree(formatted.out())).isEqualTo(written);
    }

    @Test
    void halfOfASurrogatePairIsPrintedAsItsEscape() {
        desk.claims("{\"format\": 1, \"facts\": \"x \\ude80 y\"}");
        Desk.Ran ran = Desk.run("format", desk.claims().toString());

        assertHarmless(ran);
        assertThat(ran.out()).contains("\"x \\uDE80 y\"");
    }

    @Test
    void whatIsWrittenIntoAFileIsNotChanged() {
        assertThat(desk.place("--write").err()).isEmpty();
        assertThat(desk.claimsText()).contains("\u009b1m\u202Egnp", "\u200B\uFEFF\u00AD\u007f\uDB40\uDC41");

        assertHarmless(Desk.run("format", "--write", desk.claims().toString()));
        assertThat(desk.claimsText()).contains("\u009b1m\u202Egnp", "\u200B\uFEFF\u00AD\u007f\uDB40\uDC41");
    }

    @Test
    void aRefusalIsOneLine() {
        desk.claims(Example.DRAFT.replace("到會。", inJson(HARM) + "\\n"));
        Desk.Ran ran = desk.place();

        assertHarmless(ran);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("claims.json:").contains("gnp");
    }

    @ParameterizedTest
    @CsvSource({"show", "place", "format", "check", "cover"})
    void aFileThatIsNotJsonIsRefusedInOneLine(String command) {
        desk.claims("{\"" + HARM.replace("\u0000", "") + "\": " + HARM);
        boolean needsDocument = command.equals("show") || command.equals("place");
        Desk.Ran ran = needsDocument
                ? Desk.run(command, desk.document().toString(), desk.claims().toString())
                : command.equals("cover")
                        ? desk.cover()
                        : Desk.run(command, desk.claims().toString());

        assertHarmless(ran);
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void checkAndCoverShowCodes() {
        desk.document(Example.TEXT.replace("120", "120\u202E\u001b[2J"));
        desk.claims(Example.DRAFT.replace(
                "\"kind\": {\"value\": \"conference\"", "\"k\u202Eind\": {\"value\": \"c\u009b\""));
        desk.place("--write");

        assertHarmless(desk.check());
        assertThat(desk.check().out()).contains("\\u202E");
        assertHarmless(desk.cover());
    }

    @ParameterizedTest
    @CsvSource({
        "plaice\u001b[2J\u202E, plaice\\u001B[2J\\u202E",
        "--\u009b1m, --\\u009B1m",
        "'place a b c\n\u001b]0;x\u0007', c\\u000A\\u001B]0;x\\u0007",
        "check --html \u0000 a, \\u0000",
        "check \u001b[2Jnone, \\u001B[2Jnone",
        "recognize --language \u202E, \\u202E",
        "recognize --dollar \u001b[2J, \\u001B[2J",
        "recognize --as-of \u001b[2J, \\u001B[2J",
        "cover --only \u001b[2J, \\u001B[2J"
    })
    void anArgumentIsEchoedWithItsCodes(String args, String echoed) {
        Desk.Ran ran = Desk.run(args.split(" "));

        assertHarmless(ran);
        assertThat(ran.code()).isPositive();
        assertThat(ran.err()).contains(echoed);
    }

    @Test
    void recognizePrintsJsonWithoutControls() {
        String line = "\u001b[2J 5 percent \u202E 10 \u009b\u200Bdelegates\u0000\n";
        assertHarmless(Desk.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), "recognize"));
    }

    @Test
    void aLineOfTheTerminalThatIsPrintedInPartsIsTheSame() {
        String text = "港口 🚢 \u202E".repeat(5000);
        desk.document(Example.TEXT.replace("訊", "訊" + text));
        assertThat(desk.place("--write").err()).isEmpty();

        assertThat(desk.show().out()).contains(text.replace("\u202E", "\\u202E"));
    }
}
