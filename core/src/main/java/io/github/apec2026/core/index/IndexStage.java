package io.github.apec2026.core.index;

import io.github.apec2026.core.catalog.EntityIndex;
import io.github.apec2026.core.claims.Citations;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.DatasetInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a data set of resolved entities without errors. */
public final class IndexStage {

    private static final int FORMAT = 1;

    private final Schemas schemas;
    private final Subsets subsets;

    /** A stage that looks properties up in {@code schemas}, and whose data sets ask {@code subsets} for parts of themselves. */
    public IndexStage(Schemas schemas, Subsets subsets) {
        this.schemas = schemas;
        this.subsets = subsets;
    }

    /** The data set of a whole record. */
    public IndexedDataset index(Resolved resolved, List<String> sources, Report report) {
        List<Id<SourceDocument>> documents = new ArrayList<>(resolved.checked().described());
        Collections.sort(documents);
        DatasetInfo info = DatasetInfo.builder()
                .format(FORMAT)
                .addAllSources(sources)
                .addAllDocuments(documents)
                .addAllNotices(report.notices())
                .tally(report.tally())
                .build();
        return index(resolved, info, null);
    }

    /** The data set of a part of {@code whole}. */
    public IndexedDataset indexPart(Resolved resolved, DatasetInfo info, IndexedDataset whole) {
        return index(resolved, info, whole);
    }

    private IndexedDataset index(Resolved resolved, DatasetInfo info, @Nullable IndexedDataset whole) {
        EntitiesById entities = new EntitiesById(resolved, whole == null ? null : whole.entities());
        Citations citations = new Citations(entities);
        ClaimIndex claims = new ClaimIndex(resolved, schemas, citations);
        EntityIndex catalogs = new EntityIndex(resolved, entities, claims);
        return new IndexedDataset(entities, catalogs, claims, citations, info, subsets, whole);
    }
}
