package io.github.apec2026;

import io.github.apec2026.Pipeline.StageResults;
import io.github.apec2026.core.compiled.CompiledLoad;
import io.github.apec2026.core.compiled.CompiledRecord;
import io.github.apec2026.core.compiled.CompiledStore;
import io.github.apec2026.core.compiled.UnusableRecordException;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import io.github.apec2026.spi.ClaimSource;
import io.github.apec2026.spi.DocumentStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

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

    private static final DocumentStore NO_DOCUMENTS = DocumentStore.none();

    private final Providers providers;
    private final List<ClaimSource> overlays;
    private final DocumentStore documents;
    private final LoadLimits limits;

    private final boolean verifies;

    private ApecLoader(
            Providers providers,
            List<ClaimSource> overlays,
            DocumentStore documents,
            LoadLimits limits,
            boolean verifies) {
        this.providers = providers;
        this.overlays = List.copyOf(overlays);
        this.documents = documents;
        this.limits = limits;
        this.verifies = verifies;
    }

    static ApecLoader standard() {
        return new ApecLoader(
                Providers.in(ApecLoader.class.getClassLoader()), List.of(), NO_DOCUMENTS, LoadLimits.usual(), false);
    }

    /** Reads {@code source} too. */
    public ApecLoader with(ClaimSource source) {
        Objects.requireNonNull(source, "source");
        List<ClaimSource> more = new ArrayList<>(overlays);
        more.add(source);
        return new ApecLoader(providers, more, documents, limits, verifies);
    }

    /** Looks for providers with {@code loader} instead of with the class loader of this library. */
    public ApecLoader from(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return new ApecLoader(Providers.in(loader), overlays, documents, limits, verifies);
    }

    /** Looks for providers in {@code layer} and its parents instead of with the class loader of this library. */
    public ApecLoader from(ModuleLayer layer) {
        Objects.requireNonNull(layer, "layer");
        return new ApecLoader(Providers.in(layer), overlays, documents, limits, verifies);
    }

    /** Looks for no providers: reads only the sources it is given. Otherwise it is an error to find none. */
    public ApecLoader withoutProviders() {
        return new ApecLoader(Providers.none(), overlays, documents, limits, verifies);
    }

    /** Checks digests and quotes against the texts in {@code store}, as far as they are there. */
    public ApecLoader documents(DocumentStore store) {
        Objects.requireNonNull(store, "store");
        return new ApecLoader(providers, overlays, store, limits, verifies);
    }

    /** Takes no more than these limits; {@link LoadLimits#usual()} unless it is given others. */
    public ApecLoader limits(LoadLimits most) {
        return new ApecLoader(providers, overlays, documents, Objects.requireNonNull(most, "most"), verifies);
    }

    /**
     * Reads and verifies the claim files also where there is a compiled record of them, which was verified when it was compiled. A compiled
     * record is read only where its source is the only one but for overlays after it, and neither documents nor limits are set.
     */
    public ApecLoader verifying() {
        return new ApecLoader(providers, overlays, documents, limits, true);
    }

    /**
     * Reads, verifies, resolves, validates and indexes; or, where there is one source with a compiled record of its claim files, reads
     * that. Of overlays beside it, only their own claims are read and verified. Faults of the data are in the report of the result.
     *
     * <p>Takes a time linear in the size of its input. An interrupt does not end it: the load goes on to its end, and the thread is still
     * interrupted then. A source or a store whose channels an interrupt closes fails as one that cannot be read.
     *
     * @throws java.io.UncheckedIOException when the store of documents cannot be read
     * @throws java.util.ServiceConfigurationError when a provider cannot be made
     */
    public LoadResult read() {
        List<ClaimSource> sources = sources();
        Notice.Draft unusable = null;
        if (isCompiledRead(sources)) {
            try {
                CompiledRecord record = CompiledLoad.of(sources.get(0));
                LoadResult result = record == null ? null : compiled(record, sources);
                if (result != null) {
                    return result;
                }
            } catch (UnusableRecordException e) {
                unusable = Notice.of(NoticeCode.COMPILED_RECORD_UNUSABLE)
                        .with("source", sources.get(0).name())
                        .with("detail", String.valueOf(e.getMessage()));
            }
        }
        return new Pipeline(sources, documents, limits.limits())
                .run(isLacking(sources), unusable)
                .loaded(Map.of());
    }

    /** What a compiled record and the overlays after it give; {@code null} where only reading all files tells. */
    private @Nullable LoadResult compiled(CompiledRecord record, List<ClaimSource> sources)
            throws UnusableRecordException {
        if (sources.size() == 1) {
            return CompiledResult.of(record);
        }
        StageResults results;
        try {
            results = new Pipeline(sources, documents, limits.limits()).runBeside(new CompiledStore(record));
        } catch (RuntimeException e) { // its checksums are right, and what they are of is not
            throw new UnusableRecordException("overlays cannot be verified beside it (" + e + ")");
        }
        return results == null ? null : results.loaded(record.source().digests());
    }

    /**
     * Verifies the claim files of the one source that there is, and compiles them: what {@link ClaimSource#compiled()} is to give. The same
     * claim files always give the same bytes.
     *
     * @throws ApecLoadException when the data has errors; the exception has the complete report
     * @throws IllegalStateException when there is no source or there are several, when two of its files have one name, and when documents or
     *     limits are set
     * @throws IllegalArgumentException when the name of a file or a property has half of a surrogate pair
     * @throws java.io.UncheckedIOException when a claim file cannot be read
     */
    public byte[] compile() {
        List<ClaimSource> sources = sources();
        if (sources.size() != 1) {
            throw new IllegalStateException(
                    "A compiled record has one source, and there are " + sources.size() + ": " + namesOf(sources));
        }
        if (documents != NO_DOCUMENTS || limits != LoadLimits.usual()) {
            throw new IllegalStateException(
                    "A record is compiled without documents and with the usual limits, so that it is always the same");
        }
        ClaimSource source = SourceSnapshot.of(sources.get(0), limits.maxFileBytes());
        return new Pipeline(List.of(source), documents, limits.limits())
                .run(isLacking(sources), null)
                .compiled(source);
    }

    private boolean isCompiledRead(List<ClaimSource> sources) {
        return !verifies
                && !isLacking(sources)
                && (sources.size() == 1 || isRecordWithOverlays(sources))
                && documents == NO_DOCUMENTS
                && limits == LoadLimits.usual();
    }

    private static boolean isRecordWithOverlays(List<ClaimSource> sources) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).isOverlay() != (i > 0)) {
                return false;
            }
        }
        return !sources.isEmpty();
    }

    private List<ClaimSource> sources() {
        List<ClaimSource> sources = new ArrayList<>(providers.find());
        sources.addAll(overlays);
        sources.sort(ORDER);
        return sources;
    }

    private boolean isLacking(List<ClaimSource> sources) {
        return sources.size() == overlays.size() && (providers.areWanted() || overlays.isEmpty());
    }

    static List<String> namesOf(List<ClaimSource> sources) {
        List<String> names = new ArrayList<>();
        for (ClaimSource source : sources) {
            names.add(source.name());
        }
        return names;
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
