package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a load of the record makes a fresh JVM load: the classes themselves tell, also of what the grammars and the JDK do. */
class FreshJvmTest {

    private static final String TAGS = "[class,load]";
    private static List<String> loaded = List.of();

    /** The program that the fresh JVM runs. */
    static final class Load {

        private Load() {}

        public static void main(String[] args) {
            Apec2026.load();
        }
    }

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout:tags",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Load.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        List<String> names = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            if (line.startsWith(TAGS)) {
                String name = line.substring(TAGS.length()).strip();
                names.add(name.substring(0, (name + " ").indexOf(' ')));
            }
        }
        loaded = names;
    }

    @Test
    void theRecordIsLoaded() {
        assertThat(loaded).contains("io.github.apec2026.core.index.IndexedDataset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.apec2026.core.type.JsonSchema",
                "io.github.apec2026.core.read.ClaimFileSchema",
                "io.github.apec2026.core.read.FactsSchema",
                "io.github.apec2026.core.read.Definitions"
            })
    void nothingThatOnlyTheJsonSchemaNeedsIsLoaded(String type) throws ClassNotFoundException {
        assertThat(Class.forName(type)).as("a class that there is").isNotNull();
        assertThat(loaded).doesNotContain(type);
    }

    /** A lambda, a method reference, a record's generated methods or a concatenation, each linked while the program runs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.invoke.InnerClassLambdaMetafactory",
                "java.lang.invoke.BootstrapMethodInvoker",
                "java.lang.runtime.ObjectMethods"
            })
    void nothingIsLinkedAtRunTime(String linker) {
        assertThat(loaded).doesNotContain(linker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.regex.",
                "java.util.Formatter",
                "java.text.",
                "java.time.format.",
                "java.util.logging.",
                "java.security.MessageDigest"
            })
    void nothingDearOfTheJdkIsLoaded(String prefix) {
        assertThat(loaded).noneMatch(name -> name.startsWith(prefix));
    }

    /** Few ask for what some documents alone tell; loading does not wait for it. */
    @Test
    void whatTellsTheRecordAnewIsNotLoadedBeforeSomebodyAsks() throws ClassNotFoundException {
        for (String name : List.of("Retelling", "KeptClaims", "RetoldFindings")) {
            String whole = "io.github.apec2026.core.index." + name;
            assertThat(Class.forName(whole)).isNotNull();
            assertThat(loaded).doesNotContain(whole);
        }
    }
}
