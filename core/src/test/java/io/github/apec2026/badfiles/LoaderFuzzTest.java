package io.github.apec2026.badfiles;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.spi.DocumentStore;

/** Any bytes, read as the one claim file that there is. */
class LoaderFuzzTest {

    private static final Laws LAWS = new Laws(RecordFiles.none("file.json"), DocumentStore.none());

    @FuzzTest
    void anyFile(byte[] input) {
        LAWS.hold("file.json", input);
    }
}
