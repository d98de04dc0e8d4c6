package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
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

    /** A program that opens the jars of the class path and does nothing else: what it loads, the JVM loads by itself. */
    static final class Open {

        private Open() {}

        public static void main(String[] args) {
            if (ClassLoader.getSystemResource("no-jar-has-this") != null) {
                throw new AssertionError("a jar has it");
            }
        }
    }

    /** A program that does what is not to be done: it links a lambda, a concatenation or a record, as its argument says. */
    static final class Linking {

        private Linking() {}

        record Quay(String name) {}

        public static void main(String[] args) {
            Supplier<String> name = args[0].equals("lambda") ? () -> "quay" : null;
            String text = args[0].equals("concatenation") ? args[0] + args.length : args[0];
            int hash = args[0].equals("record") ? new Quay(text).hashCode() : 0;
            if (hash == -1 && name != null) {
                throw new AssertionError(name.get());
            }
        }
    }

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        loaded = loadedBy(Load.class);
    }

    /** The names of the classes that a program makes a JVM load, beyond those that the JVM loads to open the class path. */
    private static List<String> loadedBy(Class<?> program, String... args) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>(allLoadedBy(program, args));
        names.removeAll(new HashSet<>(allLoadedBy(Open.class)));
        return names;
    }

    private static List<String> allLoadedBy(Class<?> program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:tags",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("CLASSPATH", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        List<String> names = new ArrayList<>();
        for (String line : printed.lines().toList()) {
            if (line.startsWith(TAGS)) {
                String name = line.substring(TAGS.length()).strip();
                names.add(name.substring(0, (name + " ").indexOf(' ')));
            }
        }
        return names;
    }

    @Test
    void theRecordIsLoaded() {
        assertThat(loaded).contains("io.github.apec2026.core.index.IndexedDataset");
    }

    @Test
    void fewClassesOfThisLibraryAndNoneOfAStageOrOfJacksonAreLoaded() {
        assertThat(loaded).noneMatch(name -> name.startsWith("com.fasterxml."));
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("io.github.apec2026.core.verify.VerifyStage")
                        || name.startsWith("io.github.apec2026.core.grammar.")
                        || name.startsWith("io.github.apec2026.core.schema."));
        assertThat(loaded.stream().filter(name -> name.startsWith("io.github.apec2026.")))
                .hasSizeBetween(20, 150);
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
    @Test
    void nothingIsLinkedAtRunTime() {
        assertThat(loaded.stream().filter(FreshJvmTest::isLinking)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lambda", "concatenation", "record"})
    void whatIsLinkedAtRunTimeIsSeen(String what) throws IOException, InterruptedException {
        assertThat(loadedBy(Linking.class, what).stream().filter(FreshJvmTest::isLinking))
                .isNotEmpty();
        assertThat(loadedBy(Linking.class, "nothing").stream().filter(FreshJvmTest::isLinking))
                .isEmpty();
    }

    /** What links is loaded in any case where the JVM links a lambda of its own to open a jar; then what is linked gives it away. */
    private static boolean isLinking(String name) {
        return name.equals("java.lang.invoke.BootstrapMethodInvoker")
                || name.equals("java.lang.invoke.InnerClassLambdaMetafactory")
                || name.equals("java.lang.invoke.StringConcatFactory")
                || name.equals("java.lang.runtime.ObjectMethods")
                || (name.contains("$$Lambda") && !name.startsWith("java.") && !name.startsWith("jdk."));
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

    /** Few callers ask for a subset of the documents; loading does not wait for it. */
    @Test
    void whatMakesSubsetsIsNotLoadedBeforeSomebodyAsks() throws ClassNotFoundException {
        for (String name : List.of("DatasetSubset", "SubsetClaims", "SubsetFindings")) {
            String whole = "io.github.apec2026.core.subset." + name;
            assertThat(Class.forName(whole)).isNotNull();
            assertThat(loaded).doesNotContain(whole);
        }
    }
}
