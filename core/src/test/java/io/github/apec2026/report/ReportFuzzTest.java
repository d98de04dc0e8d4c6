package io.github.apec2026.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.apec2026.Apec2026;
import io.github.apec2026.badfiles.LoaderCorpus;
import io.github.apec2026.notice.Report;
import io.github.apec2026.recognize.AnyText;
import io.github.apec2026.spi.ClaimSource;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as a claim file whose name is any text too; its report is written in each format. */
class ReportFuzzTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReportFormat.jsonSchema());

    /** The claim files that are loaded by another fuzz test too; its corpus is this one's. */
    static Stream<byte[]> claimFiles() {
        return LoaderCorpus.files();
    }

    @MethodSource("claimFiles")
    @FuzzTest
    void anyFile(byte[] input) throws IOException {
        String name = AnyText.of(input).lines().findFirst().orElse("");
        Report report = Apec2026.loader()
                .withoutProviders()
                .with(ClaimSource.overlay(name.isBlank() ? "own.json" : name, input))
                .read()
                .report();

        String json = ReportFormat.JSON.print(report);
        assertThat(MAPPER.readValue(json, Report.class)).isEqualTo(report);
        assertThat(SCHEMA.validate(MAPPER.readTree(json))).isEmpty();
        for (ReportFormat format : ReportFormat.values()) {
            String text = format.print(report);
            assertThat(UTF_8.newEncoder().canEncode(text)).isTrue();
            assertThat(text.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
        }
        assertThat(ReportFormat.HTML.print(report).toLowerCase(Locale.ROOT)).doesNotContain("<script");
    }
}
