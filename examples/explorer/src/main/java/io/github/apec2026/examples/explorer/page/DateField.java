package io.github.apec2026.examples.explorer.page;

/**
 * A field of a form for a day, a month or a year.
 *
 * @param name its name in the address
 * @param label what it is called
 * @param value what was written in it
 * @param error why that cannot be read; empty when it can
 */
public record DateField(String name, String label, String value, String error) {

    /** Whether what was written cannot be read. */
    public boolean isWrong() {
        return !error.isEmpty();
    }
}
