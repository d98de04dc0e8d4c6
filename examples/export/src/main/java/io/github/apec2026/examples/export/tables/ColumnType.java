package io.github.apec2026.examples.export.tables;

/** What the cells of a column hold. Immutable. */
public enum ColumnType {
    /** Text for people, or a token such as a code of ISO: a {@code String}. */
    TEXT,
    /** One of the codes of the column: a {@code String}. */
    CODE,
    /** The id of a row of this or another table: a {@code String}. */
    ID,
    /** A date of ISO 8601-2 with its precision, such as {@code 2026-11} or {@code 2026-02-01/2026-02-10}: a {@code String}. */
    PERIOD,
    /** A day: a {@code LocalDate}. */
    DAY,
    /** A whole number: an {@code Integer}. */
    INTEGER,
    /** A decimal number: a {@code BigDecimal}. */
    NUMBER
}
