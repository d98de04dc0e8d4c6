/** An example: a modular program with the record in it. */
module io.github.apec2026.examples.embedding {
    requires io.github.apec2026.core;
}
