package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which: DESIGN's modules, and the one way that data flows through the stages. */
class PackageDependenciesTest {

    private static final String BASE = "io.github.apec2026";

    private static final Map<String, Set<String>> USED = used("api", "seeds-data", "core");

    /**
     * A package, and all that it may use besides the JDK and annotations. What is above never uses what is below: that is the way of the
     * data, and there is no way back.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value         |
            style         | value jackson-databind
            model         | style value
            claim         | style value model
            notice        | style value model claim
            query         | style value model claim notice
            spi           | value model claim
            seeds         | spi
            core.text     |
            core.finding  | value model notice
            recognition   | value
            core.grammar  | recognition
            core.grammar.kernel  | value
            core.grammar.english | value recognition core.grammar core.grammar.kernel
            core.grammar.chinese | value recognition core.grammar core.grammar.kernel
            core.language | value core.grammar core.grammar.english core.grammar.chinese
            recognize     | recognition core.grammar core.language
            core.type     | value model jackson-core
            core.schema   | value model core.type
            core.read     | value model claim notice spi core.finding core.text core.type core.schema jackson-core
            core.derive   | value model claim recognition core.text
            core.verify   | value model claim notice spi recognition recognize core.language core.finding core.text core.derive core.type core.schema core.read
            core.resolve  | value model claim notice core.finding core.type core.schema core.read core.verify
            core.validate | value model claim notice core.finding core.type core.schema core.read core.verify core.resolve
            coverage      | value claim spi recognition recognize core.language core.finding core.text core.schema core.read core.verify
            core.search   | value model query core.text
            core.statistics | model claim notice core.finding core.type core.schema core.verify core.resolve
            core.store    | model claim core.schema core.verify core.resolve
            core.entities | value model core.text core.store
            core.claims   | value model claim query core.text core.type core.schema core.verify core.resolve core.entities core.store
            core.catalog  | value model claim query core.type core.schema core.search core.verify core.resolve core.entities core.claims core.store
            core.answers  | value model claim query core.type core.text core.schema core.catalog
            core.index    | value model claim notice query core.schema core.verify core.resolve core.entities core.claims core.catalog core.answers core.store
            core.subset   | value model claim notice query core.finding core.type core.schema core.read core.verify core.resolve core.validate core.statistics core.entities core.claims core.index core.store
            core.compiled | value model claim notice spi core.finding core.text core.type core.schema core.read core.verify core.resolve core.store
            report        | value model claim notice jackson-core
            entrance      | value model claim notice query spi core.finding core.schema core.read core.verify core.resolve core.validate core.statistics core.index core.subset core.store core.compiled
            """)
    void aPackageUsesTheseAndNoOthers(String of, String allowed) {
        Set<String> may = new TreeSet<>(Set.of(allowed == null ? new String[0] : allowed.split(" ")));

        assertThat(USED).containsKey(of);
        assertThat(may).as("what %s may use", of).containsAll(USED.get(of));
    }

    @Test
    void everyPackageHasItsRowAbove() {
        assertThat(USED.keySet())
                .containsExactlyInAnyOrder(
                        "style",
                        "value",
                        "model",
                        "claim",
                        "notice",
                        "query",
                        "spi",
                        "seeds",
                        "recognition",
                        "recognize",
                        "coverage",
                        "core.language",
                        "core.grammar",
                        "core.grammar.kernel",
                        "core.grammar.english",
                        "core.grammar.chinese",
                        "core.finding",
                        "core.text",
                        "core.type",
                        "core.derive",
                        "core.schema",
                        "core.read",
                        "core.verify",
                        "core.resolve",
                        "core.store",
                        "core.compiled",
                        "core.validate",
                        "core.search",
                        "core.statistics",
                        "core.entities",
                        "core.claims",
                        "core.catalog",
                        "core.answers",
                        "core.index",
                        "core.subset",
                        "report",
                        "entrance");
    }

    /** By class files, package by package: the packages of this project and the libraries that its classes mention. */
    private static Map<String, Set<String>> used(String... modules) {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(Stream.of(modules).map(Repository::classes).toList());
        Map<String, Set<String>> used = new TreeMap<>();
        for (JavaClass each : classes) {
            if (each.getSimpleName().equals("module-info")) {
                continue;
            }
            Set<String> ofPackage = used.computeIfAbsent(nameOf(each), name -> new TreeSet<>());
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = nameOf(dependency.getTargetClass().getBaseComponentType());
                if (!target.isEmpty() && !target.equals(nameOf(each))) {
                    ofPackage.add(target);
                }
            }
        }
        return used;
    }

    /** The short name of a class's package; empty for the JDK and for annotations, which every package may use. */
    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(BASE)) {
            return "entrance";
        } else if (name.startsWith(BASE + ".")) {
            return name.substring(BASE.length() + 1);
        } else if (name.startsWith("com.fasterxml.jackson.core")) {
            return "jackson-core";
        } else if (name.startsWith("com.fasterxml.jackson.databind") && !name.endsWith(".annotation")) {
            return "jackson-databind";
        }
        boolean free = name.startsWith("java.")
                || name.isEmpty()
                || name.startsWith("org.jspecify.")
                || name.startsWith("org.immutables.")
                || name.startsWith("com.fasterxml.jackson.annotation")
                || name.startsWith("com.fasterxml.jackson.databind.annotation");
        return free ? "" : name;
    }
}
