package io.github.apec2026.core.read;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JacksonVersionTest {

    @ParameterizedTest
    @CsvSource({"2, 16, 2", "2, 15, 4", "1, 99, 0"})
    void anOlderOneIsRefusedByItsVersion(int major, int minor, int patch) {
        assertThatIllegalStateException()
                .isThrownBy(() -> JacksonVersion.check(version(major, minor, patch)))
                .withMessageContaining(
                        "needs jackson-core 2.17 or later, and found " + major + "." + minor + "." + patch);
    }

    @ParameterizedTest
    @CsvSource({"2, 17, 0", "2, 17, 2", "2, 30, 0", "3, 0, 0"})
    void aLaterOneIsNot(int major, int minor, int patch) {
        assertThatCode(() -> JacksonVersion.check(version(major, minor, patch))).doesNotThrowAnyException();
    }

    @Test
    void theOneAtHandIsNot() {
        assertThatCode(JacksonVersion::check).doesNotThrowAnyException();
    }

    private static Version version(int major, int minor, int patch) {
        return new Version(major, minor, patch, null, null, null);
    }
}
