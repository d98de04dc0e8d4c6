package io.github.apec2026;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says about the library is compiled, run and looked up. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("apec2026.root", ".."));
    private static final String README = read(ROOT.resolve("README.md"));

    private static final String IMPORTS = """
            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
            import io.github.apec2026.*;
            import io.github.apec2026.claim.*;
            import io.github.apec2026.model.*;
            import io.github.apec2026.query.*;
            import io.github.apec2026.spi.*;
            import io.github.apec2026.value.*;
            import java.nio.charset.StandardCharsets;
            import java.time.*;
            import java.util.*;
            """;

    /** The Java of the README in one method: a later snippet may use what an earlier one has. */
    @Test
    void theSnippetsCompileAndPrintWhatTheirCommentsSay(@TempDir Path classes) throws Exception {
        String java = String.join("\n", blocks("java"));
        assertThat(java.lines().count()).isGreaterThan(8);
        compile(
                IMPORTS + "public class Snippets { public static void run() throws Exception {\n" + java + "\n}}\n",
                classes);

        assertThat(run(classes)).isEqualTo(comments(java));
    }

    @Test
    void theDependencyIsTheOneOfThisBuild() {
        String pom = read(ROOT.resolve("pom.xml"));
        String version = find("<version>[^<]+</version>", pom).get(0);

        assertThat(blocks("xml"))
                .singleElement()
                .asString()
                .contains("<groupId>io.github.apec2026</groupId>", "<artifactId>apec2026-core</artifactId>", version);
    }

    @ParameterizedTest
    @MethodSource("sourceNames")
    void aClassThatTheReadmeNamesIsThere(String name) throws IOException {
        String file = "src/main/java/io/github/apec2026/" + name.replace('.', '/') + ".java";
        List<Path> modules = List.of(
                Path.of("api"),
                Path.of("core"),
                Path.of("seeds-data"),
                Path.of("examples/quickstart"),
                Path.of("examples/curation"));

        assertThat(modules.stream().map(ROOT::resolve).map(module -> module.resolve(file)))
                .anyMatch(Files::exists);
    }

    /** Such as {@code core.read.ReadStage}, in back quotes. */
    static List<String> sourceNames() {
        return find("(?<=`)[a-z.]+\\.[A-Z]\\w+(?=`)", README).stream()
                .filter(name -> !name.startsWith("ClaimSource"))
                .distinct()
                .toList();
    }

    @Test
    void theFigureThatTheReadmeFollowsIsInTheRecord() {
        String file = read(ROOT.resolve("seeds-data/src/main/resources/io/github/apec2026/seeds")
                .resolve("guangdong-priorities-2026-01-29.json"));
        int at = file.indexOf("{\"amount\": \"9.49E12\", \"unit\": \"CNY\"}");

        assertThat(at).isPositive();
        assertThat(file.substring(at))
                .startsWith("{\"amount\": \"9.49E12\", \"unit\": \"CNY\"}, \"quote\": \"RMB9.49 trillion\"");
        assertThat(file.substring(0, at)).contains("\"guangdong-foreign-trade-2025\"");
        assertThat(find("(?<=\\{\"at\": )\\d+", file.substring(0, at))).last().isEqualTo("1596");
    }

    private static List<String> blocks(String language) {
        return find("(?<=\n```" + language + "\n)(?s:.*?)(?=\n```\n)", README);
    }

    /** What each line that prints says in its comment that it prints. */
    private static List<String> comments(String java) {
        return find("(?m)(?<=^System\\.out\\.println.{1,200}; // ).*$", java);
    }

    private static List<String> find(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("The test needs " + file.toAbsolutePath(), e);
        }
    }

    private static void compile(String source, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Snippets.java"), source);
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-proc:none",
                        "-nowarn",
                        "-encoding",
                        "UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(exit).as(said.toString()).isZero();
    }

    private static List<String> run(Path classes) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippets").getMethod("run").invoke(null);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
