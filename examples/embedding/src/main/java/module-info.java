/** An example: a modular program with the record in it, and a record that a service loads again while it serves. */
module io.github.apec2026.examples.embedding {
    requires transitive io.github.apec2026.core;

    exports io.github.apec2026.examples.embedding.reload;
}
