package io.github.apec2026.facts;

import io.github.apec2026.query.ApecDataset;

/**
 * A small language for facts of the record, to be read by people who know APEC:
 *
 * <pre>{@code
 * assertThat(dataset).meeting("som1-2026").hasDates("2026-02-01/2026-02-10").accordingTo("wen-wei-po-som1-opening-2026");
 * }</pre>
 *
 * <p>A sentence that begins with {@code has}, {@code is} or {@code lies} says what the record holds; {@code accordingTo} ends it and names
 * exactly the documents that say all of it, {@code inferred} means that the words alone do not say the last of it, {@code
 * fromTheRegister} that no document does. A sentence with {@code Open} says that nothing is recorded, because no document tells.
 */
final class ApecAssertions {

    private ApecAssertions() {}

    /** Starts a sentence about a data set. */
    static DatasetAssert assertThat(ApecDataset dataset) {
        return new DatasetAssert(dataset);
    }
}
