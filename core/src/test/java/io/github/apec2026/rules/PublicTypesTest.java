package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a user can name, a user can use: no signature of the API leads to a type that is not exported or not public. */
class PublicTypesTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPaths(Repository.classes("api"), Repository.classes("core"));

    @Test
    void publicSignaturesExposeNoTypeOfAPackageThatIsNotExportedAndNoTypeThatIsNotPublic() throws Exception {
        Set<String> exported = new TreeSet<>(ModulesTest.exports("api"));
        exported.addAll(ModulesTest.exports("core"));
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (JavaClass type : CLASSES) {
            if (exported.contains(type.getPackageName()) && isPublic(type)) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isOpen(unit.getModifiers())) {
                        seen++;
                        unit.getAllInvolvedRawTypes().forEach(t -> check(t, exported, unit.getFullName(), faults));
                        typesOf(unit).forEach(t -> check(t, exported, unit.getFullName(), faults));
                    }
                }
                for (JavaField field : type.getFields()) {
                    if (isOpen(field.getModifiers())) {
                        seen++;
                        field.getAllInvolvedRawTypes().forEach(t -> check(t, exported, field.getFullName(), faults));
                    }
                }
            }
        }

        assertThat(seen).as("signatures looked at").isGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    private static List<JavaClass> typesOf(JavaCodeUnit unit) {
        List<JavaClass> types = new ArrayList<>();
        for (JavaType parameter : unit.getParameterTypes()) {
            types.addAll(parameter.getAllInvolvedRawTypes());
        }
        types.addAll(unit.getReturnType().getAllInvolvedRawTypes());
        return types;
    }

    private static void check(JavaClass type, Set<String> exported, String where, List<String> faults) {
        JavaClass bare = type.getBaseComponentType();
        boolean free = bare.isPrimitive() || bare.getPackageName().startsWith("java.");
        if (!free && !(exported.contains(bare.getPackageName()) && isPublic(bare))) {
            faults.add(where + " exposes " + bare.getName());
        }
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicTypesTest::isPublic).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC)
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
    }
}
