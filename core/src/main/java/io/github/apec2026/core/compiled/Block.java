package io.github.apec2026.core.compiled;

/** The blocks of a compiled record, in the order in which they follow each other in the file. */
enum Block {
    /** Sources, files, former ids, counts of what was checked, and tables of codes. */
    HEADER,
    /** Every text once. */
    TEXTS,
    /** Every id once, sorted. */
    IDS,
    PASSAGES,
    CLAIMS,
    ENTITIES,
    /** The claims and passages of each document. */
    DOCUMENTS,
    /** The report of the compilation. */
    REPORT
}
