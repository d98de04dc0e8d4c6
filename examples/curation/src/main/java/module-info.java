/** An example: the curators' tool, which places, shows and checks claim files. */
module io.github.apec2026.examples.curation {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires io.github.apec2026.core;

    // picocli reads the annotations of the commands and sets their fields.
    opens io.github.apec2026.examples.curation to
            info.picocli;

    uses io.github.apec2026.spi.ClaimSource;
}
