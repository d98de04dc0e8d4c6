package io.github.apec2026.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cold JVM pays dearly for, or what a library has no business with, is not on the way from a claim file to a data set. */
class LoadPathTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Repository.classes("core"));

    private static final String[] LOAD_PATH = {
        "io.github.apec2026.core.finding",
        "io.github.apec2026.core.type",
        "io.github.apec2026.core.text",
        "io.github.apec2026.core.derive",
        "io.github.apec2026.core.schema",
        "io.github.apec2026.core.read",
        "io.github.apec2026.core.verify",
        "io.github.apec2026.core.resolve",
        "io.github.apec2026.core.validate",
        "io.github.apec2026.core.store",
        "io.github.apec2026.core.compiled"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind..",
                "java.util.logging..",
                "java.net..",
                "java.lang.reflect..",
                "java.util.regex..",
                "java.util.stream..",
                "java.time.format..",
                "com.fasterxml.jackson.annotation.."
            })
    void theLoadPathDoesNotUse(String library) {
        noClasses()
                .that()
                .resideInAnyPackage(LOAD_PATH)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CORE);
    }

    @Test
    void theLoadPathFormatsAndSplitsNothingByRegularExpression() {
        noClasses()
                .that()
                .resideInAnyPackage(LOAD_PATH)
                .should()
                .callMethodWhere(RegularExpressions.USED_BY_STRING)
                .check(CORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind..",
                "java.util.logging..",
                "java.net..",
                "java.lang.reflect..",
                "io.github.apec2026.seeds.."
            })
    void nothingInCoreUses(String library) {
        noClasses().should().dependOnClassesThat().resideInAPackage(library).check(CORE);
    }

    @Test
    void nobodyAsksTheClockOrEndsTheProcessOrPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(new ClassFileImporter()
                        .importPaths(
                                Repository.classes("api"),
                                Repository.classes("seeds-data"),
                                Repository.classes("core")));
    }
}
