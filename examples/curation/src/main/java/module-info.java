/** An example: the curators' tool, which places, shows and checks claim files. */
module io.github.apec2026.examples.curation {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires io.github.apec2026.core;

    uses io.github.apec2026.spi.ClaimSource;
}
