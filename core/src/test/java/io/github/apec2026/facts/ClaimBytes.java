package io.github.apec2026.facts;

import io.github.apec2026.spi.ClaimFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A claim file in memory. */
public final class ClaimBytes implements ClaimFile {

    private final String name;
    private final byte[] bytes;

    /** A file of a name; the bytes are not copied. */
    public ClaimBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    @Override
    public String name() {
        return name;
    }

    /** The bytes; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
