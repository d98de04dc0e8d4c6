package io.github.apec2026.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Supplies claim files. Data modules provide one as a service ({@code provides ClaimSource with …} and, for the class path,
 * {@code META-INF/services}); hosts make their own with {@link #overlay(Path)} and {@link #overlay(String, byte[])}.
 *
 * <p>Sources are read in the order of {@link #order()}, then of {@link #name()}. The order decides a conflict only where rank, basis
 * and date of publication do not. Implementations are thread-safe.
 *
 * <pre>{@code
 * byte[] own = """
 *     {"format": 1, "facts": {"topics": {"quays": {"names": [{"value": {"en": "quays"}, "because": "Ours."}]}}}}
 *     """.getBytes(StandardCharsets.UTF_8);
 * ApecDataset more = Apec2026.loader().with(ClaimSource.overlay("own.json", own)).read().orThrow();
 * System.out.println(more.get(Topic.id("quays")).name()); // {en=quays}
 * }</pre>
 */
public interface ClaimSource {

    /** The usual order of a data module: {@value}. */
    int DATA = 0;

    /** The usual order of an overlay: {@value}, after the data modules. */
    int OVERLAY = 1000;

    /** A name for people and reports, unique among the sources of a data set. */
    String name();

    /** When it is read: lower comes first; the later of two wins a conflict that nothing else decides. */
    int order();

    /**
     * Its claim files, in the order in which they are to be read; empty when it has none.
     *
     * @throws IOException when they cannot be listed
     */
    List<ClaimFile> files() throws IOException;

    /**
     * What lies among its files and is not taken, each with the reason, in a stable order; empty when there is nothing.
     *
     * @throws IOException when they cannot be listed
     */
    default List<SkippedFile> skipped() throws IOException {
        return List.of();
    }

    /**
     * The compiled form of its files, which is read instead of them as long as they are those that it was made from; empty when there
     * is none. {@code ApecLoader.compile()} makes it.
     *
     * @throws IOException when it cannot be looked for
     */
    default Optional<ClaimFile> compiled() throws IOException {
        return Optional.empty();
    }

    /**
     * Whether it is an overlay: a host's own claims, perhaps written for another version. What is unknown in an overlay is dropped
     * with a warning; in a data module it is an error.
     */
    default boolean isOverlay() {
        return false;
    }

    /**
     * An overlay of all {@code *.json} files of a directory, by name. The files are listed and opened when loading. Only regular files
     * are taken; links are followed within the directory, never out of it. What has such a name, in whatever case, and is not taken is
     * {@linkplain #skipped() skipped}; other names are left alone.
     */
    static ClaimSource overlay(Path directory) {
        return new DirectorySource(directory, OVERLAY);
    }

    /** An overlay of one file, from its bytes. */
    static ClaimSource overlay(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        byte[] copy = Objects.requireNonNull(bytes, "bytes").clone();
        ClaimFile file = new ClaimFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(copy);
            }

            @Override
            public long size() {
                return copy.length;
            }
        };
        return new OverlaySource(name, OVERLAY, List.of(file));
    }
}
