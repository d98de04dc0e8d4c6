package io.github.apec2026.report;

import static io.github.apec2026.report.ReportFormat.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.notice.Severity;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReportFormat.jsonSchema());

    static Stream<Report> reports() {
        return Stream.of(
                Reports.ofNothing(),
                Reports.of(Reports.MISSPELT, Reports.OF_NO_FILE, Reports.OF_THE_FILE),
                Reports.of(Reports.HARMFUL),
                Reports.ofEverything(),
                Apec2026.loader().read().report());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theJsonIsCharacterForCharacterWhatAHostsMapperWritesAndItReadsItBackEqual(Report report) throws IOException {
        String json = JSON.print(report);

        assertThat(json)
                .isEqualTo(MAPPER.writeValueAsString(report)
                        .replace("\uD800\uFFFE", "\\ud800\uFFFE")
                        .replace("\u0085", "\\u0085"));
        assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theJsonIsAsItsSchemaSays(Report report) throws IOException {
        assertThat(faults(MAPPER.readTree(JSON.print(report)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /notices/0          | code      | "no-such-code"
            /notices/0          | severity  | "ERROR"
            /notices/0          | line      | 0
            /notices/0          | line      | "12"
            /notices/0          | entity    | "Talks in Lima"
            /notices/0          | document  | "meeting/talks"
            /notices/0          | passage   | -1
            /notices/0          | colour    | "red"
            /notices/0          | message   | null
            /notices/0/attributes | value   | 7
            /tally              | files     | -1
            /tally              | robots    | 1
            /tally/claimsByBasis | guessed  | 1
            /tally/claimsByOutcome | stated | 1
            /tally/claimsByKind/0 | byBasis | []
            ''                  | notices   | {}
            """)
    void theSchemaRefusesWhatIsNoReport(String at, String member, String value) throws IOException {
        JsonNode json = MAPPER.readTree(JSON.print(Reports.of(Reports.MISSPELT)));
        ((ObjectNode) json.at("''".equals(at) ? "" : at)).set(member, MAPPER.readTree(value));

        assertThat(faults(json)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',notices",
        "'',tally",
        "/notices/0,code",
        "/notices/0,message",
        "/tally,entities",
        "/tally/claimsByKind/0,kind"
    })
    void theSchemaRefusesAReportThatLacksAMember(String at, String member) throws IOException {
        JsonNode json = MAPPER.readTree(JSON.print(Reports.of(Reports.MISSPELT)));
        ((ObjectNode) json.at(at)).remove(member);

        assertThat(faults(json)).isNotEmpty();
    }

    @Test
    void theSchemaListsTheCodesOfThisVersionAndNoOthers() throws IOException {
        JsonNode types = MAPPER.readTree(ReportFormat.jsonSchema()).path("$defs");

        assertThat(listed(types.at("/code/enum"))).isEqualTo(codes(NoticeCode.values()));
        assertThat(listed(types.at("/notice/properties/severity/enum"))).isEqualTo(codes(Severity.values()));
        assertThat(listed(types.at("/byBasis/propertyNames/enum"))).isEqualTo(codes(Basis.values()));
        assertThat(listed(types.at("/byOutcome/propertyNames/enum"))).isEqualTo(codes(Outcome.values()));
    }

    @Test
    void theSchemaDocumentsEveryMemberAndNoneThatIsNeverWritten() throws IOException {
        JsonNode schema = MAPPER.readTree(ReportFormat.jsonSchema());
        JsonNode json = MAPPER.readTree(JSON.print(Reports.of(Reports.MISSPELT)));
        Map<String, String> places = Map.of(
                "", "",
                "/$defs/notice", "/notices/0",
                "/$defs/tally", "/tally",
                "/$defs/claimCounts", "/tally/claimsByKind/0");

        places.forEach((type, place) -> {
            JsonNode members = schema.at(type + "/properties");
            assertThat(names(members)).as(type).isEqualTo(names(json.at(place)));
            members.forEach(member -> assertThat(member.has("description") || member.has("$ref"))
                    .as("%s of %s", member, type)
                    .isTrue());
        });
    }

    @Test
    void everyFormCanBeEncodedWhateverAFileSays() {
        for (ReportFormat format : ReportFormat.values()) {
            String written = format.print(Reports.of(Reports.HARMFUL));
            assertThat(new String(written.getBytes(UTF_8), UTF_8)).isEqualTo(written);
        }
    }

    @Test
    void noControlIsWrittenAsItIs() throws IOException {
        StringBuilder controls = new StringBuilder();
        for (char c = 0; c <= '\u00A0'; c++) {
            controls.append(c);
        }
        Report report = Reports.of(Notice.of(NoticeCode.NO_SOURCE)
                .with("detail", controls.append("\uDC00\uD800").toString())
                .build());
        String json = JSON.print(report);

        assertThat(json.chars())
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> Character.isSurrogate((char) c.intValue()));
        assertThat(json).contains("\\u007f\\u0080", "\\u009b", "\\u009f\u00A0\\udc00\\ud800");
        assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 3_999, 4_000, 4_001, 7_999, 8_000})
    void aPairThatMeetsTheEndOfABufferStaysAPair(int length) throws IOException {
        for (int i = 0; i < 2; i++) {
            String ships = "x".repeat(i) + "🚢".repeat(length);
            Report report = Reports.of(
                    Notice.of(NoticeCode.NO_SOURCE).with("detail", ships).build());

            assertThat(JSON.print(report)).isEqualTo(MAPPER.writeValueAsString(report));
        }
    }

    @Test
    void theWriterIsNeitherFlushedNorClosed() throws IOException {
        List<String> called = new ArrayList<>();
        StringWriter out = new StringWriter() {
            @Override
            public void flush() {
                called.add("flush");
            }

            @Override
            public void close() {
                called.add("close");
            }
        };
        for (ReportFormat format : ReportFormat.values()) {
            format.write(Reports.of(Reports.MISSPELT), out);
        }

        assertThat(called).isEmpty();
        assertThat(out.toString()).contains("\"entities\":9}}");
    }

    private static Set<ValidationMessage> faults(JsonNode json) {
        return SCHEMA.validate(json);
    }

    private static List<String> listed(JsonNode names) {
        List<String> listed = new ArrayList<>();
        names.forEach(name -> listed.add(name.asText()));
        return listed;
    }

    private static List<String> codes(Coded[] values) {
        return Stream.of(values).map(Coded::code).toList();
    }

    private static List<String> codes(NoticeCode[] values) {
        return Stream.of(values).map(NoticeCode::code).toList();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
