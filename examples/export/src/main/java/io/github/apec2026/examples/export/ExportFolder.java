package io.github.apec2026.examples.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that one export after the other fills. The files are written into a new folder beside it, which then takes its place: whoever
 * reads finds the earlier export or this one, and after a failure the earlier one. Files that this export no longer has are gone.
 *
 * <p>Nothing is replaced but what an {@linkplain EarlierExport export wrote}.
 */
final class ExportFolder {

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder, which need not be there; its parent must.
     *
     * @throws ExportException when the parent is not there, or something in the folder was not written by an export
     */
    static ExportFolder of(Path given) {
        Path folder;
        try {
            folder = Files.exists(given)
                    ? given.toRealPath()
                    : given.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new ExportException(given + ": cannot be read (" + e.getMessage() + ")");
        }
        Path parent = folder.getParent();
        if (parent == null || folder.getFileName() == null || !Files.isDirectory(parent)) {
            throw new ExportException(given + ": the folder that it would be in is not there; nothing was written");
        }
        EarlierExport.check(folder);
        return new ExportFolder(folder);
    }

    /**
     * Replaces what is in the folder.
     *
     * @throws ExportException when that fails; the earlier export is there then
     */
    void write(List<ExportedFile> files) {
        SafePaths.check(files);
        Path beside = beside("writing");
        try {
            remove(beside); // what a killed process of the same number left
            Files.createDirectory(beside);
            for (ExportedFile file : files) {
                Path target = beside.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.bytes(), StandardOpenOption.CREATE_NEW);
            }
            EarlierExport.check(folder); // again: somebody may have changed a file while these were made
            takeThePlace(beside);
        } catch (IOException | UncheckedIOException e) {
            throw new ExportException(folder + ": cannot be written (" + e + "); an earlier export is as it was");
        } finally {
            removeQuietly(beside);
        }
    }

    private Path beside(String what) {
        return folder.resolveSibling("." + folder.getFileName() + "." + what + "-"
                + ProcessHandle.current().pid());
    }

    private void takeThePlace(Path beside) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(beside, folder);
            return;
        }
        Path earlier = beside("earlier");
        remove(earlier);
        Files.move(folder, earlier);
        try {
            Files.move(beside, folder);
        } catch (IOException e) {
            Files.move(earlier, folder);
            throw e;
        }
        removeQuietly(earlier);
    }

    private static void removeQuietly(Path tree) {
        try {
            remove(tree);
        } catch (IOException | UncheckedIOException e) {
            // What stays behind has a name that says what it is, and the export is complete.
        }
    }

    /** Removes a tree of our own; links are removed, not followed. */
    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(tree)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            Files.delete(each);
        }
    }
}
