package io.github.apec2026.spi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** Makes what may lie in a folder beside files. */
final class Folders {

    private Folders() {}

    /** A named pipe that nobody writes to: who opens it waits for ever. */
    static void pipe(Path path) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("mkfifo", path.toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "this system has no mkfifo");
            return;
        }
        assumeTrue(process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0, "this folder takes no pipe");
    }

    /** A socket, which remains when it is closed. */
    static void socket(Path path) throws IOException {
        assumeTrue(path.toString().length() < 100, "the path is too long for a socket");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(path));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this system has no sockets in folders");
        }
    }

    static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this system has no symbolic links");
        }
    }

    /** A file that has so many bytes, all zero, and takes no room. */
    static void sparse(Path path, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    /** Makes a file that may not be read, and answers whether it is so: the superuser reads everything. */
    static boolean unreadable(Path path) throws IOException {
        Files.writeString(path, "{}");
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this system has no such permissions");
        }
        return !Files.isReadable(path);
    }
}
