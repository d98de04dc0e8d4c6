package io.github.apec2026.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.apec2026.core.grammar.Grammar;
import io.github.apec2026.core.grammar.english.EnglishGrammar;
import io.github.apec2026.core.grammar.korean.KoreanGrammar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Outside the grammars nobody asks which language a text is in: no other code names a language, a script or a locale, and none but the
 * registry knows which grammars there are. Tags are compared with each other, never with one that the code names.
 */
class LanguageQuestionsTest {

    private static final Path CORE = Repository.classes("core");

    private static final String GRAMMAR_PACKAGE = Grammar.class.getPackageName();

    /** The grammars of core, as its class files have them: a new one is seen without a change here. */
    private static final List<Grammar> GRAMMARS = grammars();

    private static final Pattern NAMED = naming(GRAMMARS);

    private static final Pattern WITHIN_GRAMMARS = within(GRAMMARS);

    /** The type of the values that are language tags: it asks which codes ISO 639 has, not which language one is. */
    private static final String LANGUAGE_TYPE = "io/github/apec2026/core/type/LanguageType";

    /** Who may name a language, and why. */
    private static final List<String> MAY = List.of(
            // the tag of APEC's own names of the economies, which are data
            "io/github/apec2026/model/Economy",
            // which script a tag implies, as the IANA registry has it
            "io/github/apec2026/value/LanguageTags",
            // the script that a text is in and the one that it is written in
            "io/github/apec2026/core/claims/SimplifiedText",
            // the bibliographic code of ISO 639-2 for Chinese, which BCP 47 does not have
            LANGUAGE_TYPE);

    @Test
    void noOtherCodeNamesALanguage() {
        List<String> found = Stream.of("api", "seeds-data", "core")
                .flatMap(m -> naming(Repository.classes(m), NAMED))
                .toList();

        assertThat(found)
                .filteredOn(each -> !WITHIN_GRAMMARS.matcher(each).matches())
                .allMatch(each -> MAY.contains(owner(each)));
        assertThat(found)
                .extracting(LanguageQuestionsTest::owner)
                .as("each who may does")
                .containsAll(MAY);
    }

    @Test
    void ofTheGrammarsOnlyTheRegistryKnowsThatTheyAreSeveral() {
        String[] packages = GRAMMARS.stream()
                .map(grammar -> grammar.getClass().getPackageName())
                .toArray(String[]::new);

        assertThat(new TreeSet<>(usersOf(packages))).containsExactly("io.github.apec2026.core.language.Grammars");
    }

    @Test
    void eachPackageBelowThatOfTheGrammarsIsTheKernelOrHasOneGrammar() {
        List<String> packages = new ClassFileImporter()
                .importPath(CORE).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(GRAMMAR_PACKAGE + ".") && !name.endsWith(".kernel"))
                        .distinct()
                        .toList();

        assertThat(GRAMMARS)
                .extracting(grammar -> grammar.getClass().getPackageName())
                .containsExactlyInAnyOrderElementsOf(packages);
        assertThat(GRAMMARS).extracting(Grammar::language).contains("en", "zh").doesNotHaveDuplicates();
    }

    /** The tests have a grammar of Korean, of which core knows nothing: as soon as it is among the grammars, questions about it are seen. */
    @Test
    void aFurtherLanguageIsSeenAsSoonAsItHasAGrammar() throws ReflectiveOperationException {
        Path here = classFile(Asking.class).getParent();
        Pattern withKorean = naming(List.of(EnglishGrammar.INSTANCE, KoreanGrammar.INSTANCE));

        assertThat(naming(here, NAMED)).noneMatch(each -> each.contains("$Asking ko"));
        assertThat(naming(here, withKorean))
                .contains("LanguageQuestionsTest$Asking ko-KR", "LanguageQuestionsTest$Asking Korean")
                .doesNotContain("LanguageQuestionsTest$Asking zh-");
        assertThat(within(List.of(KoreanGrammar.INSTANCE))
                        .matcher("io/github/apec2026/core/grammar/korean/KoreanGrammar ko"))
                .matches();
    }

    @Test
    void coreOutsideTheGrammarsUsesNoLocaleButTheNeutralOne() {
        assertThat(localesOf(new ClassFileImporter().importPath(CORE)))
                .filteredOn(each -> !each.contains(LANGUAGE_TYPE.replace('/', '.')))
                .isEmpty();
    }

    /** That the rules above can fail: what they look for is found where it is. */
    @Test
    void aQuestionThatIsAskedIsFound() throws ReflectiveOperationException {
        Path here = classFile(Asking.class).getParent();

        assertThat(naming(here, NAMED))
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
        assertThat(naming(CORE, NAMED)).anyMatch(each -> each.endsWith("grammar/chinese/ChineseGrammar zh"));
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
                            || NAME.equals(tag)
                            || tag.equals("ko-KR")
                            || tag.equals("Korean");
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

    /** The one instance of each class of core that is a grammar. */
    private static List<Grammar> grammars() {
        return new ClassFileImporter()
                .importPath(CORE).stream()
                        .filter(type -> type.isAssignableTo(Grammar.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .sorted()
                        .map(LanguageQuestionsTest::instance)
                        .toList();
    }

    private static Grammar instance(String name) {
        try {
            return (Grammar) Class.forName(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A grammar has one public INSTANCE: " + name, e);
        }
    }

    /**
     * One of the languages of some grammars, or a script, by tag or by name, and nothing else: as the words of a message they do not decide
     * anything. The name of a language is that of its package.
     */
    private static Pattern naming(List<Grammar> grammars) {
        String tags = grammars.stream().map(Grammar::language).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(" + tags + ")([-_].*)?|[-_]?(hant|hans|hani|latn)|" + names(grammars), Pattern.CASE_INSENSITIVE);
    }

    /** What is in the packages of some grammars. */
    private static Pattern within(List<Grammar> grammars) {
        return Pattern.compile(GRAMMAR_PACKAGE.replace('.', '/') + "/(" + names(grammars) + ")/.*");
    }

    private static String names(List<Grammar> grammars) {
        return grammars.stream()
                .map(grammar -> grammar.getClass().getPackageName().substring(GRAMMAR_PACKAGE.length() + 1))
                .collect(Collectors.joining("|"));
    }

    /** The class files below a folder with a constant that a pattern matches, each with the constant: {@code chinese/Script zh}. */
    private static Stream<String> naming(Path folder, Pattern named) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .flatMap(file -> StringConstants.of(file).stream()
                            .filter(constant -> named.matcher(constant).matches())
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
                .filter(type -> !WITHIN_GRAMMARS
                        .matcher(type.getName().replace('.', '/'))
                        .matches())
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Locale.class))
                .filter(access -> !access.getTarget().getName().equals("ROOT"))
                .map(Object::toString)
                .toList();
    }
}
