package io.github.apec2026.core.index;

import io.github.apec2026.core.catalog.EntityIndex;
import io.github.apec2026.core.claims.Citations;
import io.github.apec2026.core.claims.ClaimIndex;
import io.github.apec2026.core.entities.EntitiesById;
import io.github.apec2026.core.store.EntityStore;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.query.DatasetInfo;
import org.jspecify.annotations.Nullable;

/** Makes a data set of a store without errors. */
public final class IndexStage {

    private IndexStage() {}

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
