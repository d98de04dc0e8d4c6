package io.github.apec2026;

import io.github.apec2026.query.ApecDataset;

/**
 * Where a program starts.
 *
 * <pre>{@code
 * ApecDataset apec = Apec2026.load();
 * Meeting som1 = apec.get(Meeting.id("som1-2026"));
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class Apec2026 {

    /** The artifact that brings the record. */
    static final String DATA_ARTIFACT = "io.github.apec2026:apec2026-seeds-data";

    private Apec2026() {}

    /**
     * Loads the record that is on the class path or module path. Takes a moment: load once and hold on to what you get.
     *
     * @throws ApecLoadException when the data has errors, or there is none; the exception has the whole report
     */
    public static ApecDataset load() {
        return loader().read().orThrow();
    }

    /** A loader to be told what else to read. */
    public static ApecLoader loader() {
        return ApecLoader.standard();
    }
}
