package io.github.apec2026.core.index;

import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import java.time.LocalDate;
import java.util.Collection;

/** Makes data sets of some documents of a record. Implemented above this package, since it runs earlier stages again. */
public interface Subsets {

    /** The part of a data set that these documents describe. */
    ApecDataset accordingTo(IndexedDataset dataset, Collection<Id<SourceDocument>> documents);

    /** The part of a data set that was published by a day. */
    ApecDataset asOf(IndexedDataset dataset, LocalDate day);
}
