package io.github.apec2026.core.grammar.chinese;

import io.github.apec2026.core.grammar.kernel.WordTable;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import java.math.BigDecimal;

/** Figures that share one verb: 分別增長3%、5%和7%, 跌120點或0.5%, 下降5至7個百分點. */
final class SharedVerbs {

    private static final BigDecimal RANGE = BigDecimal.valueOf(3);

    private static final WordTable JOINTS = WordTable.of("、 和 及 与 或 以及 ,或 ,即 、及 、和");

    private SharedVerbs() {}

    /** Whether {@code figure} shares the verb of the figure before, whose words end at {@code from}. */
    static boolean isJoined(Text text, Figure before, int from, Figure figure) {
        if (before.direction() == Direction.NONE || figure.start() > from + 6) {
            return false;
        }
        int begin = text.skipSpace(from);
        int joint = JOINTS.skip(text, begin);
        if (joint > begin) {
            return Bounds.skip(text, text.skipSpace(joint)) == figure.start();
        }
        int to = text.skipTo(from);
        return to > from && Bounds.skip(text, to) == figure.start() && isRange(text, before, from, figure);
    }

    /** Whether both are the ends of one range, so that what is behind the second says something of the first too: 3%至5%的增長. */
    static boolean isOneRange(Text text, Figure before, int from, Figure figure) {
        int to = text.skipTo(from);
        return before.kind() == figure.kind()
                && before.unit().equals(figure.unit())
                && before.direction() == Direction.NONE
                && before.amount().signum() > 0
                && to > from
                && Bounds.skip(text, to) == figure.start();
    }

    /** Whether two figures are the ends of a range, rather than the size of a change and the level it reached: 增加500人至3000人. */
    private static boolean isRange(Text text, Figure before, int from, Figure figure) {
        boolean alike = before.kind() == figure.kind()
                && before.unit().equals(figure.unit())
                && before.amount().compareTo(figure.amount()) < 0;
        boolean bare = isNumeral(text.at(before.end() - 1)) && from == before.end();
        boolean percent = before.kind() == Kind.PERCENTAGE
                && before.amount().multiply(RANGE).compareTo(figure.amount()) >= 0;
        return alike && (percent || bare);
    }

    private static boolean isNumeral(char c) {
        return Text.isDigit(c) || HanDigits.isNumeral(c);
    }
}
