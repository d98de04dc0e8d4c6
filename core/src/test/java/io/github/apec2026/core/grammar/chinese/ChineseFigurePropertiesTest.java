package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.composition.Node;
import io.github.apec2026.core.grammar.composition.Property;
import io.github.apec2026.core.grammar.composition.Translated;
import io.github.apec2026.recognize.Recognizer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** That each figure in a composed phrase has the amount, unit, limit and direction that its parts say, in either script. */
class ChineseFigurePropertiesTest {

    private static final Recognizer RECOGNIZER = Recognizer.of("zh");

    private static void holds(double share, Function<ChineseFigures, Node> phrase) {
        Property.holds(share, RECOGNIZER::recognize, random -> {
            boolean simplified = random.nextBoolean();
            Node node = phrase.apply(new ChineseFigures(random));
            return simplified ? new Translated(node, Simplified::of) : node;
        });
    }

    @Test
    void ordinaryAndFinancialNumeralsAreRead() {
        holds(0.95, ChineseFigures::numerals);
    }

    @Test
    void noLimitInAListReachesItsNeighbours() {
        holds(0.95, ChineseFigures::list);
    }

    @Test
    void bothFiguresOfARangeHaveItsScaleAndUnit() {
        holds(0.95, ChineseFigures::range);
    }

    @Test
    void eachFigureOfAClauseHasTheDirectionOfItsVerb() {
        holds(0.95, ChineseFigures::change);
    }

    @Test
    void aFractionEndsWhereItsNounBegins() {
        holds(0.95, ChineseFigures::parts);
    }

    @Test
    void aHalfBelongsToTheScaleThatItIsSaidOf() {
        holds(0.95, ChineseFigures::halves);
    }
}
