/** The claims of the documents about APEC 2026, and the register of what no document states. Exports nothing. */
module io.github.apec2026.seeds {
    requires io.github.apec2026.api;
    requires static org.jspecify;

    provides io.github.apec2026.spi.ClaimSource with
            io.github.apec2026.seeds.SeedClaims;
}
