package io.github.apec2026.core.subset;

import io.github.apec2026.core.index.IndexedDataset;
import io.github.apec2026.core.index.Subsets;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Collection;

/** Makes subsets of a record by resolving the claims of some of its documents again. The classes for that are loaded at the first request. */
public final class DocumentSubsets implements Subsets {

    private final VerifiedRecord record;

    /** Subsets of a record. */
    public DocumentSubsets(VerifiedRecord record) {
        this.record = record;
    }

    @Override
    public ApecDataset accordingTo(IndexedDataset dataset, Collection<Id<SourceDocument>> documents) {
        return new DatasetSubset(dataset, record, this).accordingTo(documents);
    }

    @Override
    public ApecDataset asOf(IndexedDataset dataset, LocalDate day) {
        return new DatasetSubset(dataset, record, this).asOf(day);
    }
}
