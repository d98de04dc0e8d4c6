/** Loads claims, verifies them against their words, and serves them as an immutable data set. */
module io.github.apec2026.core {
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires transitive io.github.apec2026.api;

    exports io.github.apec2026;
    exports io.github.apec2026.coverage;
    exports io.github.apec2026.recognition;
    exports io.github.apec2026.recognize;
    exports io.github.apec2026.report;

    uses io.github.apec2026.spi.ClaimSource;
}
