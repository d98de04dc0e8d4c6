package io.github.apec2026.examples.curation.file;

import io.github.apec2026.spi.ClaimFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A claim file that a curator works on, as its bytes were when the command began. */
public final class CuratedFile implements ClaimFile {

    private final Path path;
    private final byte[] bytes;

    private CuratedFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Reads the bytes; what they are is the loader's to say. */
    public static CuratedFile read(Path path) {
        return new CuratedFile(path, StrictText.bytesOf(path));
    }

    /** The path as the curator gave it, so that notices lead there. */
    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The name without folders. */
    public String fileName() {
        return String.valueOf(path.getFileName());
    }

    /** The key of its document; empty for a register, or when it is not known. */
    public Optional<String> document() {
        return ClaimTree.documentOf(bytes);
    }

    /** The file as a tree, or the reason why it is none. */
    public ClaimTree tree() {
        return treeOf(name(), bytes);
    }

    /** A claim file in its bytes as a tree, or the reason why it is none. */
    public static ClaimTree treeOf(String name, byte[] bytes) {
        return ClaimTree.parse(name, StrictText.decode(name, bytes));
    }

    /** The bytes of any claim file. */
    public static byte[] bytesOf(ClaimFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CurationException(file.name() + ": cannot be read (" + e + ")");
        }
    }
}
