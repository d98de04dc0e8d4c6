package io.github.apec2026.examples.hosts.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin reads the annotations of JSpecify: what is not marked as nullable is not null. */
class NullSafetyTest {

    private static final String ARGUMENT = "NullAsArgument.kt: error: argument type mismatch";
    private static final String VALUE = "NullableAsValue.kt: error: return type mismatch";

    @TempDir
    Path classes;

    @Test
    void whatConfusesNullAndNonNullDoesNotCompile() throws Exception {
        assertThat(errors("-Xjspecify-annotations=strict")).containsExactly(ARGUMENT, VALUE);
    }

    @Test
    void strictIsWhatTheCompilerDoesByItself() throws Exception {
        assertThat(errors("-Werror")).containsExactly(ARGUMENT, VALUE);
    }

    /** So it is these annotations by which Kotlin knows. */
    @Test
    void withoutTheAnnotationsNullWouldPassAsArgument() throws Exception {
        assertThat(errors("-Xjspecify-annotations=ignore")).containsExactly(VALUE);
    }

    /** The errors of three programs, one of them correct: the file and the kind of each. */
    private List<String> errors(String option) throws URISyntaxException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(option, "-no-stdlib", "-no-reflect"));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-d", classes.toString()));
        for (String source : List.of("Correct.kt", "NullAsArgument.kt", "NullableAsValue.kt")) {
            arguments.add(
                    Path.of(NullSafetyTest.class.getResource(source).toURI()).toString());
        }
        new K2JVMCompiler()
                .exec(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        return printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("error: "))
                .map(line -> line.substring(line.lastIndexOf('/') + 1).replaceFirst(":\\d+:\\d+:", ":"))
                .map(line -> line.replaceFirst("mismatch.*", "mismatch"))
                .toList();
    }
}
