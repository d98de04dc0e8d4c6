/** An example: quickstart. */
module io.github.apec2026.examples.quickstart {
    requires io.github.apec2026.core;
    requires org.jline.terminal;
}
