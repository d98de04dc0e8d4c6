package io.github.apec2026.badfiles;

/** A bad copy of a file of the record: which fault was made, where, and what came of it. */
final class Mutant {

    private final String kind;
    private final String file;
    private final String change;
    private final byte[] bytes;

    Mutant(String kind, String file, String change, byte[] bytes) {
        this.kind = kind;
        this.file = file;
        this.change = change;
        this.bytes = bytes;
    }

    /** The kind of fault. */
    String kind() {
        return kind;
    }

    /** The name of the file. */
    String file() {
        return file;
    }

    /** Its bytes; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return file + ": " + kind + ", " + change;
    }
}
