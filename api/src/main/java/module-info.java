/** The types of the APEC 2026 record: entities, values, claims, notices, queries, and what feeds them. */
@SuppressWarnings("requires-automatic") // the annotations of Immutables, needed at compile time only
module io.github.apec2026.api {
    requires static transitive org.jspecify;
    requires static transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static org.immutables.value.annotations;

    exports io.github.apec2026.claim;
    exports io.github.apec2026.model;
    exports io.github.apec2026.notice;
    exports io.github.apec2026.query;
    exports io.github.apec2026.spi;
    exports io.github.apec2026.value;

    // For hosts that bind with a JSON mapper: the generated types behind the interfaces are package-private.
    opens io.github.apec2026.claim;
    opens io.github.apec2026.model;
    opens io.github.apec2026.notice;
    opens io.github.apec2026.query;
    opens io.github.apec2026.value;
}
