package io.github.apec2026.badfiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.github.apec2026.Apec2026;
import io.github.apec2026.LoadResult;
import io.github.apec2026.rules.Repository;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of claim files: made from the schemas of the entities, shipped, and of one mind with the loader. */
class ClaimFileSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHIPPED = "core/src/main/resources/io/github/apec2026/claim-file.schema.json";
    private static final RecordFiles RECORD = RecordFiles.read();
    private static final LoadResult SOUND = RECORD.load(DocumentStore.none());

    private final ClaimFileShape shape = ClaimFileShape.shipped();

    static List<String> files() {
        return RECORD.names();
    }

    @Test
    void theShippedSchemaIsTheOneThatTheSchemasMake() throws IOException {
        try (InputStream in = Apec2026.class.getResourceAsStream("claim-file.schema.json")) {
            assertThat(in).as("shipped in the jar").isNotNull();
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .as("The schemas have changed. Write the new schema into the repository: mvn -q -Pcuration compile"
                            + " -Dcuration.args=schema > " + SHIPPED)
                    .isEqualTo(Apec2026.claimFileSchema());
        }
        assertThat(Repository.root().resolve(SHIPPED)).exists();
    }

    @Test
    void itIsItselfASchemaOfItsDraft() throws IOException {
        var draft = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));

        assertThat(draft.validate(JSON.readTree(Apec2026.claimFileSchema()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void itAcceptsEveryFileOfTheRecord(String name) throws IOException {
        assertThat(shape.against(JSON.readTree(RECORD.bytes(name)))).isEmpty();
        assertThat(SOUND.report().hasErrors()).isFalse();
    }

    /** In the facts of a register. */
    static Stream<String> registers() {
        return Stream.of(
                "{}",
                "[]",
                "{\"cities\": {}}",
                "{\"officials\": {}}",
                "{\"places\": {\"lima\": {}}}",
                "{\"places\": {\"Lima\": {}}}",
                "{\"places\": {\"lima\": []}}",
                "{\"places\": {\"lima\": {\"mayor\": {}}}}",
                "{\"places\": {\"lima\": {\"formerly\": [\"callao\"]}}}",
                "{\"places\": {\"lima\": {\"formerly\": \"callao\"}}}",
                "{\"places\": {\"lima\": {\"formerly\": [7]}}}",
                "{\"economies\": {\"peru\": {}}}",
                "{\"economies\": {\"atlantis\": {}}}",
                "{\"articles\": {\"bulletin/main\": {}}}",
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": 7}"),
                place("\"kind\": [{\"value\": \"city\", \"because\": \"x\"}]"),
                place("\"kind\": {\"value\": \"town\", \"because\": \"x\"}"),
                place("\"kind\": {\"value\": null, \"because\": \"x\"}"),
                place("\"kind\": {\"because\": \"x\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"page\": 7}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"rank\": \"preferred\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"rank\": \"best\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"basis\": []}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"quote\": \"a\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"quote\": \"a\", \"parts\": []}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"quote\": \"a\", \"parts\": [\"a\"]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"parts\": [\"a\", false]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 0}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 1}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": -1, \"quote\": \"a\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 1.5, \"quote\": \"a\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 2, \"quote\": \"a\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 2, \"parts\": [\"a\"]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"nth\": 2, \"parts\": [\"a\", \"b\"]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"given\": 12}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"given\": true}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"given\": \"places/lima/kind\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"given\": \"cities/lima/kind\"}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"according\": []}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"according\": [{\"quote\": \"a\"}]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"according\": [\"place/lima\"]}"),
                place("\"kind\": {\"value\": \"city\", \"because\": \"x\", \"according\": [{\"value\": \"place/lima\","
                        + " \"quote\": \"a\", \"parts\": [\"a\"]}]}"),
                place("\"names\": [{\"value\": {\"en\": \"Lima\"}, \"because\": \"x\"}]"),
                place("\"names\": [{\"value\": {\"en\": \"Lima\", \"zh-Hant\": \"利馬\"}, \"because\": \"x\"}]"),
                place("\"names\": [{\"value\": {}, \"because\": \"x\"}]"),
                place("\"names\": [{\"value\": {\"en\": 7}, \"because\": \"x\"}]"),
                place("\"names\": [{\"value\": {\"english\": \"Lima\"}, \"because\": \"x\"}]"),
                place("\"names\": [{\"value\": \"Lima\", \"because\": \"x\"}]"),
                place("\"names\": {\"value\": {\"en\": \"Lima\"}, \"because\": \"x\"}"),
                place("\"within\": {\"value\": \"place/lima\", \"because\": \"x\"}"),
                meeting("\"participants\": [{\"value\": \"person/ana\", \"because\": \"x\"}]"),
                meeting("\"participants\": [{\"value\": \"ana\", \"because\": \"x\"}]"),
                meeting("\"participants\": [{\"value\": \"article/bulletin/main\", \"because\": \"x\"}]"),
                meeting("\"dates\": {\"value\": \"2026-05\", \"because\": \"x\"}"),
                meeting("\"dates\": {\"value\": \"../2026-05\", \"because\": \"x\"}"),
                meeting("\"dates\": {\"value\": \"2026-05-01/..\", \"because\": \"x\"}"),
                meeting("\"dates\": {\"value\": \"../..\", \"because\": \"x\"}"),
                meeting("\"dates\": {\"value\": \"2026-02-30\", \"because\": \"x\"}"),
                meeting("\"dates\": {\"value\": 2026, \"because\": \"x\"}"),
                meeting("\"acronym\": {\"value\": \"\", \"because\": \"x\"}"),
                quantity("{\"amount\": \"9.49E12\", \"unit\": \"CNY\"}"),
                quantity("{\"amount\": \"1.e5\", \"unit\": \"CNY\", \"bound\": \"about\"}"),
                quantity("{\"amount\": \"1.\", \"unit\": \"CNY\"}"),
                quantity("{\"amount\": 9, \"unit\": \"CNY\"}"),
                quantity("{\"amount\": \"9\"}"),
                quantity("{\"amount\": \"9\", \"unit\": \"CNY\", \"bound\": \"nearly\"}"),
                quantity("{\"amount\": \"9\", \"unit\": \"CNY\", \"page\": 1}"));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void ofTheFactsOfARegisterItHoldsWhatTheLoaderHolds(String facts) throws IOException {
        agree("{\"format\": 1, \"facts\": " + facts + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"format\": 1}",
                "{\"format\": 2, \"facts\": {}}",
                "{\"format\": \"1\", \"facts\": {}}",
                "{\"facts\": {}}",
                "{\"facts\": {}, \"format\": 1}",
                "{\"format\": 1, \"facts\": {}, \"notes\": 1}",
                "{\"format\": 1, \"facts\": {}, \"referents\": []}",
                "{\"format\": 1, \"facts\": {}, \"repeats\": []}",
                "{\"format\": 1, \"facts\": {}, \"passages\": []}",
                "{\"format\": 1, \"facts\": {}, HEAD, \"passages\": []}",
                "{\"format\": 1, HEAD, \"passages\": [], \"facts\": {}}",
                "{\"format\": 1, HEAD}",
                "{\"format\": 1, HEAD, \"passages\": {}}",
                "{\"format\": 1, HEAD, \"passages\": [7]}",
                "{\"format\": 1, \"passages\": [], HEAD}",
                "{\"format\": 1, \"document\": {\"id\": \"x\", \"language\": \"en\"}, \"passages\": []}",
                "{\"format\": 1, \"document\": 7, \"passages\": []}",
                "{\"format\": 1, HEAD, \"referents\": [{\"words\": \"he\"}], \"passages\": []}",
                "{\"format\": 1, HEAD, \"referents\": [{\"words\": \"he\", \"means\": \"he\"}], \"passages\": []}",
                "{\"format\": 1, HEAD, \"repeats\": [{\"at\": 1, \"length\": 2}], \"passages\": []}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"nothing\": \"x\"}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"nothing\": \"x\", \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN}]}",
                "{\"format\": 1, HEAD, \"passages\": [{\"at\": 1, \"length\": 2, \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"article\": \"x/y\", \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"gives\": {\"place\": {}}, \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"gives\": {\"period\": {}}, \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"gives\": {\"period\": {\"value\": \"2026\"}}, \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"gives\": {\"period\": [{\"value\": 6}]}, \"facts\": {}}]}",
                "{\"format\": 1, HEAD, \"passages\": [{SPAN, \"gives\": {\"occasion\": {\"value\": \"talks\"}}, \"facts\": {}}]}",
                "{\"format\": 1, \"judgements\": []}",
                "{\"format\": 1, \"judgements\": [{}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"property\": \"kind\", \"value\": \"city\"}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"property\": \"kind\", \"value\": 7}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"property\": \"names\", \"value\": {\"en\": \"Lima\"}}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"property\": \"names\", \"value\": \"Lima\"}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"property\": \"mayor\", \"value\": 1}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"official/ana\", \"property\": \"person\", \"value\": \"ana\"}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"property\": \"kind\", \"entity\": \"place/lima\", \"value\": \"city\"}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"entity\": \"place/lima\", \"value\": \"city\"}}]}",
                "{\"format\": 1, \"judgements\": [JUDGED{\"document\": 7, \"entity\": \"place/lima\", \"property\": \"kind\", \"value\": \"city\"}}]}"
            })
    void ofTheRestOfAFileItHoldsWhatTheLoaderHolds(String file) throws IOException {
        agree(file.replace(
                        "HEAD",
                        "\"document\": {\"id\": \"bulletin\", \"language\": \"en\", \"text\": {\"sha256\": \""
                                + "0".repeat(64) + "\", \"length\": 9}}")
                .replace("SPAN", "\"at\": 1, \"length\": 2, \"digest\": \"0123456789abcdef\"")
                .replace("JUDGED", "{\"rank\": \"normal\", \"because\": \"x\", \"claim\": "));
    }

    @Test
    void aSchemaThatAllowedMoreOrLessThanTheLoaderWouldBeFoundOut() throws IOException {
        String unknown = "{\"format\": 1, \"facts\": {}, \"notes\": 1}";
        String sound =
                "{\"format\": 1, \"facts\": {\"places\": {\"lima\": {\"kind\": {\"value\": \"city\", \"because\": \"x\"}}}}}";
        ClaimFileShape lax = changed("\"additionalProperties\": false", "\"additionalProperties\": true");
        ClaimFileShape severe =
                changed("\"value\": {\"$ref\": \"#/$defs/kind-of-place\"}", "\"value\": {\"const\": \"region\"}");

        assertThat(disagreement(lax, unknown)).startsWith("The schema accepts what the loader refuses: file.json:1:");
        assertThat(disagreement(severe, sound)).startsWith("The schema refuses what the loader accepts: ");
        assertThat(disagreement(shape, unknown)).isEmpty();
        assertThat(disagreement(shape, sound)).isEmpty();
    }

    private static ClaimFileShape changed(String then, String now) {
        String schema = Apec2026.claimFileSchema();
        assertThat(schema).contains(then);
        return new ClaimFileShape(schema.replace(then, now));
    }

    private void agree(String text) throws IOException {
        assertThat(disagreement(shape, text)).isEmpty();
    }

    private static String disagreement(ClaimFileShape shape, String text) throws IOException {
        LoadResult result = Apec2026.loader()
                .withoutProviders()
                .with(new RecordFiles.Copies(
                        "one", ClaimSource.DATA, List.of(RecordFiles.file("file.json", text.getBytes(UTF_8)))))
                .read();
        return shape.disagreement("file.json", JSON.readTree(text), result.report());
    }

    private static String place(String property) {
        return "{\"places\": {\"lima\": {" + property + "}}}";
    }

    private static String meeting(String property) {
        return "{\"meetings\": {\"talks\": {" + property + "}}}";
    }

    private static String quantity(String value) {
        return "{\"observations\": {\"x\": {\"value\": {\"value\": " + value + ", \"because\": \"x\"}}}}";
    }
}
