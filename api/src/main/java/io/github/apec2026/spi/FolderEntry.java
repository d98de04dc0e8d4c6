package io.github.apec2026.spi;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What lies in a folder under a name. Only a regular file is taken. A link is followed where its end lies within the folder: one that
 * leads out could show a host's users what is not theirs. Nothing else is opened: opening a pipe may wait for ever.
 *
 * @param name the file name
 * @param path the path without links; the path as listed where there is none
 * @param what what it is
 * @param size the bytes of a file
 */
record FolderEntry(String name, Path path, What what, long size) {

    /** What an entry is, and why it is not taken. */
    enum What {
        FILE(""),
        FOLDER("it is a folder"),
        NO_FILE("it is no file but a pipe, a socket or a device"),
        LINK_OUT("it is a link out of the folder"),
        LINK_NOWHERE("it is a link that leads nowhere or in a circle"),
        UNREADABLE("it cannot be read");

        private final String reason;

        What(String reason) {
            this.reason = reason;
        }
    }

    /** What lies directly in a folder, in the order of the paths. */
    static List<FolderEntry> in(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                paths.add(path);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(paths);
        Path within = folder.toRealPath();
        List<FolderEntry> entries = new ArrayList<>();
        for (Path path : paths) {
            entries.add(of(path, within));
        }
        return entries;
    }

    private static FolderEntry of(Path listed, Path within) {
        String name = String.valueOf(listed.getFileName());
        Path path = listed;
        What what;
        long size = 0;
        try {
            path = listed.toRealPath();
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            size = attributes.size();
            what = !path.startsWith(within) ? What.LINK_OUT : what(path, attributes);
        } catch (AccessDeniedException e) {
            what = What.UNREADABLE;
        } catch (IOException e) {
            what = Files.isSymbolicLink(listed) ? What.LINK_NOWHERE : What.UNREADABLE;
        }
        return new FolderEntry(name, path, what, size);
    }

    private static What what(Path path, BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return What.FOLDER;
        }
        if (!attributes.isRegularFile()) {
            return What.NO_FILE;
        }
        return Files.isReadable(path) ? What.FILE : What.UNREADABLE;
    }

    boolean isFile() {
        return what == What.FILE;
    }

    /** The entry that is no file to take, with the reason. */
    SkippedFile skipped() {
        return skipped(what.reason);
    }

    SkippedFile skipped(String reason) {
        return new SkippedFile(name, reason);
    }
}
