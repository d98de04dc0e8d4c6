package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is kept between two loads, and nothing that one user changes is seen by another: no static field of main code changes. */
class NoSharedStateTest {

    @Test
    void everyStaticFieldIsFinalAndHoldsWhatCannotChange() throws Exception {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (JavaClass type : new ClassFileImporter()
                .importPaths(Repository.classes("api"), Repository.classes("seeds-data"), Repository.classes("core"))) {
            if (type.getSimpleName().endsWith("-info")) {
                continue;
            }
            for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    seen++;
                    field.setAccessible(true);
                    if (!Modifier.isFinal(field.getModifiers()) || (canChange(field.get(null)) && !isTable(field))) {
                        faults.add(field.toString());
                    }
                }
            }
        }

        assertThat(seen).as("static fields looked at").isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    /** The tables of the grammars: arrays and maps that nobody else sees, filled when their class is made and only read from then on. */
    private static boolean isTable(Field field) {
        return Modifier.isPrivate(field.getModifiers())
                && field.getDeclaringClass().getPackageName().startsWith("io.github.apec2026.core.grammar.");
    }

    private static boolean canChange(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            String name = value.getClass().getName();
            return !name.startsWith("java.util.ImmutableCollections$")
                    && !name.startsWith("java.util.Collections$Unmodifiable");
        }
        return value.getClass().isArray()
                || value instanceof Appendable
                || value instanceof ThreadLocal
                || value.getClass().getName().startsWith("java.util.concurrent.");
    }
}
