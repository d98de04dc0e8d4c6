package io.github.apec2026.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A host may bring an older jackson-core than this build: the oldest that is promised works, and one that is too old is named. */
class HostsJacksonTest {

    private static Jvm.Ended with(String jackson, String main) throws URISyntaxException {
        Path jar = Path.of(HostsJacksonTest.class
                .getResource("/jackson/jackson-core-" + jackson + ".jar")
                .toURI());
        Path example = Artifacts.of(Artifacts.EXAMPLE);
        return Jvm.java(
                "-cp",
                jar + java.io.File.pathSeparator + Artifacts.path(Artifacts.and(Artifacts.withSeeds(), example)),
                Artifacts.EXAMPLE + main);
    }

    @Test
    void theOldestThatIsPromisedLoadsTheRecord() throws Exception {
        Jvm.Ended ended = with("2.17.0", ".EmbeddedVerified");
        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed()).contains("sources [apec2026-seeds-data]");
    }

    /** The compiled record is no JSON. */
    @Test
    void oneThatIsTooOldDoesNotMatterToTheCompiledRecord() throws Exception {
        Jvm.Ended ended = with("2.15.4", ".Embedded");
        assertThat(ended.code()).as(ended.printed()).isZero();
        assertThat(ended.printed()).contains("from a compiled record");
    }

    @Test
    void oneThatIsTooOldIsNamedTogetherWithWhatIsNeeded() throws Exception {
        Jvm.Ended ended = with("2.15.4", ".EmbeddedVerified");
        assertThat(ended.code()).as(ended.printed()).isNotZero();
        assertThat(ended.printed()).contains("needs jackson-core 2.17 or later, and found 2.15.4");
    }
}
