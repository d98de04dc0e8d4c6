package io.github.apec2026.badfiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.rules.Repository;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A loader that lost something of a file, or made something else of it, would break a law: it is shown another file than the laws are. */
class LawsCanFailTest {

    private static final String FILE = "som1-technology-visit-2026.json";
    private static final RecordFiles RECORD = RecordFiles.read();
    private static final Laws LAWS = new Laws(RECORD, DocumentStore.none());
    private static final String TEXT = RECORD.text(FILE);

    static Stream<Arguments> losses() {
        return Stream.of(
                loss(
                        "a claim",
                        "\"acronym\": {\"value\": \"SOM1\", \"quote\": \"SOM1\"},\n",
                        "",
                        "Reading finds each claim"),
                loss("words", ", \"quote\": \"Senior Officials' Meeting\"},", "},", "Reading finds each claim"),
                loss(
                        "where a claim stands",
                        "{\"at\": 5942, \"length\": 13,",
                        "{\"at\": 5941, \"length\": 14,",
                        "each passage"),
                loss(
                        "what words mean",
                        "{\"words\":",
                        "{\"words\": \"no more\", \"means\": \"place/guangzhou\"}, {\"words\":",
                        "the rest"),
                loss("an end", "\"length\": 6056}", "\"length\": 6057}", "the rest"));
    }

    private static Arguments loss(String what, String then, String now, String law) {
        return Arguments.of(what, then, now, law);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void whatIsLostIsFoundOut(String what, String then, String now, String law) {
        assertThat(TEXT).contains(then);
        int at = TEXT.indexOf(then);
        String seen = TEXT.substring(0, at) + now + TEXT.substring(at + then.length());

        assertThatThrownBy(() -> LAWS.hold(RecordFiles.file(FILE, seen.getBytes(UTF_8)), TEXT.getBytes(UTF_8)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(law);
    }

    @Test
    void whatIsTakenForJsonAndIsNoneIsFoundOut() {
        assertThatThrownBy(() -> LAWS.hold(RecordFiles.file(FILE, TEXT.getBytes(UTF_8)), (TEXT + "]").getBytes(UTF_8)))
                .hasMessage("What is not JSON is refused");
        assertThatThrownBy(() -> LAWS.hold(RecordFiles.file(FILE, (TEXT + "]").getBytes(UTF_8)), TEXT.getBytes(UTF_8)))
                .hasMessage("What is JSON is read");
    }

    /** A corpus of refused files alone would try the laws of what is accepted on nothing. */
    @Test
    void ofTheFilesThatTheFuzzerStartsFromMostAreAccepted() throws IOException {
        Laws alone = new Laws(RecordFiles.none("file.json"), DocumentStore.none());
        int accepted = 0;
        int refused = 0;
        for (Path file : Repository.trackedFiles()) {
            if (file.getParent().endsWith("LoaderFuzzTestInputs/anyFile")) {
                boolean isRefused =
                        alone.hold("file.json", Files.readAllBytes(file)).isRefused();
                refused += isRefused ? 1 : 0;
                accepted += isRefused ? 0 : 1;
            }
        }

        assertThat(accepted).isGreaterThanOrEqualTo(8);
        assertThat(refused).isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatIsReadRightBreaksNone() {
        assertThat(LAWS.hold(FILE, TEXT.getBytes(UTF_8)).accepted()).isEqualTo(Verdict.SAME);
    }
}
