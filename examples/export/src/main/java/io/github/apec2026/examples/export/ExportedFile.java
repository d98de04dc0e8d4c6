package io.github.apec2026.examples.export;

import java.util.Arrays;

/** A file as it is written: its place, its kind and its bytes. */
public final class ExportedFile {

    private final String path;
    private final String mediaType;
    private final String description;
    private final byte[] bytes;

    /**
     * A file.
     *
     * @param path its place below the folder of the export, with slashes: {@code csv/meetings.csv}
     * @param mediaType its media type, such as {@code text/csv;charset=utf-8;header=present}
     * @param description what is in it, in one line
     * @param bytes its bytes; copied
     */
    public ExportedFile(String path, String mediaType, String description, byte[] bytes) {
        this.path = path;
        this.mediaType = mediaType;
        this.description = description;
        this.bytes = bytes.clone();
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

    /** Whether the bytes are these. */
    public boolean hasBytes(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes, " + mediaType + ")";
    }
}
