package io.github.apec2026.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.claim.Outcome;
import io.github.apec2026.claim.Rank;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.core.compiled.CompiledRecord;
import io.github.apec2026.core.schema.EntitySchema;
import io.github.apec2026.core.schema.Property;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.model.EntityType;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.rules.Repository;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.value.Coded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** The compiled record beside the claim files is that of the claim files and of this library. */
class CommittedRecordTest {

    private static final String STALE =
            "seeds-data/src/main/resources/io/github/apec2026/seeds/record.compiled is not the compiled form"
                    + " of the claim files beside it. Run: mvn -q -Pcuration compile -Dcuration.args=\"compile --output"
                    + " seeds-data/src/main/resources/io/github/apec2026/seeds/record.compiled\"";

    @Test
    void theCompiledRecordIsThatOfTheClaimFiles() throws IOException {
        assertThat(ServiceLoader.load(ClaimSource.class)).isNotEmpty();
        for (ClaimSource source : ServiceLoader.load(ClaimSource.class)) {
            byte[] expected = Recompiled.loader(source).compile();
            try (InputStream in = source.compiled().orElseThrow().open()) {
                assertThat(Arrays.equals(in.readAllBytes(), expected)).as(STALE).isTrue();
            }
        }
    }

    @Test
    void compilingTwiceGivesTheSameBytes() {
        ClaimSource source = ServiceLoader.load(ClaimSource.class).iterator().next();

        assertThat(Recompiled.loader(source).compile())
                .isEqualTo(Recompiled.loader(source).compile());
    }

    /** A file of another version is not read: the version must be that of the project, or a change of the library goes unnoticed. */
    @Test
    void theVersionInTheFileIsThatOfTheProject() throws Exception {
        String pom = Files.readString(Repository.root().resolve("pom.xml"));
        String version =
                pom.replaceAll("(?s).*?<artifactId>apec2026</artifactId>\\s*<version>([^<]+)</version>.*", "$1");

        assertThat(CompiledRecord.library()).isEqualTo(version);
    }

    /** A record names types, properties and codes: one that was written with others is not read. */
    @Test
    void theChecksumInTheFileIsThatOfTheTypesPropertiesAndCodes() {
        StringBuilder names = new StringBuilder();
        for (EntitySchema<?> schema : new Schemas().all()) {
            for (Property<?> property : schema.properties()) {
                names.append(schema.type()).append('.').append(property.name()).append(' ');
                names.append(property.type().noun()).append(property.isMany()).append('\n');
            }
        }
        names.append(EntityType.all());
        for (Coded[] codes : List.<Coded[]>of(Basis.values(), Rank.values(), Outcome.values(), Reason.values())) {
            for (Coded each : codes) {
                names.append(each.code()).append('\n');
            }
        }
        names.append(Arrays.toString(NoticeCode.values()));
        CRC32 checksum = new CRC32();
        checksum.update(names.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(CompiledRecord.schema())
                .as("CompiledFormat.SCHEMA; then compile the record again")
                .isEqualTo((int) checksum.getValue());
    }
}
