package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    private static final List<Integer> SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    void thePagesTogetherAreTheList() {
        assertThat(Pager.part(SEVEN, 1, 3)).containsExactly(1, 2, 3);
        assertThat(Pager.part(SEVEN, 3, 3)).containsExactly(7);
        assertThat(Pager.part(List.of(), 1, 3)).isEmpty();
        assertThatThrownBy(() -> Pager.part(SEVEN, 4, 3))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("3 pages");
        assertThatThrownBy(() -> Pager.part(List.of(), 2, 3)).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "one", "01", "99999999999"})
    void aPageIsANumberFromOne(String page) {
        assertThatThrownBy(() -> Pager.number(page)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLinksKeepWhatNarrowsTheListAndTheFirstPageHasNoNumber() {
        Reader reader = new Reader(Language.ENGLISH, false, "/list", Map.of());
        ListAddress address = new ListAddress("/list", Map.of("text", "a b"));

        Pager pager = Pager.of(7, 2, 3, address, reader);

        assertThat(pager.pages())
                .extracting(Shown::href)
                .containsExactly("/list?text=a+b", "/list?text=a+b&page=2", "/list?text=a+b&page=3");
        assertThat(pager.previous()).isEqualTo("/list?text=a+b");
        assertThat(pager.next()).isEqualTo("/list?text=a+b&page=3");
        assertThat(Pager.of(3, 1, 3, address, reader).pages()).isEmpty();
    }
}
