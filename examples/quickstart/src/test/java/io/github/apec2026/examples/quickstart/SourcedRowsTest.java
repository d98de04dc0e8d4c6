package io.github.apec2026.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.apec2026.Apec2026;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcedRowsTest {

    private final Screen screen = new Screen(Screen.WIDTH);
    private final SourcedRows rows = new SourcedRows(screen, new Citations(), 2, 5);

    @Test
    void whatNobodyClaimsIsNoFact() {
        Grounds none = new Grounds(Apec2026.load());

        assertThatIllegalStateException()
                .isThrownBy(() -> rows.fact("when", "in May", none))
                .withMessage("Nothing is claimed of this: in May");
        assertThatIllegalStateException().isThrownBy(() -> rows.fact("in May", none));
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void whatIsNotStatedNeedsNoSource() {
        rows.notStated("when");

        assertThat(screen).hasToString("  when   not stated\n");
    }

    @ParameterizedTest
    @CsvSource({"1, a", "2, b", "26, z", "27, a2", "52, z2", "53, a3", "703, a28"})
    void notesAreLettered(int number, String letters) {
        assertThat(Citations.letter(number)).isEqualTo(letters);
    }
}
