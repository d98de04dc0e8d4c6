package io.github.apec2026.core.grammar.composition;

import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Two figures that share a scale and a unit, which are written once: "from 8.5 to 9.49 trillion yuan".
 *
 * @param open the words before the first
 * @param joint the words between the two
 * @param close the words behind the second
 */
public record Span(String open, Numeral low, String joint, Numeral high, Scale scale, Unit unit, String close)
        implements Node {

    /** The largest number that stands for itself in no range whose end is of another size. */
    private static final BigDecimal MOST_SHORTENED = BigDecimal.valueOf(99);

    @Override
    public void write(Page page) {
        page.words(open);
        boolean ascends = low.value().compareTo(high.value()) < 0;
        page.leaf(unit.before() + low.text(), ascends && low.isPlain(), first(page.direction(), ascends));
        page.words(joint);
        page.leaf(
                high.text() + scale.text() + unit.behind(),
                high.isPlain(),
                List.of(meaning(high.value().scaleByPowerOfTen(scale.zeros()), page.direction())));
        page.words(close);
    }

    /**
     * The first number has the scale of the second. Where it is the larger of the two, "500 to 3 million", the words do not say whether it
     * has, so that it need not be read; one of three digits may then be read as it stands. A noun behind the second number need not be
     * the unit of the first.
     */
    private List<String> first(Direction direction, boolean ascends) {
        List<String> meanings = new ArrayList<>();
        meanings.add(meaning(low.value().scaleByPowerOfTen(scale.zeros()), direction));
        if (!ascends && low.value().compareTo(MOST_SHORTENED) > 0) {
            meanings.add(meaning(low.value(), direction));
        }
        if (unit.kind() == Kind.NUMBER && !unit.code().isEmpty()) {
            for (String meaning : List.copyOf(meanings)) {
                meanings.add(meaning.replace(" " + unit.code(), ""));
            }
        }
        return meanings;
    }

    private String meaning(BigDecimal amount, Direction direction) {
        return Meaning.figure(unit.kind(), amount, unit.code(), Bound.EXACT, direction);
    }

    @Override
    public List<Node> smaller() {
        List<Node> smaller = new ArrayList<>();
        if (!low.text().equals("3") && !low.text().equals("5")) {
            boolean ascends = low.value().compareTo(high.value()) < 0;
            Numeral first = Numeral.of(ascends ? "3" : "5", ascends ? 3 : 5);
            Numeral last = Numeral.of(ascends ? "5" : "3", ascends ? 5 : 3);
            smaller.add(new Span(open, first, joint, last, scale, unit, close));
        }
        if (!scale.equals(Scale.NONE)) {
            smaller.add(new Span(open, low, joint, high, Scale.NONE, unit, close));
        }
        return smaller;
    }
}
