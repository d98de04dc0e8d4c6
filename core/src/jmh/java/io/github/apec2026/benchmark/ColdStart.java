package io.github.apec2026.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long a program waits for its data: each {@link Variant} in a JVM of its own, from the start of the process to its end, and its processor time.
 *
 * <p>JMH's own start-up takes longer than what is measured here and loads half of the JDK before the work begins, so that a fork of
 * it is no cold JVM ({@link LoadBenchmark} measures that, for comparison). This runner starts {@code java} with default flags on a
 * class path of jars, as a user has them; the same class path for every variant. The variants take turns, so that a busy moment of
 * the machine falls on all of them, and medians are compared.
 *
 * <p>From the root of the repository:
 *
 * <pre>mvn -q -Pbenchmarks -pl core -am test-compile -Dbenchmarks=ColdStart</pre>
 *
 * <p>{@code -Dbenchmarks="ColdStart 41"} takes 41 turns instead of {@value #TURNS}.
 */
final class ColdStart {

    private static final int TURNS = 21;
    private static final int WARM_UP_TURNS = 2;

    private ColdStart() {}

    /** Measures; answers a table in Markdown. */
    static String measure(String[] args) throws IOException, InterruptedException {
        int turns = args.length == 0 ? TURNS : Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("cold-start");
        String classPath = ClassPathOfJars.in(folder);
        Map<Variant, Samples> samples = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            samples.put(variant, new Samples());
            if (variant.isArchived()) {
                Path archive = archive(variant, folder);
                archive.toFile().deleteOnExit();
                run(variant, List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off"), classPath, new Samples());
            }
        }
        for (int turn = 0; turn < WARM_UP_TURNS + turns; turn++) {
            for (Variant variant : Variant.values()) {
                Samples into = turn < WARM_UP_TURNS ? new Samples() : samples.get(variant);
                List<String> flags =
                        variant.isArchived() ? List.of("-XX:SharedArchiveFile=" + archive(variant, folder)) : List.of();
                run(variant, flags, classPath, into);
            }
        }
        return Table.of(samples, turns);
    }

    private static Path archive(Variant variant, Path folder) {
        return folder.resolve(variant.name() + ".jsa");
    }

    private static void run(Variant variant, List<String> flags, String classPath, Samples into)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(classPath);
        command.add(variant.mainClass().getName());
        Path errors = Files.createTempFile("cold-start", ".txt"); // Hollow prints there whenever it reads
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // default flags
        builder.environment().remove("JDK_JAVA_OPTIONS");
        long start = System.nanoTime();
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        long end = System.nanoTime();
        if (status != 0) {
            throw new IllegalStateException(variant + " ended with status " + status + ": " + Files.readString(errors));
        }
        Files.delete(errors);
        String[] nanos = printed.strip().split(" ", 2);
        into.add(end - start, Long.parseLong(nanos[0]), Long.parseLong(nanos[1]));
    }
}
