package io.github.apec2026;

import io.github.apec2026.core.compiled.CompiledRecord;
import io.github.apec2026.core.compiled.CompiledSource;
import io.github.apec2026.core.compiled.CompiledStore;
import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.subset.DocumentSubsets;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.DatasetInfo;
import java.util.List;
import java.util.Optional;

/** What a load of a compiled record gives: everything is read when it is asked for. */
final class CompiledResult {

    private CompiledResult() {}

    static LoadResult of(CompiledRecord record) {
        CompiledStore store = new CompiledStore(record);
        Lazy<Report> report = new Lazy<>() {
            @Override
            protected Report make() {
                return store.report();
            }
        };
        Lazy<DatasetInfo> info = new Lazy<>() {
            @Override
            protected DatasetInfo make() {
                CompiledSource source = record.source();
                return IndexStage.info(List.of(source.name()), store.described(), source.digests(), report.get());
            }
        };
        return new LoadResult(report, Optional.of(IndexStage.index(store, info, new DocumentSubsets(store))));
    }
}
