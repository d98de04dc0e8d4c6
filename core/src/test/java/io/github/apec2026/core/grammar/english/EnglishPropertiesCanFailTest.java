package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.core.grammar.composition.WrongRecognizer;
import io.github.apec2026.recognize.Recognizer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnglishPropertiesCanFailTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");

    @ParameterizedTest
    @EnumSource
    void eachPropertyFailsWithEachWrongRecognizer(WrongRecognizer wrong) {
        List<Function<EnglishFigures, Node>> figures = List.of(
                EnglishFigures::list,
                EnglishFigures::range,
                EnglishFigures::change,
                EnglishFigures::headed,
                EnglishFigures::changeRange,
                EnglishFigures::neighbours,
                EnglishFigures::parts,
                EnglishFigures::mixed);
        for (int i = 0; i < figures.size(); i++) {
            Function<EnglishFigures, Node> phrase = figures.get(i);
            assertThat(Property.isSoonBroken(
                            wrong.of(RECOGNIZER::recognize), random -> phrase.apply(new EnglishFigures(random))))
                    .as("property " + i)
                    .isTrue();
        }
        List<Function<EnglishDays, Node>> days =
                List.of(EnglishDays::limited, EnglishDays::range, EnglishDays::list, each -> each.numeric(null));
        for (int i = 0; i < days.size(); i++) {
            Function<EnglishDays, Node> phrase = days.get(i);
            assertThat(Property.isSoonBroken(
                            wrong.of(RECOGNIZER::recognize), random -> phrase.apply(new EnglishDays(random))))
                    .as("property of dates " + i)
                    .isTrue();
        }
    }
}
