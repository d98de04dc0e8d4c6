package io.github.apec2026.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A load takes a bounded memory: 256 MB for a small input, whatever it says, and 1 GB for the largest file that is read. Each runs in a
 * JVM of its own, on a part of the size where that is as hard; {@code -Dapec2026.floods=true} gives them all of it, which takes minutes.
 */
class MemoryTest {

    private static final boolean FULL = Boolean.getBoolean("apec2026.floods");
    private static final int SMALL = FULL ? 2_000_000 : 200_000;
    private static final int LARGE = 64_000_000;

    @TempDir
    private Path folder;

    @Test
    void noSmallInputExhaustsTheMemory() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run("256m", SmallHeap.class, String.valueOf(SMALL));

        assertThat(lines).hasSameSizeAs(Floods.all()).allMatch(line -> line.contains(": loaded, "));
    }

    @Test
    void aLargeFileOfPlainClaimsIsLoaded() throws IOException, InterruptedException {
        assertThat(FULL ? largeFile("1g", LARGE, 23) : largeFile("256m", LARGE / 4, 23))
                .containsExactly(
                        FULL
                                ? "797792 claims of 398896 places, 0 warnings"
                                : "201520 claims of 100760 places, 0 warnings");
    }

    @Test
    void aLargeFileOfTooManyClaimsIsRefused() throws IOException, InterruptedException {
        assertThat(largeFile("1g", LARGE, 1))
                .containsExactly(
                        "large.json:500001:21 ERROR [limit-exceeded] Here the load exceeds the limit of 1000000 claims.");
    }

    private List<String> largeFile(String heap, int bytes, int reason) throws IOException, InterruptedException {
        LargeFile.write(folder.resolve("large.json"), bytes, reason);
        return ChildJvm.run(heap, LargeFile.class, folder.toString());
    }
}
