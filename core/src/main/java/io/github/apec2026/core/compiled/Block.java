package io.github.apec2026.core.compiled;

/** The blocks of a compiled record, in the order in which they follow each other in the file. */
enum Block {
    /** Sources, files, former ids, counts of what was checked, and tables of codes. */
    HEADER(0),
    /** Every text once. */
    TEXTS(1),
    /** Every id once, sorted. */
    IDS(2),
    PASSAGES(3),
    CLAIMS(4),
    ENTITIES(5),
    /** The claims and passages of each document. */
    DOCUMENTS(6),
    /** The report of the compilation. */
    REPORT(7),
    /** What verifying other files beside these needs of them. */
    FILES(8);

    /** How many there are. */
    static final int COUNT = 9;

    private final int number;

    Block(int number) {
        this.number = number;
    }

    /** Its place in the directory, from 0. */
    int number() {
        return number;
    }
}
