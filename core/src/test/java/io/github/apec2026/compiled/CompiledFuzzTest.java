package io.github.apec2026.compiled;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.apec2026.badfiles.LoaderCorpus;
import io.github.apec2026.facts.Recompiled;
import io.github.apec2026.spi.ClaimSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as the compiled record of good claim files: as they are, and forged. */
class CompiledFuzzTest {

    private static final ClaimSource FILES =
            LoaderCorpus.source("bulletin", "gives-and-referents", "judgements", "register", "rivals-and-former-ids");
    private static final CompiledLaws LAWS = new CompiledLaws(FILES);

    /** Made here and not in files, since they change with each property and each version. */
    static Stream<byte[]> records() {
        byte[] sound = Recompiled.loader(FILES).compile();
        byte[] flipped = sound.clone();
        flipped[sound.length / 2] ^= 1;
        return Stream.of(
                sound,
                flipped,
                Arrays.copyOf(sound, sound.length / 2),
                Recompiled.loader(LoaderCorpus.source("register")).compile());
    }

    @MethodSource("records")
    @FuzzTest
    void anyRecord(byte[] input) {
        LAWS.hold(input);
        LAWS.holdForged(input);
    }
}
