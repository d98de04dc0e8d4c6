package io.github.apec2026.examples.embedding;

import static io.github.apec2026.examples.embedding.Artifacts.and;
import static io.github.apec2026.examples.embedding.Artifacts.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Reason;
import io.github.apec2026.model.Place;
import io.github.apec2026.model.PlaceKind;
import io.github.apec2026.query.ApecDataset;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a program is put together, the library finds every provider of claims there is, and says what is missing where there is none. */
class ProvidersTest {

    private static final String QUAY = "place/lantern-quay";
    private static final String MAIN = Artifacts.EXAMPLE + ".Embedded";
    private static final String IN_LAYER = Artifacts.EXAMPLE + ".EmbeddedInLayer";
    private static final String SEEDS = "apec2026-seeds-data";

    /** Of the order of the seeds and of a lower one, and named so that the path they stand on does not give their order. */
    private static Path harbour = Path.of("");

    private static Path ferry = Path.of("");

    @BeforeAll
    static void modules(@TempDir Path folder) {
        harbour = HostModule.in(folder, "zharbour", 0, "venue");
        ferry = HostModule.in(folder, "aferry", -5, "district");
    }

    private static String[] printed(String library, String sources) {
        ApecDataset apec = Apec2026.load();
        return new String[] {
            "library in " + library,
            "sources " + sources,
            sources.equals("[" + SEEDS + "]") ? "from a compiled record" : "from claim files",
            "meetings " + apec.meetings().size()
        };
    }

    private static String[] printedWithTheQuay(String library) {
        String[] printed = printed(library, "[aferry, " + SEEDS + ", zharbour]");
        return new String[] {
            printed[0],
            printed[1],
            printed[2],
            printed[3],
            "Place{id=place/lantern-quay, names=[{en=Lantern Quay}], kind=VENUE}"
        };
    }

    @Test
    void onTheClassPath() {
        Jvm.java("-cp", path(and(Artifacts.withSeeds(), Artifacts.of(Artifacts.EXAMPLE))), MAIN)
                .printed(printed("the class path", "[" + SEEDS + "]"));
    }

    @Test
    void severalOnTheClassPathMergeInTheOrderTheySayThenByName() {
        Path example = Artifacts.of(Artifacts.EXAMPLE);
        Jvm.java("-cp", path(and(Artifacts.withSeeds(), harbour, ferry, example)), MAIN, QUAY)
                .printed(printedWithTheQuay("the class path"));
        Jvm.java("-cp", path(and(Artifacts.withSeeds(), ferry, example, harbour)), MAIN, QUAY)
                .printed(printedWithTheQuay("the class path"));
    }

    @Test
    void noneOnTheClassPathIsAnErrorThatNamesTheMissingArtifact() {
        namesTheMissingArtifact(
                Jvm.java("-cp", path(and(Artifacts.withoutSeeds(), Artifacts.of(Artifacts.EXAMPLE))), MAIN));
    }

    private static void namesTheMissingArtifact(Jvm.Ended ended) {
        assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
        assertThat(ended.printed())
                .contains("ApecLoadException: 1 error:")
                .contains("add io.github.apec2026:apec2026-seeds-data to the class path or module path");
    }

    @Test
    void onTheModulePath() {
        onTheModulePath(and(Artifacts.withSeeds(), Artifacts.of(Artifacts.EXAMPLE)))
                .printed(printed(Artifacts.CORE, "[" + SEEDS + "]"));
    }

    private static Jvm.Ended onTheModulePath(List<Path> modules, String... ids) {
        String[] arguments = new String[4 + ids.length];
        arguments[0] = "--module-path";
        arguments[1] = path(modules);
        arguments[2] = "-m";
        arguments[3] = Artifacts.EXAMPLE + "/" + MAIN;
        System.arraycopy(ids, 0, arguments, 4, ids.length);
        return Jvm.java(arguments);
    }

    @Test
    void severalOnTheModulePathMergeInTheSameOrder() {
        onTheModulePath(and(Artifacts.withSeeds(), harbour, Artifacts.of(Artifacts.EXAMPLE), ferry), QUAY)
                .printed(printedWithTheQuay(Artifacts.CORE));
    }

    @Test
    void noneOnTheModulePathIsTheSameError() {
        namesTheMissingArtifact(onTheModulePath(and(Artifacts.withoutSeeds(), Artifacts.of(Artifacts.EXAMPLE))));
    }

    @Test
    void inARunTimeImage(@TempDir Path folder) {
        Path image = folder.resolve("image");
        HostModule.run(
                "jlink",
                "--module-path",
                path(and(Artifacts.withSeeds(), harbour, Artifacts.of(Artifacts.EXAMPLE), ferry)),
                "--add-modules",
                Artifacts.EXAMPLE + "," + Artifacts.SEEDS + ",zharbour,aferry",
                "--output",
                image.toString());

        Jvm.start(image, "-m", Artifacts.EXAMPLE + "/" + MAIN, QUAY).printed(printedWithTheQuay(Artifacts.CORE));
    }

    @Test
    void inOneJarThatHoldsEverythingWithServiceFilesMerged(@TempDir Path folder) throws Exception {
        Path jar = OneJar.of(
                folder.resolve("all.jar"),
                MAIN,
                and(Artifacts.withSeeds(), harbour, Artifacts.of(Artifacts.EXAMPLE), ferry));

        Jvm.java("-jar", jar.toString(), QUAY).printed(printedWithTheQuay("the class path"));
    }

    /** The host has the library, without the seeds; its plugins are modules in a layer of its own. */
    @Test
    void inAModuleLayerThatTheHostNames() {
        String plugins = path(List.of(Artifacts.of(Artifacts.SEEDS)));
        String host = path(and(Artifacts.withoutSeeds(), Artifacts.of(Artifacts.EXAMPLE)));

        Jvm.java("--module-path", host, "-m", Artifacts.EXAMPLE + "/" + IN_LAYER, plugins)
                .printed(printed(Artifacts.CORE, "[" + SEEDS + "]"));
    }

    /** What lies in the layers above is found too. */
    @Test
    void inAModuleLayerBesidesTheProvidersOfItsParents() {
        String host = path(and(Artifacts.withSeeds(), ferry, Artifacts.of(Artifacts.EXAMPLE)));

        Jvm.java("--module-path", host, "-m", Artifacts.EXAMPLE + "/" + IN_LAYER, harbour.toString(), QUAY)
                .printed(printedWithTheQuay(Artifacts.CORE));
    }

    @Test
    void inAChildClassLoaderThatTheHostNames() throws Exception {
        URL[] plugins = {harbour.toUri().toURL(), ferry.toUri().toURL()};
        try (URLClassLoader child = new URLClassLoader(plugins, Apec2026.class.getClassLoader())) {
            ApecDataset apec = Apec2026.loader().from(child).read().orThrow();

            assertThat(apec.info().sources()).containsExactly("aferry", SEEDS, "zharbour");
            var kind = apec.fact(Place.id("lantern-quay"), Place.KIND).orElseThrow();
            assertThat(kind.value()).isEqualTo(PlaceKind.VENUE);
            assertThat(kind.reason()).isEqualTo(Reason.SOURCE_ORDER);
            assertThat(kind.rivals()).extracting(rival -> rival.value()).containsExactly(PlaceKind.DISTRICT);
        }
    }

    /** A container may set any context class loader: what is found does not depend on it. */
    @Test
    void aClassLoaderThatTheHostDoesNotNameIsNotLookedInto() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader child =
                new URLClassLoader(new URL[] {harbour.toUri().toURL()}, Apec2026.class.getClassLoader())) {
            thread.setContextClassLoader(child);

            assertThat(Apec2026.load().info().sources()).containsExactly(SEEDS);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
