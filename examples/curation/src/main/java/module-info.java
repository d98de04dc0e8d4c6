/** An example: curation. */
module io.github.apec2026.examples.curation {
    requires io.github.apec2026.core;
}
