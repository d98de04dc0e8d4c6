package io.github.apec2026.core.index;

import io.github.apec2026.core.catalog.EntityIndex;
import io.github.apec2026.core.claims.Citations;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.DatasetInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a data set of a store without errors. */
public final class IndexStage {

    private static final int FORMAT = 1;

    private IndexStage() {}

    /** What a complete record was made from. */
    public static DatasetInfo info(
            List<String> sources, List<Id<SourceDocument>> documents, Map<String, String> compiledFrom, Report report) {
        List<Id<SourceDocument>> sorted = new ArrayList<>(documents);
        Collections.sort(sorted);
        return DatasetInfo.builder()
                .format(FORMAT)
                .addAllSources(sources)
                .addAllDocuments(sorted)
                .putAllCompiledFrom(compiledFrom)
                .addAllNotices(report.notices())
                .tally(report.tally())
                .build();
    }

    /** The data set of a whole record, which asks {@code subsets} for parts of itself. */
    public static IndexedDataset index(EntityStore store, Lazy<DatasetInfo> info, Subsets subsets) {
        return index(store, info, subsets, null);
    }

    /** The data set of a part of {@code whole}. */
    public static IndexedDataset indexPart(
            EntityStore store, Lazy<DatasetInfo> info, Subsets subsets, IndexedDataset whole) {
        return index(store, info, subsets, whole);
    }

    private static IndexedDataset index(
            EntityStore store, Lazy<DatasetInfo> info, Subsets subsets, @Nullable IndexedDataset whole) {
        EntitiesById entities = new EntitiesById(store, whole == null ? null : whole.entities());
        Citations citations = new Citations(entities);
        ClaimIndex claims = new ClaimIndex(store, citations);
        EntityIndex catalogs = new EntityIndex(store, entities, claims);
        return new IndexedDataset(entities, catalogs, claims, citations, info, subsets, whole);
    }
}
