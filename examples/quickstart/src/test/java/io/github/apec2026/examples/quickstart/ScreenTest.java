package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenTest {

    private final Screen screen = new Screen();

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

    @Test
    void heldWordsArePrintedWithAPlainSpace() {
        screen.text(0, "5" + Screen.HOLD + "%");

        assertThat(screen).hasToString("5 %\n");
    }
}
