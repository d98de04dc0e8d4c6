package io.github.apec2026.core.read;

/** What a load takes at most, so that no input exhausts the memory. */
public enum Limit {
    /** The bytes of a file. With its characters, a file of so many fills a fifth of a heap of 1 GB. */
    FILE_BYTES(64 * 1024 * 1024, "bytes in a file"),
    /** The claims of all files, those that facts inherit included. */
    CLAIMS(1_000_000, "claims"),
    /** The passages of all files. */
    PASSAGES(1_000_000, "passages"),
    /** The claims of names, titles and labels of all files. */
    NAMES(1_000_000, "names"),
    /** The characters of a name, title or label. */
    NAME_LENGTH(500, "characters in a name"),
    /** The characters of a string. */
    STRING_LENGTH(100_000, "characters in a string"),
    /** How deep objects and arrays are nested. */
    DEPTH(32, "levels of nesting");

    private final int usual;
    private final String noun;

    Limit(int usual, String noun) {
        this.usual = usual;
        this.noun = noun;
    }

    /** The number of a load that is given no other. */
    public int usual() {
        return usual;
    }

    /** What is limited, in messages. */
    public String noun() {
        return noun;
    }
}
