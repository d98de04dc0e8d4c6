package io.github.apec2026.core.grammar.composition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One figure with its limit: "more than 1.3 trillion yuan". */
public record Quantity(Limit limit, Numeral numeral, Scale scale, Unit unit) implements Node {

    @Override
    public void write(Page page) {
        page.words(limit.before());
        page.leaf(
                unit.before() + numeral.text() + scale.text() + limit.within() + unit.behind(),
                numeral.isPlain(),
                List.of(Meaning.figure(unit.kind(), amount(), unit.code(), limit.bound(), page.direction())));
        page.words(limit.behind());
    }

    /** The amount. */
    public BigDecimal amount() {
        return numeral.value().scaleByPowerOfTen(scale.zeros());
    }

    @Override
    public List<Node> smaller() {
        List<Node> smaller = new ArrayList<>();
        if (!limit.equals(Limit.NONE)) {
            smaller.add(new Quantity(Limit.NONE, numeral, scale, unit));
        }
        // Words behind a numeral may need a round one.
        Numeral simple = limit.within().isEmpty() ? Numeral.of("7", 7) : Numeral.of("70", 70);
        if (!numeral.equals(simple)) {
            smaller.add(new Quantity(limit, simple, scale, unit));
        }
        if (!scale.equals(Scale.NONE)) {
            smaller.add(new Quantity(limit, numeral, Scale.NONE, unit));
        }
        return smaller;
    }
}
