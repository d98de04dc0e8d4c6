package io.github.apec2026.examples.embedding.reload;

import io.github.apec2026.query.ApecDataset;

/**
 * A data set and its version, which belong together: a request takes both once and answers from them, whatever is loaded meanwhile.
 *
 * <p>Immutable and thread-safe.
 *
 * @param dataset the record
 * @param version a short text that is the same as long as the claims are, fit for an ETag
 */
public record ServedRecord(ApecDataset dataset, String version) {

    /** The version as an ETag with its quotation marks. */
    public String etag() {
        return '"' + version + '"';
    }

    /**
     * Whether a client that sends this {@code If-None-Match} has the answer already.
     *
     * @param ifNoneMatch the header: one ETag, several with commas between them, or {@code *}
     */
    public boolean isKnownTo(String ifNoneMatch) {
        for (String each : ifNoneMatch.split(",", -1)) {
            String tag = each.strip();
            if (tag.equals("*") || tag.equals(etag()) || tag.equals("W/" + etag())) {
                return true;
            }
        }
        return false;
    }
}
