package io.github.apec2026.examples.embedding;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the library is at run time, as this build has it, jars or folders of classes; each a named module. */
final class Artifacts {

    static final String API = "io.github.apec2026.api";
    static final String CORE = "io.github.apec2026.core";
    static final String SEEDS = "io.github.apec2026.seeds";
    static final String EXAMPLE = "io.github.apec2026.examples.embedding";
    private static final String JACKSON_CORE = "com.fasterxml.jackson.core";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation";
    private static final String JSPECIFY = "org.jspecify";

    private static final Map<String, Path> BY_MODULE = onThisClassPath();

    private Artifacts() {}

    /** What a program needs besides itself to load the record. */
    static List<Path> withSeeds() {
        return of(API, CORE, SEEDS, JACKSON_CORE, JACKSON_ANNOTATIONS, JSPECIFY);
    }

    /** The same, for a host that excludes the record. */
    static List<Path> withoutSeeds() {
        return of(API, CORE, JACKSON_CORE, JACKSON_ANNOTATIONS, JSPECIFY);
    }

    /** Where a module lies. */
    static Path of(String module) {
        Path path = BY_MODULE.get(module);
        if (path == null) {
            throw new IllegalStateException("No " + module + " on the class path: " + BY_MODULE);
        }
        return path;
    }

    private static List<Path> of(String... modules) {
        return Stream.of(modules).map(Artifacts::of).toList();
    }

    /** A path as {@code java} takes it. */
    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Some entries and some more. */
    static List<Path> and(List<Path> some, Path... more) {
        List<Path> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static Map<String, Path> onThisClassPath() {
        Map<String, Path> found = new LinkedHashMap<>();
        StringTokenizer entries = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
        while (entries.hasMoreTokens()) {
            Path entry = Path.of(entries.nextToken());
            for (ModuleReference module : ModuleFinder.of(entry).findAll()) {
                found.putIfAbsent(module.descriptor().name(), entry);
            }
        }
        return Map.copyOf(found);
    }
}
