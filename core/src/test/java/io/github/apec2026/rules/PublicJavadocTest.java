package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.rules.PublicJavadoc.Described;
import io.github.apec2026.rules.PublicJavadoc.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What the Javadoc of every type tells that the modules export: what it is; whether threads may share it; what is empty, where a method
 * gives an Optional, a list or a map; in which order a list stands; and an example, which {@code JavadocExamplesTest} compiles and runs.
 *
 * <p>Types within others (builders, codes) have their example with the outer one. An enum needs none: its constants are codes, each with
 * what it means. A list of an entity stands in the order that {@code Entity} tells.
 */
class PublicJavadocTest {

    private static final Pattern THREADS = Pattern.compile("[Ii]mmutable|[Tt]hread-safe");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n.*?\n *\\}</pre>");
    private static final Pattern MAY_BE_EMPTY =
            Pattern.compile("(java\\.util\\.)?(Optional\\w*|List|Map|Collection|Set)\\b.*");
    private static final Pattern EMPTINESS = Pattern.compile("\\b([Ee]mpty|[Nn]one|nobody|at least one|left out)\\b");
    private static final Pattern ORDER =
            Pattern.compile("\\b[Oo]rder\\b|\\bby (id|name|type|document|entity|first)\\b|\\bfirst\\b");

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
                        "quay.Bare does not say what it is",
                        "quay.Bare does not say whether threads may share it",
                        "quay.Bare has no example",
                        "quay.Bare.ships does not say what is empty",
                        "quay.Bare.ships does not say its order",
                        "quay.Bare.flag does not say what is empty",
                        "quay.Bare.Builder does not say whether threads may share it",
                        "quay.Bare.Builder.built does not say what is empty",
                        "quay.Bare.Builder.built does not say its order",
                        "quay.Full.flag does not say what is empty",
                        "quay.Full.of does not say what is empty",
                        "quay.Full.Part does not say what it is");
    }

    private static List<String> faults(List<Described> types) {
        List<String> faults = new ArrayList<>();
        for (Described type : types) {
            boolean isCode = "enum".equals(type.kind());
            if (type.doc().isBlank() || type.doc().strip().matches("(?s)(<p>|Immutable|Thread-safe|Stateless).*")) {
                faults.add(type.name() + " does not say what it is");
            }
            if (!THREADS.matcher(type.doc()).find()) {
                faults.add(type.name() + " does not say whether threads may share it");
            }
            if (!type.nested() && !isCode && !EXAMPLE.matcher(type.everything()).find()) {
                faults.add(type.name() + " has no example");
            }
            for (Method method : type.methods()) {
                check(type, method, faults);
            }
        }
        return faults;
    }

    private static void check(Described type, Method method, List<String> faults) {
        boolean isList = method.returns().matches("(java\\.util\\.)?List\\b.*");
        boolean isOfEntity = type.name().startsWith("io.github.apec2026.model.");
        if (MAY_BE_EMPTY.matcher(method.returns()).matches()
                && !EMPTINESS.matcher(method.doc()).find()
                && !type.doc().contains("is empty")) {
            faults.add(method.name() + " does not say what is empty");
        }
        if (isList && !isOfEntity && !ORDER.matcher(method.doc()).find()) {
            faults.add(method.name() + " does not say its order");
        }
    }
}
