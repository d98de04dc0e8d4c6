package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.core.grammar.composition.WrongRecognizer;
import io.github.apec2026.recognize.Recognizer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChinesePropertiesCanFailTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("zh");

    @ParameterizedTest
    @EnumSource
    void eachPropertyFailsWithEachWrongRecognizer(WrongRecognizer wrong) {
        List<Function<ChineseFigures, Node>> figures = List.of(
                ChineseFigures::list,
                ChineseFigures::range,
                ChineseFigures::change,
                ChineseFigures::numerals,
                ChineseFigures::parts,
                ChineseFigures::halves);
        for (int i = 0; i < figures.size(); i++) {
            Function<ChineseFigures, Node> phrase = figures.get(i);
            assertThat(Property.isSoonBroken(
                            wrong.of(RECOGNIZER::recognize), random -> phrase.apply(new ChineseFigures(random))))
                    .as("property " + i)
                    .isTrue();
        }
        List<Function<ChineseDays, Node>> days =
                List.of(ChineseDays::limited, ChineseDays::range, ChineseDays::list, ChineseDays::firstMonths);
        for (int i = 0; i < days.size(); i++) {
            Function<ChineseDays, Node> phrase = days.get(i);
            assertThat(Property.isSoonBroken(
                            wrong.of(RECOGNIZER::recognize), random -> phrase.apply(new ChineseDays(random))))
                    .as("property of dates " + i)
                    .isTrue();
        }
    }
}
