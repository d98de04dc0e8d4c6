package io.github.apec2026.core.subset;

import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.index.Subsets;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Makes subsets of a record by resolving the claims of some of its documents again. The classes for that are loaded at the first request. */
public final class DocumentSubsets implements Subsets {

    private final Schemas schemas;
    private final Verified verified;
    private final int verifiedNotices;

    /**
     * Subsets of the record that was resolved from {@code verified}.
     *
     * @param verifiedNotices how many of the record's notices, from the first on, come from reading and verifying
     */
    public DocumentSubsets(Schemas schemas, Verified verified, int verifiedNotices) {
        this.schemas = schemas;
        // Referents are not needed again: the claims that rest on them are verified.
        this.verified = new Verified(
                verified.claims(), verified.passages(), verified.redirects(), List.of(), verified.checked());
        this.verifiedNotices = verifiedNotices;
    }

    @Override
    public ApecDataset accordingTo(IndexedDataset dataset, Collection<Id<SourceDocument>> documents) {
        return new DatasetSubset(dataset, this).accordingTo(documents);
    }

    @Override
    public ApecDataset asOf(IndexedDataset dataset, LocalDate day) {
        return new DatasetSubset(dataset, this).asOf(day);
    }

    Schemas schemas() {
        return schemas;
    }

    /** What the whole record was resolved from. */
    Verified verified() {
        return verified;
    }

    int verifiedNotices() {
        return verifiedNotices;
    }

    /** The stage that indexes a subset, whose own subsets come from here too. */
    IndexStage stage() {
        return new IndexStage(schemas, this);
    }
}
