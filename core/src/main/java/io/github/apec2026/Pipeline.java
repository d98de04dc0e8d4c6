package io.github.apec2026;

import io.github.apec2026.core.compiled.CompiledSource;
import io.github.apec2026.core.compiled.CompiledStore;
import io.github.apec2026.core.compiled.RecordWriter;
import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.read.JacksonVersion;
import io.github.apec2026.core.read.Limits;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.core.resolve.ResolveStage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.statistics.LoadStatistics;
import io.github.apec2026.core.store.Lazy;
import io.github.apec2026.core.store.ResolvedStore;
import io.github.apec2026.core.store.VerifiedRecord;
import io.github.apec2026.core.subset.DocumentSubsets;
import io.github.apec2026.core.validate.ValidateStage;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifiedFiles;
import io.github.apec2026.core.verify.VerifyStage;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.query.DatasetInfo;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the five stages over the claim files of some sources. Used by one thread. */
final class Pipeline {

    private final List<ClaimSource> sources;
    private final DocumentStore documents;
    private final Limits limits;

    Pipeline(List<ClaimSource> sources, DocumentStore documents, Limits limits) {
        this.sources = sources;
        this.documents = documents;
        this.limits = limits;
    }

    /**
     * Runs the stages.
     *
     * @param isLacking whether it is an error that there is no other source
     * @param first a notice to begin with; {@code null} when there is none
     */
    StageResults run(boolean isLacking, Notice.@Nullable Draft first) {
        Schemas schemas = new Schemas();
        Findings findings = new Findings();
        if (first != null) {
            findings.add(first);
        }
        if (isLacking) {
            findings.add(Notice.of(NoticeCode.NO_SOURCE)
                    .with("detail", "add " + Apec2026.DATA_ARTIFACT + " to the class path or module path"));
        }
        List<ReadFile> files = read(schemas, findings, List.of(), 0);
        return stages(schemas, findings, files, VerifiedFiles.none());
    }

    /**
     * Runs the stages over overlays beside a record that was compiled, which is the first source: its claims are not read and verified again.
     * The results are those of {@link #run}.
     *
     * @return {@code null} where only {@link #run} gives them: an overlay has errors, or something that reaches into the record
     */
    @Nullable
    StageResults runBeside(CompiledStore record) {
        VerifiedFiles before = record.files();
        Findings findings = new Findings();
        findings.addAgain(before.readNotices());
        List<ReadFile> files = read(record.schemas(), findings, before.files(), 1);
        if (findings.hasErrors() || !before.isUnaffectedBy(files)) {
            return null;
        }
        StageResults results = stages(record.schemas(), findings, files, before);
        return results.report().hasErrors() ? null : results;
    }

    private StageResults stages(Schemas schemas, Findings findings, List<ReadFile> files, VerifiedFiles before) {
        Verified verified = new VerifyStage(documents, findings).verify(files, before);
        Resolved resolved = new ResolveStage(schemas, findings).resolve(verified);
        new ValidateStage(findings).validate(resolved);
        Report report = LoadStatistics.report(resolved, files.size(), findings);
        return new StageResults(ApecLoader.namesOf(sources), schemas, files, verified, resolved, report);
    }

    /** The first stage. Only when it does not link is the version looked at: to know it costs a start more than the rest of Jackson. */
    private List<ReadFile> read(Schemas schemas, Findings findings, List<ReadFile> before, int unread) {
        try {
            return new ReadStage(schemas, findings, limits).read(before, sources, unread);
        } catch (LinkageError e) {
            JacksonVersion.check();
            throw e;
        }
    }

    /** What the stages gave. */
    record StageResults(
            List<String> sources,
            Schemas schemas,
            List<ReadFile> files,
            Verified verified,
            Resolved resolved,
            Report report) {

        /** @param compiledFrom the digests of the claim files that were not read, since their record was compiled */
        LoadResult loaded(Map<String, String> compiledFrom) {
            if (report.hasErrors()) {
                return new LoadResult(Lazy.known(report), Optional.empty());
            }
            DatasetInfo info = IndexStage.info(sources, verified.checked().described(), compiledFrom, report);
            return new LoadResult(
                    Lazy.known(report),
                    Optional.of(IndexStage.index(
                            new ResolvedStore(resolved, schemas),
                            Lazy.known(info),
                            new DocumentSubsets(VerifiedRecord.of(schemas, verified)))));
        }

        byte[] compiled(ClaimSource source) {
            if (report.hasErrors()) {
                throw new ApecLoadException(report);
            }
            ResolvedStore store = new ResolvedStore(resolved, schemas);
            return new RecordWriter(CompiledSource.of(source), files, verified, store, report).write();
        }
    }
}
