package io.github.apec2026.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A load takes a bounded memory: of a small input, whatever it says, 256 MB, and of a file as large as is read 1 GB. Each runs in a JVM of
 * its own. {@code -Dapec2026.floods=2000000} gives the small inputs their full size, which takes a minute.
 */
class MemoryTest {

    private static final int SIZE = Integer.getInteger("apec2026.floods", 200_000);
    private static final long LARGE = 64_000_000;

    @TempDir
    private Path folder;

    @Test
    void noSmallInputExhaustsTheMemory() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run("256m", SmallHeap.class, String.valueOf(SIZE));

        assertThat(lines).hasSameSizeAs(Floods.all()).allMatch(line -> line.contains(": loaded, "));
    }

    @Test
    void aLargeFileOfPlainClaimsIsLoaded() throws IOException, InterruptedException {
        LargeFile.write(folder.resolve("large.json"), LARGE, 40);

        assertThat(ChildJvm.run("1g", LargeFile.class, folder.toString()))
                .containsExactly("x");
    }

    @Test
    void aLargeFileOfMoreClaimsIsRefused() throws IOException, InterruptedException {
        LargeFile.write(folder.resolve("large.json"), LARGE, 1);

        assertThat(ChildJvm.run("1g", LargeFile.class, folder.toString()))
                .containsExactly("x");
    }
}
