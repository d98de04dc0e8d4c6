package io.github.apec2026.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** A host's own data module, written and compiled for a test: a provider of one claim file, for the class path and the module path. */
final class HostModule {

    private static final String CLAIMS = """
            {"format": 1, "facts": {"places": {"lantern-quay": {
              "names": [{"value": {"en": "Lantern Quay"}, "because": "Our name for it."}],
              "kind": {"value": "%s", "because": "As %s has it."}}}}}
            """;

    private static final String PROVIDER = """
            package %1$s;

            import io.github.apec2026.spi.ClaimFile;
            import io.github.apec2026.spi.ClaimSource;
            import java.io.IOException;
            import java.io.InputStream;
            import java.util.List;

            public final class HostClaims implements ClaimSource {
              @Override public String name() { return "%1$s"; }
              @Override public int order() { return %2$d; }
              @Override public List<ClaimFile> files() {
                return List.of(new ClaimFile() {
                  @Override public String name() { return "%1$s.json"; }
                  @Override public InputStream open() throws IOException {
                    return HostClaims.class.getResourceAsStream("claims.json");
                  }
                });
              }
            }
            """;

    private static final String MODULE = """
            module %1$s {
              requires io.github.apec2026.api;
              provides io.github.apec2026.spi.ClaimSource with %1$s.HostClaims;
            }
            """;

    private HostModule() {}

    /**
     * Makes a module in a folder, and gives the folder.
     *
     * @param name of the module, of its one package and of its source
     * @param order of its source
     * @param kind of the place {@code lantern-quay}, the one entity that it is about
     */
    static Path in(Path folder, String name, int order, String kind) {
        Path sources = folder.resolve(name + "-sources");
        Path classes = folder.resolve(name);
        write(sources.resolve("module-info.java"), MODULE.formatted(name));
        write(sources.resolve(name).resolve("HostClaims.java"), PROVIDER.formatted(name, order));
        write(classes.resolve(name).resolve("claims.json"), CLAIMS.formatted(kind, name));
        write(classes.resolve("META-INF/services/io.github.apec2026.spi.ClaimSource"), name + ".HostClaims\n");
        run(
                "javac",
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "--module-path",
                Artifacts.path(Artifacts.withoutSeeds()),
                "-d",
                classes.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve(name).resolve("HostClaims.java").toString());
        return classes;
    }

    /** Runs a tool of the JDK; it ends well. */
    static void run(String tool, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("This JDK has no " + tool))
                .run(writer, writer, arguments);
        writer.flush();
        assertThat(code).as(tool + " " + printed).isZero();
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
