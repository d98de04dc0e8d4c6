package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    private final Screen screen = new Screen(Screen.WIDTH);

    @Test
    void cellsStartInTheirColumnWhateverTheScriptBeforeThem() {
        screen.row(new int[] {8}, "Lima", "Peru");
        screen.row(new int[] {8}, "利馬", "秘魯");

        assertThat(screen).hasToString("Lima      Peru\n利馬      秘魯\n");
    }

    @Test
    void eachCellWrapsWithinItsColumn() {
        screen.row(new int[] {4, 6}, "利馬港", "port of Lima", "first");

        assertThat(screen).hasToString("利馬  port    first\n港    of\n      Lima\n");
    }

    @Test
    void aHeadingHasAnEmptyLineAboveUnlessItIsTheFirst() {
        screen.heading("PORTS", "two");
        screen.text(2, "Callao");
        screen.heading("CITIES", "one");

        assertThat(screen).hasToString("PORTS  two\n  Callao\n\nCITIES  one\n");
    }

    @Test
    void theLastColumnEndsWithTheScreen() {
        screen.row(new int[] {0}, "", "利馬 ".repeat(60));

        assertThat(screen.toString().lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isBetween(2, Screen.WIDTH));
    }

    @ParameterizedTest
    @CsvSource({
        "100, ''",
        "100, wide",
        "100, -90",
        "80, 80",
        "90, 90",
        "120, 120",
        "80, 40",
        "120, 300",
        "100, 9999999999"
    })
    void itsWidthIsThatOfTheTerminalAsFarAsItIsReadable(int width, String columns) {
        assertThat(Screen.width(Optional.of(columns))).isEqualTo(width);
    }

    @Test
    void itHasTheUsualWidthWhereTheTerminalDoesNotTell() {
        assertThat(Screen.width(Optional.empty())).isEqualTo(100);
    }

    @Test
    void heldWordsArePrintedWithAPlainSpace() {
        screen.text(0, "5" + Screen.HOLD + "%");

        assertThat(screen).hasToString("5 %\n");
    }
}
