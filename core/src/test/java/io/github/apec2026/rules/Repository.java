package io.github.apec2026.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository that is being tested: its folder, its sources and its tracked files. */
public final class Repository {

    private Repository() {}

    /** Its folder: the system property {@code apec2026.root}, else the nearest folder above with {@code .mvn} in it. */
    public static Path root() {
        String root = System.getProperty("apec2026.root");
        if (root != null) {
            return Path.of(root).toAbsolutePath().normalize();
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Run from the repository, or set -Dapec2026.root");
    }

    /** The compiled main code of a module. */
    public static Path classes(String module) {
        return root().resolve(module).resolve("target/classes");
    }

    /** The main sources of a module. */
    public static List<Path> sources(String module) {
        return walk(root().resolve(module).resolve("src/main/java")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The test sources of all modules. */
    public static List<Path> testSources() {
        Path tests = Path.of("src", "test", "java");
        return walk(root()).stream()
                .filter(file -> root().relativize(file).toString().contains(tests.toString()))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The files that git tracks; without git, every file outside {@code target} and git's own folder. */
    public static List<Path> trackedFiles() {
        return Files.exists(root().resolve(".git")) ? listedByGit() : walk(root());
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a readable text: " + file, e);
        }
    }

    private static List<Path> listedByGit() {
        try {
            Process git = new ProcessBuilder("git", "-c", "safe.directory=*", "ls-files", "-z")
                    .directory(root().toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new IllegalStateException("git ls-files failed in " + root());
            }
            return Stream.of(names.split("\0", -1))
                    .filter(name -> !name.isEmpty())
                    .map(root()::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("git could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !isBuilt(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBuilt(Path file) {
        for (Path part : file) {
            if (part.toString().equals("target") || part.toString().equals(".git")) {
                return true;
            }
        }
        return false;
    }
}
