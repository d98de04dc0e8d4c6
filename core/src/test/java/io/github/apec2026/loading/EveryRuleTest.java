package io.github.apec2026.loading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.resolve.NotAssembledTest;
import io.github.apec2026.notice.NoticeCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has a test that shows it fire and one that shows it stay silent; they are run here, and must keep their word. */
final class EveryRuleTest {

    private static final List<Class<?>> TESTS = List.of(
            BytesRulesTest.class,
            JsonRulesTest.class,
            FormatRulesTest.class,
            MissingRulesTest.class,
            PassageRulesTest.class,
            WordsRulesTest.class,
            DerivationRulesTest.class,
            ReferenceRulesTest.class,
            ContextRulesTest.class,
            LeaningRulesTest.class,
            GrowthRulesTest.class,
            ModalityRulesTest.class,
            OpeningRulesTest.class,
            ReasonRulesTest.class,
            NamesRulesTest.class,
            OverlayTest.class,
            ResolveRulesTest.class,
            ObservationRulesTest.class,
            NotAssembledTest.class,
            EntityRulesTest.class,
            FigureRulesTest.class,
            LoaderTest.class,
            AccordingToTest.class,
            AsOfTest.class,
            LimitsTest.class,
            ReportTest.class,
            CompiledRulesTest.class);

    @TempDir
    private Path directory;

    static Stream<Method> showing() {
        return methods().filter(m -> m.isAnnotationPresent(Shows.class));
    }

    static Stream<Method> silent() {
        return methods().filter(m -> m.isAnnotationPresent(Silent.class));
    }

    private static Stream<Method> methods() {
        return TESTS.stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods()));
    }

    @Test
    void everyCodeHasATestThatShowsItFireAndOneThatShowsItStaySilent() {
        assertThat(without(showing().map(m -> m.getAnnotation(Shows.class).value())))
                .as("codes that no test shows")
                .isEmpty();
        assertThat(without(silent().map(m -> m.getAnnotation(Silent.class).value())))
                .as("codes without a near-miss")
                .isEmpty();
    }

    private static List<NoticeCode> without(Stream<NoticeCode[]> covered) {
        Set<NoticeCode> codes = EnumSet.allOf(NoticeCode.class);
        covered.flatMap(Arrays::stream).forEach(codes::remove);
        return new ArrayList<>(codes);
    }

    @ParameterizedTest
    @MethodSource("showing")
    void aTestThatPromisesACodeGetsIt(Method test) throws ReflectiveOperationException {
        assertThat(codesOf(test)).contains(test.getAnnotation(Shows.class).value());
    }

    @ParameterizedTest
    @MethodSource("silent")
    void aTestThatPromisesSilenceLoadsSomethingAndGetsNone(Method test) throws ReflectiveOperationException {
        assertThat(codesOf(test))
                .doesNotContain(test.getAnnotation(Silent.class).value());
        assertThat(Fired.loads()).as("loads of %s", test.getName()).isPositive();
    }

    private Set<NoticeCode> codesOf(Method test) throws ReflectiveOperationException {
        assertThat(test.isAnnotationPresent(Test.class)).as(test.getName()).isTrue();
        Constructor<?> constructor = test.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        for (Field field : test.getDeclaringClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(TempDir.class)) {
                field.setAccessible(true);
                field.set(instance, directory);
            }
        }
        Fired.reset();
        test.setAccessible(true);
        test.invoke(instance);
        return Fired.codes();
    }
}
