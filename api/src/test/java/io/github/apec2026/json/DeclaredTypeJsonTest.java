package io.github.apec2026.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apec2026.claim.Fact;
import io.github.apec2026.model.Economy;
import io.github.apec2026.model.Meeting;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A host that serialises by the type that its method declares gets the same JSON as one that does by the object. */
class DeclaredTypeJsonTest {

    static Stream<Arguments> samplesAndMappers() {
        return JsonSamples.byDeclaredType().entrySet().stream()
                .flatMap(type -> type.getValue().stream()
                        .flatMap(sample ->
                                Stream.of(Mapper.values()).map(mapper -> Arguments.of(type.getKey(), sample, mapper))));
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void theDeclaredTypeWritesWhatTheObjectWrites(Class<?> declared, Object sample, Mapper mapper) throws IOException {
        assertThat(mapper.write(sample, declared)).isEqualTo(mapper.write(sample));
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void theOrderOfMembersIsTheSameUnderBothMappers(Class<?> declared, Object sample, Mapper mapper)
            throws IOException {
        assertThat(mapper.write(sample, declared)).isEqualTo(Mapper.JACKSON_2.write(sample));
    }

    @ParameterizedTest
    @EnumSource
    void listsAndOptionalsOfADeclaredTypeAreWrittenInFull(Mapper mapper) throws IOException {
        Meeting meeting = Samples.meeting();
        Fact<?> fact = ClaimJsonTest.fact();
        assertThat(mapper.write(List.of(meeting), type(new TypeReference<List<Meeting>>() {})))
                .isEqualTo("[" + mapper.write(meeting) + "]");
        assertThat(mapper.write(Optional.of(meeting), type(new TypeReference<Optional<Meeting>>() {})))
                .isEqualTo(mapper.write(meeting));
        assertThat(mapper.write(Optional.of(fact), type(new TypeReference<Optional<Fact<?>>>() {})))
                .isEqualTo(mapper.write(fact));
        assertThat(mapper.write(fact, type(new TypeReference<Fact<?>>() {}))).isEqualTo(mapper.write(fact));
        assertThat(mapper.write(Map.of("a", fact), type(new TypeReference<Map<String, Fact<?>>>() {})))
                .isEqualTo("{\"a\":" + mapper.write(fact) + "}");
    }

    @ParameterizedTest
    @EnumSource
    void aRootIsWrappedUnderTheDeclaredName(Mapper mapper) throws IOException {
        assertThat(mapper.writeRooted(Samples.meeting(), Meeting.class))
                .isEqualTo("{\"Meeting\":" + mapper.write(Samples.meeting()) + "}");
    }

    @ParameterizedTest
    @EnumSource
    void anEconomyIsWrittenInOneWayEverywhere(Mapper mapper) throws IOException {
        String peru = "\"economy/peru\"";
        assertThat(mapper.write(Economy.PERU)).isEqualTo(peru);
        assertThat(mapper.write(Economy.PERU, Economy.class)).isEqualTo(peru);
        assertThat(mapper.write(Economy.PERU.id())).isEqualTo(peru);
        assertThat(mapper.read(peru, Economy.class)).isEqualTo(Economy.PERU);
    }

    /** The samples are found by looking, so that a new type that is written as an object cannot be forgotten. */
    @Test
    void everyExportedTypeThatIsBuiltOrHasMembersHasASample() throws Exception {
        List<Class<?>> objects = new ArrayList<>();
        for (Class<?> type : exported()) {
            if (type.isAnnotationPresent(JsonPropertyOrder.class) && Modifier.isPublic(type.getModifiers())) {
                objects.add(type);
            }
        }
        objects.remove(io.github.apec2026.model.Entity.class); // its types are there
        List<Class<?>> sampled = new ArrayList<>(JsonSamples.byDeclaredType().keySet());
        sampled.remove(Economy.class); // a string
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(objects);
        for (Class<?> type : exported()) {
            boolean isBuilt =
                    Stream.of(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
            assertThat(isBuilt
                            && Modifier.isPublic(type.getModifiers())
                            && !type.isAnnotationPresent(JsonPropertyOrder.class))
                    .as("%s has a builder and no order of members", type)
                    .isFalse();
        }
    }

    private static String memberName(Method accessor) {
        JsonProperty named = accessor.getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? accessor.getName() : named.value();
    }

    @Test
    void theOrderOfATypeNamesEachOfItsPropertiesOnce() throws IOException {
        for (Class<?> type : JsonSamples.byDeclaredType().keySet()) {
            JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
            if (order != null && type.isInterface()) {
                List<String> properties = new ArrayList<>();
                for (Method method : type.getMethods()) {
                    if (Modifier.isAbstract(method.getModifiers())
                            && !method.isBridge()
                            && !method.isAnnotationPresent(JsonIgnore.class)) {
                        properties.add(memberName(method));
                    }
                }
                assertThat(order.value()).as("the order of %s", type).containsAll(properties);
                assertThat(order.value()).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samplesAndMappers")
    void membersStandInTheOrderOfTheType(Class<?> declared, Object sample, Mapper mapper) throws IOException {
        JsonPropertyOrder order = declared.getAnnotation(JsonPropertyOrder.class);
        if (order != null) {
            List<String> written = new ArrayList<>();
            new ObjectMapper().readTree(mapper.write(sample)).fieldNames().forEachRemaining(written::add);
            List<String> expected = new ArrayList<>(List.of(order.value()));
            expected.retainAll(written);
            assertThat(written).isEqualTo(expected);
        }
    }

    private static Type type(TypeReference<?> reference) {
        return reference.getType();
    }

    private static List<Class<?>> exported() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(Meeting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        for (String name : List.of("claim", "model", "notice", "query", "value")) {
            try (Stream<Path> files = Files.list(root.resolve("io/github/apec2026/" + name))) {
                for (Path file : files.sorted().toList()) {
                    String path = root.relativize(file).toString();
                    if (path.endsWith(".class") && !path.contains("package-info")) {
                        types.add(Class.forName(
                                path.substring(0, path.length() - 6).replace(File.separatorChar, '.')));
                    }
                }
            }
        }
        return types;
    }
}
