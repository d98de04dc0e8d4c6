package io.github.apec2026.examples.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/** A file as it is written: its place, its kind and its bytes. Immutable and thread-safe. */
public final class ExportedFile {

    private final String path;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;
    private final OptionalInt rows;

    /**
     * A file that is no table.
     *
     * @param path its place below the folder of the export, with slashes: {@code csv/meetings.csv}
     * @param mediaType its media type, such as {@code text/csv;charset=utf-8;header=present}
     * @param description what is in it, in one line
     * @param bytes its bytes; copied
     */
    public ExportedFile(String path, String mediaType, String description, byte[] bytes) {
        this(path, mediaType, description, bytes.clone(), OptionalInt.empty());
    }

    private ExportedFile(String path, String mediaType, String description, byte[] bytes, OptionalInt rows) {
        this.path = Objects.requireNonNull(path, "path");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.description = Objects.requireNonNull(description, "description");
        this.bytes = bytes;
        this.rows = rows;
    }

    /** The same file, which is a table of so many rows below its header. */
    public ExportedFile withRows(int count) {
        return new ExportedFile(path, mediaType, description, bytes, OptionalInt.of(count));
    }

    /** Its place below the folder of the export, with slashes. */
    public String path() {
        return path;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** What is in it, in one line. */
    public String description() {
        return description;
    }

    /** Its bytes: a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** How many rows there are below the header; empty where the file is no table. */
    public OptionalInt rows() {
        return rows;
    }

    /** Whether the bytes are these. */
    public boolean hasBytes(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes, " + mediaType + ")";
    }
}
