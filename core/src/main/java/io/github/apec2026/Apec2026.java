package io.github.apec2026;

import io.github.apec2026.core.read.ClaimFileSchema;
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
     * Loads the record that is on the class path or module path. Load once and hold on to what you get: what is asked for is remembered.
     * What was verified when the record was compiled is not verified again; {@link ApecLoader#verifying()} does that.
     *
     * @throws ApecLoadException when the data has errors, or there is none; the exception has the complete report
     */
    public static ApecDataset load() {
        return loader().read().orThrow();
    }

    /**
     * The JSON Schema (draft 2020-12) of claim files, for editors and for whoever makes such files: it describes their structure, and as much of
     * the form of their values as a schema can. What it refuses the loader refuses too; what it accepts has the right shape, and may
     * still say what its words do not. It cannot say that {@code format} comes first, and document before passages.
     *
     * <p>Made when asked for. The same text lies in the jar as {@code io/github/apec2026/claim-file.schema.json}.
     */
    public static String claimFileSchema() {
        return ClaimFileSchema.json();
    }

    /** A loader, for overlays, documents and other options. */
    public static ApecLoader loader() {
        return ApecLoader.standard();
    }
}
