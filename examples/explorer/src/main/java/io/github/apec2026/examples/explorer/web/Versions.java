package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.examples.export.Digests;
import io.github.apec2026.examples.export.origin.RecordVersion;
import io.github.apec2026.query.ApecDataset;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which record and which program answer. Both are fixed while the program runs, and an answer follows from them and from the request
 * alone: so an answer has a version before it is made. Immutable and thread-safe.
 */
@Component
public final class Versions {

    private static final int SHORT = 12;
    private static final int TAG = 22;

    private final String record;
    private final byte[] program;

    Versions(ApecDataset apec) {
        this.record = RecordVersion.of(apec);
        this.program = programOf(System.getProperty("java.class.path", ""));
    }

    /** The SHA-256 of what the record says, in hexadecimal digits. */
    public String record() {
        return record;
    }

    /** The first digits of {@link #record()}, to show. */
    public String shortRecord() {
        return record.substring(0, SHORT);
    }

    /** The version of the answer to a request, which is described by everything that the answer depends on. */
    String of(String request) {
        MessageDigest digest = Digests.sha256();
        digest.update(program);
        digest.update((record + request).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().encodeToString(digest.digest()).substring(0, TAG);
    }

    /** What the program is made of: each jar and each class file by its name, its size and its time. */
    private static byte[] programOf(String classPath) {
        MessageDigest digest = Digests.sha256();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            try (Stream<Path> files = Files.exists(path) ? Files.walk(path) : Stream.empty()) {
                List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
                for (Path file : sorted) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    String text = file + "\n" + attributes.size() + "\n" + attributes.lastModifiedTime() + "\n";
                    digest.update(text.getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The program cannot be read: " + path.getFileName(), e);
            }
        }
        return digest.digest();
    }
}
