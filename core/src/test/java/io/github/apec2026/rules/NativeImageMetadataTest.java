package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The metadata that a native image needs lies in the jars and is complete: what is looked at by reflection, and which resources are read. */
class NativeImageMetadataTest {

    private static final String JACKSON = "com.fasterxml.jackson.annotation";

    /** Prints the fields of an object. */
    private static final String DESCRIBE = "io.github.apec2026.style.Describe";

    /** What is needed for JSON is needed only where one of these is there. */
    private static final List<String> MAPPERS =
            List.of("com.fasterxml.jackson.databind.ObjectMapper", "tools.jackson.databind.ObjectMapper");

    private final JavaClasses api = new ClassFileImporter().importPath(Repository.classes("api"));

    @Test
    void theApiListsWhatPrintsItselfByReflectionAndWhatAMapperLooksAt() throws IOException {
        List<Object> reflection = new ArrayList<>();
        for (String type : names(this::describesItself)) {
            reflection.add(entry("type", type, "allDeclaredFields", true));
        }
        for (String mapper : MAPPERS) {
            for (String type : names(NativeImageMetadataTest::isOfJson)) {
                Map<String, Object> entry = entry("condition", Map.of("typeReached", mapper), "type", type);
                entry.put("allDeclaredConstructors", true);
                entry.put("allDeclaredMethods", true);
                entry.put("allDeclaredFields", true);
                reflection.add(entry);
            }
        }

        assertThat(reflection).hasSizeGreaterThan(100);
        isMetadata("api", "apec2026-api", Map.of("reflection", reflection));
    }

    @Test
    void theCoreListsItsResources() throws IOException {
        isMetadata("core", "apec2026-core", Map.of("resources", resources("core")));
    }

    @Test
    void theDataListsItsResources() throws IOException {
        isMetadata("seeds-data", "apec2026-seeds-data", Map.of("resources", resources("seeds-data")));
    }

    private Set<String> names(Predicate<JavaClass> wanted) {
        TreeSet<String> names = new TreeSet<>();
        api.stream().filter(wanted).forEach(type -> names.add(type.getName()));
        return names;
    }

    private boolean describesItself(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getName().equals(DESCRIBE));
    }

    /** Whether a mapper looks at it: it has an annotation of Jackson, or is a kind of something that has. */
    private static boolean isOfJson(JavaClass type) {
        return !type.getSimpleName().endsWith("-info")
                && (isAnnotated(type)
                        || type.getAllRawInterfaces().stream().anyMatch(NativeImageMetadataTest::isAnnotated));
    }

    private static boolean isAnnotated(JavaClass type) {
        return Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
                .anyMatch(annotation -> annotation.getRawType().getPackageName().equals(JACKSON));
    }

    /** Every file of a module's resources but those that belong to the jar itself. */
    private static List<Object> resources(String module) throws IOException {
        Path folder = Repository.root().resolve(module).resolve("src/main/resources");
        TreeSet<String> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("io"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> folders.add(
                            folder.relativize(file.getParent()).toString().replace('\\', '/')));
        }
        List<Object> globs = new ArrayList<>();
        folders.forEach(each -> globs.add(entry("glob", each + "/*")));
        return globs;
    }

    private static Map<String, Object> entry(Object... members) {
        Map<String, Object> entry = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            entry.put((String) members[i], members[i + 1]);
        }
        return entry;
    }

    private static void isMetadata(String module, String artifact, Map<String, Object> expected) throws IOException {
        Path file = Repository.root()
                .resolve(module)
                .resolve("src/main/resources/META-INF/native-image/io.github.apec2026")
                .resolve(artifact)
                .resolve("reachability-metadata.json");
        String text =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(expected) + "\n";

        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(file + " is to be")
                .isEqualTo(text);
    }
}
