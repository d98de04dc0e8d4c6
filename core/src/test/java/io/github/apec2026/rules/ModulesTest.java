package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DESIGN's modules: what each needs and shows, and that every package of them says in one paragraph what it is. */
class ModulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api        | com.fasterxml.jackson.annotation com.fasterxml.jackson.databind org.immutables.value.annotations org.jspecify
            seeds-data | io.github.apec2026.api org.jspecify
            core       | com.fasterxml.jackson.annotation com.fasterxml.jackson.core io.github.apec2026.api org.jspecify
            """)
    void aModuleRequiresTheseAndNoOthers(String module, String required) throws Exception {
        Set<String> names = new TreeSet<>();
        for (ModuleDescriptor.Requires each : descriptor(module).requires()) {
            names.add(each.name());
        }
        names.remove("java.base");

        assertThat(names).containsExactlyInAnyOrder(required.split(" "));
    }

    @Test
    void whatIsNeededOnlyToCompileIsNotRequiredAtRunTime() throws Exception {
        for (ModuleDescriptor.Requires each : descriptor("api").requires()) {
            boolean mandated = each.name().equals("java.base");
            assertThat(each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                    .as(each.name())
                    .isEqualTo(!mandated);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            api        | claim model notice query spi value
            seeds-data |
            core       | entrance coverage recognition recognize report
            """)
    void aModuleExportsThesePackagesAndNoOthers(String module, String exported) throws Exception {
        String[] expected = exported == null ? new String[0] : exported.split(" ");

        assertThat(exports(module).stream()
                        .map(name -> name.equals("io.github.apec2026")
                                ? "entrance"
                                : name.substring("io.github.apec2026.".length())))
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void noPackageLiesInTwoModules() {
        List<String> all = new ArrayList<>();
        for (String module : List.of("api", "seeds-data", "core")) {
            all.addAll(packages(module).stream().map(Path::toString).collect(Collectors.toSet()));
        }

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "seeds-data", "core"})
    void everyPackageSaysWhatItIsAndIsNullMarked(String module) {
        Path sources = Repository.root().resolve(module).resolve("src/main/java");
        assertThat(packages(module)).isNotEmpty();
        for (Path folder : packages(module)) {
            Path info = sources.resolve(folder).resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Repository.text(info)).startsWith("/**").contains("@NullMarked");
        }
    }

    @Test
    void onlyTheEntranceAndTheSeedsKnowTheArtifactOfTheSeeds() {
        List<Path> mentioning = new ArrayList<>();
        for (String module : List.of("api", "core", "seeds-data")) {
            for (Path source : Repository.sources(module)) {
                if (Repository.text(source).contains("apec2026-seeds-data")) {
                    mentioning.add(Repository.root().relativize(source));
                }
            }
        }

        assertThat(mentioning)
                .containsExactlyInAnyOrder(
                        Path.of("core/src/main/java/io/github/apec2026/Apec2026.java"),
                        Path.of("seeds-data/src/main/java/io/github/apec2026/seeds/SeedClaims.java"));
    }

    @Test
    void neitherTypesNorStagesKnowAnySeed() {
        Path index = Repository.root().resolve("seeds-data/src/main/resources/io/github/apec2026/seeds/index.txt");
        List<String> seeds = Repository.text(index)
                .lines()
                .map(name -> name.replace(".json", ""))
                .filter(name -> !name.equals("register"))
                .toList();
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(5);

        for (String module : List.of("api", "core")) {
            for (Path source : Repository.sources(module)) {
                assertThat(Repository.text(source))
                        .as(source.toString())
                        .doesNotContain(seeds)
                        .doesNotContain("io.github.apec2026.seeds");
            }
        }
    }

    static Set<String> exports(String module) throws Exception {
        return descriptor(module).exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor(String module) throws Exception {
        return ModuleDescriptor.read(
                Files.newInputStream(Repository.classes(module).resolve("module-info.class")));
    }

    /** The packages of a module's main sources, as folders. */
    private static Set<Path> packages(String module) {
        Path sources = Repository.root().resolve(module).resolve("src/main/java");
        return Repository.sources(module).stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(file -> sources.relativize(file.getParent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
