package io.github.apec2026.core.grammar.english;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.recognize.Recognizer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** That each figure in a composed phrase has the amount, unit, limit and direction that its parts say. */
class EnglishFigurePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("en");

    private static void holds(double share, Function<EnglishFigures, Node> phrase) {
        Property.holds(share, RECOGNIZER::recognize, random -> phrase.apply(new EnglishFigures(random)));
    }

    @Test
    void noLimitInAListReachesItsNeighbours() {
        holds(0.95, EnglishFigures::list);
    }

    @Test
    void bothFiguresOfARangeHaveItsScaleAndUnit() {
        holds(0.95, EnglishFigures::range);
    }

    @Test
    void eachFigureOfAClauseHasTheDirectionOfItsVerb() {
        holds(0.95, EnglishFigures::change);
    }

    @Test
    void aFigureBeforeANounOfChangeHasItsDirection() {
        holds(0.95, EnglishFigures::headed);
    }

    @Test
    void bothEndsOfARangeOfChangesHaveItsDirection() {
        holds(0.95, EnglishFigures::changeRange);
    }

    @Test
    void moneyIsNotThatOfTheNextFigure() {
        holds(0.95, EnglishFigures::neighbours);
    }

    @Test
    void aFractionInWordsIsExact() {
        holds(0.95, EnglishFigures::parts);
    }

    @Test
    void aHalfBelongsToTheScaleThatItIsSaidOf() {
        holds(0.95, EnglishFigures::mixed);
    }
}
