package io.github.apec2026.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.apec2026.Apec2026;
import io.github.apec2026.facts.Everything;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.loading.RandomRecord;
import io.github.apec2026.model.Topic;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.spi.ClaimSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiled record answers every question as the claim files do when they are read and verified. */
class CompiledEqualsVerifiedTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());
    private static final int RECORDS = 200;

    @Test
    void theRecordAnswersTheSame() throws JsonProcessingException {
        ApecDataset compiled = Apec2026.load();
        ApecDataset verified = Apec2026.loader().verifying().read().orThrow();

        assertThat(compiled.info().compiledFrom()).isNotEmpty();
        assertThat(verified.info().compiledFrom()).isEmpty();
        same(compiled, verified);
    }

    @Test
    void theReportIsThatOfTheCompilation() {
        assertThat(Apec2026.loader().read().report())
                .isEqualTo(Apec2026.loader().verifying().read().report());
    }

    @Test
    void randomRecordsAnswerTheSame() throws JsonProcessingException {
        for (long seed = 0; seed < RECORDS; seed++) {
            ClaimSource source = new RandomRecord(seed, 5).source();
            ApecDataset compiled = Recompiled.of(source).load().orThrow();

            assertThat(compiled.info().compiledFrom()).as("record %d", seed).hasSize(1);
            same(compiled, Recompiled.loader(source).read().orThrow());
        }
    }

    @Test
    void aLongTextIsTheSame() {
        String reason = "aa".repeat(40_000) + " b"; // longer than one that is encoded by pairs
        ClaimSource source = ClaimSource.overlay(
                "long.json",
                ("{\"format\": 1, \"facts\": {\"topics\": {\"quays\": {\"names\": [{\"value\": {\"en\": \"quays\"}, \"because\": \""
                                + reason + "\"}]}}}}")
                        .getBytes(StandardCharsets.UTF_8));

        ApecDataset compiled = Recompiled.of(source).load().orThrow();
        assertThat(compiled.info().compiledFrom()).isNotEmpty();
        assertThat(compiled.claims(Topic.id("quays")).get(0).because()).contains(reason);
    }

    private static void same(ApecDataset compiled, ApecDataset verified) throws JsonProcessingException {
        List<Object> answers = Everything.of(compiled);
        List<Object> expected = Everything.of(verified);

        assertThat(answers).isEqualTo(expected).hasSizeGreaterThan(300);
        assertThat(MAPPER.writeValueAsString(answers)).isEqualTo(MAPPER.writeValueAsString(expected));
    }
}
