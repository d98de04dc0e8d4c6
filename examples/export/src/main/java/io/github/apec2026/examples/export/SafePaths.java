package io.github.apec2026.examples.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths that stay in the folder, and are distinct files on every system. */
final class SafePaths {

    /** Words of letters, digits, dots, hyphens and underscores that begin with none of these signs, with slashes between. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][\\w.-]*+(/[A-Za-z0-9][\\w.-]*+)*+");

    private SafePaths() {}

    /**
     * Checks the paths of files.
     *
     * @throws IllegalStateException when one is not safe, or two are one file where case does not count: a mistake in a kind of files
     */
    static void check(List<ExportedFile> files) {
        Set<String> seen = new HashSet<>();
        for (ExportedFile file : files) {
            if (!SAFE.matcher(file.path()).matches()) {
                throw new IllegalStateException("Not a path for an export: " + file.path());
            }
            if (!seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("Two files of an export have one path: " + file.path());
            }
        }
    }
}
