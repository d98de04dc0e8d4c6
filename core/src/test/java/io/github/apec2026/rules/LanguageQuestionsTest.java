package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Outside the grammars nobody asks which language a text is in: no other code names a language, a script or a locale, and none but the
 * registry knows that there is an English or a Chinese grammar. Tags are compared with each other, never with one that the code names.
 */
class LanguageQuestionsTest {

    private static final Path CORE = Repository.classes("core");

    /** A language or a script by tag or by name, and nothing else: as the words of a message they do not decide anything. */
    private static final Pattern NAMED =
            Pattern.compile("(en|zh)([-_].*)?|[-_]?(hant|hans|hani|latn)|english|chinese", Pattern.CASE_INSENSITIVE);

    private static final Pattern GRAMMARS = Pattern.compile("io/github/apec2026/core/grammar/(english|chinese)/.*");

    /** Who may name a language, and why. */
    private static final List<String> MAY = List.of(
            // the registry: which language has which grammar
            "io/github/apec2026/recognize/Grammars",
            // the tag of APEC's own names of the economies, which are data
            "io/github/apec2026/model/Economy",
            // which script a tag implies, as the IANA registry has it
            "io/github/apec2026/value/LanguageTags");

    @Test
    void noOtherCodeNamesALanguage() {
        List<String> found = Stream.of("api", "seeds-data", "core")
                .flatMap(m -> naming(Repository.classes(m)))
                .toList();

        assertThat(found)
                .filteredOn(each -> !GRAMMARS.matcher(each).matches())
                .allMatch(each -> MAY.contains(owner(each)));
        assertThat(found)
                .extracting(LanguageQuestionsTest::owner)
                .as("each who may does")
                .containsAll(MAY);
    }

    @Test
    void ofTheGrammarsOnlyTheRegistryKnowsThatTheyAreSeveral() {
        assertThat(new TreeSet<>(
                        usersOf("io.github.apec2026.core.grammar.english", "io.github.apec2026.core.grammar.chinese")))
                .containsExactly("io.github.apec2026.recognize.Grammars");
    }

    @Test
    void coreOutsideTheGrammarsUsesNoLocaleButTheNeutralOne() {
        assertThat(localesOf(new ClassFileImporter().importPath(CORE))).isEmpty();
    }

    /** That the rules above can fail: what they look for is found where it is. */
    @Test
    void aQuestionThatIsAskedIsFound() throws ReflectiveOperationException {
        Path here = classFile(Asking.class).getParent();

        assertThat(naming(here))
                .contains(
                        "LanguageQuestionsTest$Asking en",
                        "LanguageQuestionsTest$Asking zh-",
                        "LanguageQuestionsTest$Asking zh-Hant",
                        "LanguageQuestionsTest$Asking Hans",
                        "LanguageQuestionsTest$Asking Chinese")
                .noneMatch(each -> each.startsWith("LanguageQuestionsTest$Silent"));
        assertThat(localesOf(new ClassFileImporter().importClasses(Asking.class, Silent.class)))
                .anyMatch(each -> each.contains("CHINESE"))
                .anyMatch(each -> each.contains("getLanguage"))
                .anyMatch(each -> each.contains("getScript"))
                .noneMatch(each -> each.contains("Silent"));
        assertThat(naming(CORE)).anyMatch(each -> each.endsWith("recognize/Grammars zh"));
        assertThat(usersOf("io.github.apec2026.core.grammar")).contains("io.github.apec2026.recognize.Recognizer");
    }

    /** Each way to ask. */
    @SuppressWarnings("unused") // looked at, not run
    private static final class Asking {

        private static final String NAME = "Chinese";

        static boolean asks(String tag, Locale locale) {
            return switch (tag) {
                case "zh-Hant" -> true;
                default ->
                    tag.equals("en")
                            || tag.startsWith("zh-")
                            || locale.getScript().equals("Hans")
                            || locale.equals(Locale.CHINESE)
                            || locale.getLanguage().equals(tag)
                            || NAME.equals(tag);
            };
        }
    }

    /** What is no question: tags of two data compared, a word that begins like a tag, a neutral locale. */
    @SuppressWarnings("unused") // looked at, not run
    private static final class Silent {

        static boolean asks(String tag, String other) {
            return tag.equals(other) || tag.toLowerCase(Locale.ROOT).equals("enough") || other.equals("zhong");
        }
    }

    /** The class files below a folder that name a language, each with the constant: {@code recognize/Grammars zh}. */
    private static Stream<String> naming(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(file -> StringConstants.of(file).stream()
                            .filter(constant -> NAMED.matcher(constant).matches())
                            .map(constant -> nameOf(folder.relativize(file)) + " " + constant))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("No classes in " + folder, e);
        }
    }

    private static String nameOf(Path classFile) {
        String name = classFile.toString().replace('\\', '/');
        return name.substring(0, name.length() - ".class".length());
    }

    /** The outermost class of a finding. */
    private static String owner(String finding) {
        String name = finding.substring(0, finding.indexOf(' '));
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static Path classFile(Class<?> type) throws ReflectiveOperationException {
        try {
            return Path.of(type.getResource(
                            type.getName().substring(type.getPackageName().length() + 1) + ".class")
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new ReflectiveOperationException(e);
        }
    }

    /** The classes of core, outside these packages, that use a class in one of them. */
    private static List<String> usersOf(String... packages) {
        List<String> of = List.of(packages);
        return new ClassFileImporter()
                .importPath(CORE).stream()
                        .filter(type -> !of.contains(type.getPackageName()))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        use -> of.contains(use.getTargetClass().getPackageName())))
                        .map(JavaClass::getName)
                        .toList();
    }

    /** Every use of a locale that is not the neutral one, outside the grammars. */
    private static List<String> localesOf(JavaClasses classes) {
        return classes.stream()
                .filter(type ->
                        !GRAMMARS.matcher(type.getName().replace('.', '/')).matches())
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Locale.class))
                .filter(access -> !access.getTarget().getName().equals("ROOT"))
                .map(Object::toString)
                .toList();
    }
}
