package io.github.apec2026.core.grammar.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.recognition.Dating;
import io.github.apec2026.recognition.Direction;
import io.github.apec2026.recognition.Figure;
import io.github.apec2026.recognition.Kind;
import io.github.apec2026.recognition.OpenDates;
import io.github.apec2026.recognition.Recognition;
import io.github.apec2026.value.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** That the law and what asserts it fail where they should. */
class LawTest {

    private static final Node SHIPS = Row.of(
            new Words("We saw "),
            new Quantity(Limit.before("over ", Bound.MORE_THAN), Numeral.of("55", 55), Scale.NONE, Unit.noun(" ships")),
            new Words(" and "),
            new Quantity(Limit.NONE, Numeral.of("12", 12), Scale.NONE, Unit.noun(" ports")));
    private static final Figure RIGHT = figure(12, 14, 55, "ships", Bound.MORE_THAN);
    private static final Figure PORTS = figure(25, 27, 12, "ports", Bound.EXACT);

    private static Figure figure(int start, int end, int amount, String unit, Bound bound) {
        return new Figure(start, end, Kind.NUMBER, BigDecimal.valueOf(amount), Optional.of(unit), bound);
    }

    private static Law finding(Recognition... found) {
        return new Law(text -> List.of(found));
    }

    @Test
    void theLawHoldsOfRightReadingsAndOfSilence() {
        assertThat(Page.of(SHIPS).text()).isEqualTo("We saw over 55 ships and 12 ports");
        assertThat(finding(RIGHT, PORTS).isBroken(SHIPS)).isFalse();
        assertThat(finding().isBroken(SHIPS)).isFalse();
        assertThat(finding(RIGHT, PORTS).missed(SHIPS)).isZero();
        assertThat(finding(PORTS).missed(SHIPS)).isEqualTo(1);
    }

    @Test
    void anotherAmountUnitBoundDirectionKindOrPlaceBreaksIt() {
        assertThat(finding(figure(12, 14, 56, "ships", Bound.MORE_THAN)).isBroken(SHIPS))
                .isTrue();
        assertThat(finding(figure(12, 14, 55, "ports", Bound.MORE_THAN)).isBroken(SHIPS))
                .isTrue();
        assertThat(finding(figure(12, 14, 55, "ships", Bound.EXACT)).isBroken(SHIPS))
                .isTrue();
        assertThat(finding(RIGHT.with(Direction.RISE)).isBroken(SHIPS)).isTrue();
        assertThat(finding(figure(25, 27, 55, "ships", Bound.MORE_THAN)).isBroken(SHIPS))
                .isTrue();
        assertThat(finding(figure(0, 2, 55, "ships", Bound.MORE_THAN)).isBroken(SHIPS))
                .isTrue();
        assertThat(finding(new Dating(12, 14, Kind.DATE, Optional.of(new OpenDates("2055"))))
                        .isBroken(SHIPS))
                .isTrue();
    }

    @Test
    void oneReadingOfTwoFiguresBreaksIt() {
        assertThat(finding(figure(12, 27, 55, "ships", Bound.MORE_THAN)).isBroken(SHIPS))
                .isTrue();
    }

    @Test
    void nothingMayBeReadInALeafWithoutAMeaning() {
        Node leaf = Row.of(Leaf.hard("01/02/2026"));
        assertThat(finding(new Dating(0, 10, Kind.DATE, Optional.of(new OpenDates("2026-02-01"))))
                        .isBroken(leaf))
                .isTrue();
        assertThat(finding(new Dating(0, 10, Kind.DATE, Optional.empty())).isBroken(leaf))
                .isFalse();
    }

    @Test
    void daysInARowMayBeReadTogetherAndOthersMayNot() {
        Node days =
                new DayList("Feb. ", List.of(new Day(0, 2, 1), new Day(0, 2, 2), new Day(0, 2, 5)), ", ", " and ", "");
        assertThat(Page.of(days).text()).isEqualTo("Feb. 1, 2 and 5");
        Recognition row = new Dating(0, 9, Kind.DATE, Optional.of(new OpenDates("XXXX-02-01/XXXX-02-02")));
        Recognition all = new Dating(0, 15, Kind.DATE, Optional.of(new OpenDates("XXXX-02-01/XXXX-02-05")));
        assertThat(finding(row).isBroken(days)).isFalse();
        assertThat(finding(row).missed(days)).isEqualTo(1);
        assertThat(finding(all).isBroken(days)).isTrue();
    }

    @Test
    void theFirstFigureOfARangeHasTheScaleOfTheSecond() {
        Node range =
                new Span("from ", Numeral.of("3", 3), " to ", Numeral.of("5", 5), new Scale("k", 3), Unit.NONE, "");
        assertThat(Page.of(range).expected().get(0).meanings()).containsExactly("number 3000");
    }

    @Test
    void silenceEverywhereFailsAProperty() {
        assertThatThrownBy(() -> Property.holds(0.95, text -> List.of(), random -> SHIPS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("are not recognised");
    }

    @Test
    void aWrongReadingFailsAPropertyWithTheShortestPhraseThatShowsIt() {
        Function<String, List<Recognition>> deaf = text -> {
            int at = text.indexOf("55");
            return at < 0 ? List.of() : List.of(figure(at, at + 2, 55, "ships", Bound.EXACT));
        };
        assertThatThrownBy(() -> Property.holds(0, deaf, random -> SHIPS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"over 55 ships | should be 55 ships = number 55 ships more-than | is");
    }

    @Test
    void aReadingThatIgnoresItsNeighbourFailsAGuard() {
        Function<String, List<Recognition>> deaf = text -> {
            int at = text.indexOf("12");
            return List.of(figure(at, at + 2, 12, "ports", Bound.EXACT));
        };
        Guard guard = new Guard("3,", "12 ports", "number 12 ports", "", "");
        assertThatThrownBy(() -> Guard.hold(deaf, List.of(guard))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Guard.hold(text -> List.of(), List.of(guard))).isInstanceOf(AssertionError.class);
        Guard harmless = new Guard("each ", "12 ports", "number 12 ports", "", "number 12 ports");
        Guard.hold(deaf, List.of(harmless));
    }
}
