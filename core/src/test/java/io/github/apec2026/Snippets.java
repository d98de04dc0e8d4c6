package io.github.apec2026;

import static java.util.stream.Collectors.joining;
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

/**
 * Java in documentation: compiles it, runs it, and reads from its comments what it should print. What it loads as {@code
 * apec} is the record according to the five documents, so that the comments hold when a document is added.
 */
final class Snippets {

    private static final String IMPORTS = """
            import io.github.apec2026.*;
            import io.github.apec2026.claim.*;
            import io.github.apec2026.coverage.*;
            import io.github.apec2026.model.*;
            import io.github.apec2026.notice.*;
            import io.github.apec2026.query.*;
            import io.github.apec2026.recognition.*;
            import io.github.apec2026.recognize.*;
            import io.github.apec2026.report.*;
            import io.github.apec2026.spi.*;
            import io.github.apec2026.value.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            """;

    private static final String LOAD = "ApecDataset apec = Apec2026.load();";
    private static final String FIVE = "ApecDataset apec = io.github.apec2026.facts.FiveDocuments.load();";

    private Snippets() {}

    /** What each line that prints says in its comment that it prints. */
    static List<String> comments(String java) {
        return Pattern.compile("(?m)(?<=^ {0,20}System\\.out\\.println.{1,200}; // ).*$")
                .matcher(java)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** What the statements print, in one method; {@code apec} is there, and what the library and the examples use is imported. */
    static List<String> printed(String java, Path folder) throws Exception {
        return printed(IMPORTS, java, folder);
    }

    /** The same for snippets that show their imports: nothing else is imported. */
    static List<String> printedWithImportsShown(String java, Path folder) throws Exception {
        Pattern line = Pattern.compile("(?m)^import .*;$");
        String imports =
                line.matcher(java).results().map(MatchResult::group).distinct().collect(joining("\n", "", "\n"));
        return printed(imports, line.matcher(java).replaceAll(""), folder);
    }

    private static List<String> printed(String imports, String java, Path folder) throws Exception {
        compile(
                imports + "public class Snippets { static " + FIVE + "\n"
                        + "public static void run() throws Exception {\n" + java.replace(LOAD, FIVE) + "\n}}\n",
                folder);
        return run(folder);
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
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Snippets.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Snippets").getMethod("run").invoke(null);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
