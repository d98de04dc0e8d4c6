package io.github.apec2026;

import io.github.apec2026.core.finding.Findings;
import io.github.apec2026.core.index.IndexStage;
import io.github.apec2026.core.read.JacksonVersion;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.core.read.ReadStage;
import io.github.apec2026.core.resolve.ResolveStage;
import io.github.apec2026.core.resolve.Resolved;
import io.github.apec2026.core.schema.Schemas;
import io.github.apec2026.core.statistics.LoadStatistics;
import io.github.apec2026.core.subset.DocumentSubsets;
import io.github.apec2026.core.validate.ValidateStage;
import io.github.apec2026.core.verify.Verified;
import io.github.apec2026.core.verify.VerifyStage;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.notice.Report;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Reads claim files into a data set: those of the providers on the path, and those added here.
 *
 * <pre>{@code
 * byte[] own = "{\"format\": 1, \"facts\": {}}".getBytes(StandardCharsets.UTF_8);
 * ApecLoader loader = Apec2026.loader().with(ClaimSource.overlay("own.json", own));
 * System.out.println(loader.read().orThrow().info().sources().contains("own.json")); // true
 * System.out.println(Apec2026.loader().withoutProviders().read().dataset().isPresent()); // false
 * }</pre>
 *
 * <p>Sources are read in the order of {@link ClaimSource#order()}, then of {@link ClaimSource#name()}. A loader is immutable: each
 * method gives a new one. Thread-safe.
 */
public final class ApecLoader {

    private static final Comparator<ClaimSource> ORDER = new Comparator<>() {
        @Override
        public int compare(ClaimSource a, ClaimSource b) {
            int c = Integer.compare(a.order(), b.order());
            return c == 0 ? a.name().compareTo(b.name()) : c;
        }
    };

    private final Providers providers;
    private final List<ClaimSource> overlays;
    private final DocumentStore documents;
    private final LoadLimits limits;

    private ApecLoader(Providers providers, List<ClaimSource> overlays, DocumentStore documents, LoadLimits limits) {
        this.providers = providers;
        this.overlays = List.copyOf(overlays);
        this.documents = documents;
        this.limits = limits;
    }

    static ApecLoader standard() {
        return new ApecLoader(
                Providers.in(ApecLoader.class.getClassLoader()), List.of(), DocumentStore.none(), LoadLimits.usual());
    }

    /** Reads {@code source} too. */
    public ApecLoader with(ClaimSource source) {
        Objects.requireNonNull(source, "source");
        List<ClaimSource> more = new ArrayList<>(overlays);
        more.add(source);
        return new ApecLoader(providers, more, documents, limits);
    }

    /** Looks for providers with {@code loader} instead of with the class loader of this library. */
    public ApecLoader from(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return new ApecLoader(Providers.in(loader), overlays, documents, limits);
    }

    /** Looks for providers in {@code layer} and its parents instead of with the class loader of this library. */
    public ApecLoader from(ModuleLayer layer) {
        Objects.requireNonNull(layer, "layer");
        return new ApecLoader(Providers.in(layer), overlays, documents, limits);
    }

    /** Looks for no providers: reads only the sources it is given. Otherwise it is an error to find none. */
    public ApecLoader withoutProviders() {
        return new ApecLoader(Providers.none(), overlays, documents, limits);
    }

    /** Checks digests and quotes against the texts in {@code store}, as far as they are there. */
    public ApecLoader documents(DocumentStore store) {
        Objects.requireNonNull(store, "store");
        return new ApecLoader(providers, overlays, store, limits);
    }

    /** Takes no more than these limits; {@link LoadLimits#usual()} unless it is given others. */
    public ApecLoader limits(LoadLimits most) {
        return new ApecLoader(providers, overlays, documents, Objects.requireNonNull(most, "most"));
    }

    /**
     * Reads, verifies, resolves, validates and indexes. Faults of the data are in the report of the result.
     *
     * <p>Takes a time linear in the size of its input. An interrupt does not end it: the load goes on to its end, and the thread is still
     * interrupted then. A source or a store whose channels an interrupt closes fails as one that cannot be read.
     *
     * @throws java.io.UncheckedIOException when the store of documents cannot be read
     * @throws java.util.ServiceConfigurationError when a provider cannot be made
     */
    public LoadResult read() {
        List<ClaimSource> sources = new ArrayList<>(providers.find());
        boolean isLacking = sources.isEmpty() && (providers.areWanted() || overlays.isEmpty());
        sources.addAll(overlays);
        sources.sort(ORDER);
        List<String> names = new ArrayList<>();
        for (ClaimSource source : sources) {
            names.add(source.name());
        }
        Schemas schemas = new Schemas();
        Findings findings = new Findings();
        if (isLacking) {
            findings.add(Notice.of(NoticeCode.NO_SOURCE)
                    .with("detail", "add " + Apec2026.DATA_ARTIFACT + " to the class path or module path"));
        }
        List<ReadFile> files = read(sources, schemas, findings);
        Verified verified = new VerifyStage(documents, findings).verify(files);
        int found = findings.notices().size();
        Resolved resolved = new ResolveStage(schemas, findings).resolve(verified);
        new ValidateStage(findings).validate(resolved);
        Report report = LoadStatistics.report(resolved, files.size(), findings);
        IndexStage index = new IndexStage(schemas, new DocumentSubsets(schemas, verified, found));
        return new LoadResult(
                report, report.hasErrors() ? Optional.empty() : Optional.of(index.index(resolved, names, report)));
    }

    /** The first stage. Only when it does not link is the version looked at: to know it costs a start more than the rest of Jackson. */
    private List<ReadFile> read(List<ClaimSource> sources, Schemas schemas, Findings findings) {
        try {
            return new ReadStage(schemas, findings, limits.limits()).read(sources);
        } catch (LinkageError e) {
            JacksonVersion.check();
            throw e;
        }
    }

    /** Where providers are looked for. */
    private interface Providers {

        List<ClaimSource> find();

        /** Whether it is an error that there are none. */
        default boolean areWanted() {
            return true;
        }

        static Providers none() {
            return new Providers() {
                @Override
                public List<ClaimSource> find() {
                    return List.of();
                }

                @Override
                public boolean areWanted() {
                    return false;
                }
            };
        }

        static Providers in(ClassLoader loader) {
            return new Providers() {
                @Override
                public List<ClaimSource> find() {
                    return all(ServiceLoader.load(ClaimSource.class, loader));
                }
            };
        }

        static Providers in(ModuleLayer layer) {
            return new Providers() {
                @Override
                public List<ClaimSource> find() {
                    return all(ServiceLoader.load(layer, ClaimSource.class));
                }
            };
        }

        private static List<ClaimSource> all(ServiceLoader<ClaimSource> found) {
            List<ClaimSource> all = new ArrayList<>();
            for (ClaimSource source : found) {
                all.add(source);
            }
            return all;
        }
    }
}
