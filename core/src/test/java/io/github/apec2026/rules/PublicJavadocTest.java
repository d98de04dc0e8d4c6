package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.rules.PublicJavadoc.Described;
import io.github.apec2026.rules.PublicJavadoc.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every exported type and every method of it is documented, and every type has an example, which {@code JavadocExamplesTest} compiles and
 * runs. Nested types (builders, codes) share the example of the outer one. An enum needs none.
 */
class PublicJavadocTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n.*?\n *\\}</pre>");
    private static final List<Described> TYPES = PublicJavadoc.of("api", "core");

    @Test
    void everyExportedTypeKeepsTheRule() {
        assertThat(TYPES).hasSizeGreaterThan(110);
        assertThat(TYPES)
                .extracting(Described::name)
                .contains(
                        "io.github.apec2026.model.Meeting",
                        "io.github.apec2026.model.Meeting.Builder",
                        "io.github.apec2026.model.EntityType",
                        "io.github.apec2026.notice.Notice.Draft",
                        "io.github.apec2026.query.Hit.Match",
                        "io.github.apec2026.recognition.Figure",
                        "io.github.apec2026.ApecLoadException")
                .doesNotContain("io.github.apec2026.spi.DirectorySource", "io.github.apec2026.style.Describe");
        assertThat(faults(TYPES)).isEmpty();
    }

    @Test
    void whatBreaksTheRuleIsFound() {
        List<Described> types = new ArrayList<>(PublicJavadoc.in("""
                package quay;
                public interface Bare {
                    java.util.List<String> ships();
                    /** Its flag. */
                    Optional<String> flag();
                    /** Its crew, by name; empty when unmanned. */
                    List<String> crew();
                    @Override
                    String toString();
                    private List<String> hidden() {
                        return List.of();
                    }
                    /** Builds one. */
                    final class Builder {
                        Builder() {}
                        public List<String> built() {
                            return List.of();
                        }
                    }
                    private record Hidden() {
                        public List<String> unseen() {
                            return List.of();
                        }
                    }
                }
                class Unseen {}
                """));
        types.addAll(PublicJavadoc.in("""
                package quay;
                /**
                 * A full one.
                 *
                 * <pre>{@code
                 * new Full();
                 * }</pre>
                 *
                 * <p>Immutable; safe to share between threads.
                 */
                public final class Full {
                    /** Its flag. */
                    public Optional<String> flag() {
                        return Optional.empty();
                    }
                    List<String> hidden() {
                        return List.of();
                    }
                    /** Those of it, by name. */
                    public static <T> java.util.Map<String, List<T>> of(
                            T one, T other) {
                        return java.util.Map.of();
                    }
                    /** Immutable. */
                    public static class Part {}
                }
                """));

        assertThat(faults(types))
                .containsExactly(
                        "quay.Bare is not documented",
                        "quay.Bare has no example",
                        "quay.Bare.ships is not documented",
                        "quay.Bare.Builder.built is not documented",
                        "quay.Full.Part is not documented");
    }

    private static List<String> faults(List<Described> types) {
        List<String> faults = new ArrayList<>();
        for (Described type : types) {
            boolean isCode = "enum".equals(type.kind());
            if (isEmpty(type.doc())) {
                faults.add(type.name() + " is not documented");
            }
            if (!type.nested() && !isCode && !EXAMPLE.matcher(type.everything()).find()) {
                faults.add(type.name() + " has no example");
            }
            for (Method method : type.methods()) {
                if (isEmpty(method.doc())) {
                    faults.add(method.name() + " is not documented");
                }
            }
        }
        return faults;
    }

    /** Whether a comment says nothing of what it is about: it is blank, or only has a remark about threads. */
    private static boolean isEmpty(String doc) {
        return doc.strip().matches("|(?s)(<p>|Immutable|Thread-safe|Stateless).*");
    }
}
