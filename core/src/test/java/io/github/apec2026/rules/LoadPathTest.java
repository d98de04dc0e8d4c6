package io.github.apec2026.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a library has no business with, or what a start or the reading of foreign input would pay for. {@link FreshJvmTest} tells what a start
 * really loads.
 */
class LoadPathTest {

    private static final JavaClasses CORE = new ClassFileImporter().importPath(Repository.classes("core"));

    /** What {@code load()} runs when there is a compiled record. */
    private static final String[] LOAD_PATH = {
        "io.github.apec2026.core.finding",
        "io.github.apec2026.core.type",
        "io.github.apec2026.core.text",
        "io.github.apec2026.core.store",
        "io.github.apec2026.core.compiled"
    };

    /** What else runs when claim files are read: ordinary Java, but in time linear in the input. */
    private static final String[] STAGES = {
        "io.github.apec2026.core.schema",
        "io.github.apec2026.core.derive",
        "io.github.apec2026.core.read",
        "io.github.apec2026.core.verify",
        "io.github.apec2026.core.resolve",
        "io.github.apec2026.core.validate"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.util.stream..",
                "java.time.format..",
                "java.util.regex..",
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

    @ParameterizedTest
    @ValueSource(strings = {"java.util.regex..", "com.fasterxml.jackson.annotation.."})
    void theStagesDoNotUse(String library) {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CORE);
    }

    @Test
    void nothingOnTheWayOfALoadFormatsOrSplitsByRegularExpression() {
        for (String[] packages : new String[][] {LOAD_PATH, STAGES}) {
            noClasses()
                    .that()
                    .resideInAnyPackage(packages)
                    .should()
                    .callMethodWhere(RegularExpressions.USED_BY_STRING)
                    .check(CORE);
        }
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
