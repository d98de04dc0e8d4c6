/** An example: how far the recognizer reads labelled news text as its labels do. */
module io.github.apec2026.examples.accuracy {
    requires com.fasterxml.jackson.databind;
    requires io.github.apec2026.core;
    requires java.xml;

    uses io.github.apec2026.spi.ClaimSource;
}
