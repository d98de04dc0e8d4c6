package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.examples.explorer.page.Quotes.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

    @Test
    void wordsAreMarkedAndTheRestIsNot() {
        Quotes quotes = new Quotes("From 1 to 10 May in Lima");

        assertThat(quotes.mark(3, List.of("1 to 10 May"))).isTrue();
        assertThat(quotes.mark(4, List.of("Lima"))).isTrue();

        assertThat(quotes.pieces())
                .containsExactly(
                        new Piece("From ", List.of()),
                        new Piece("1 to 10 May", List.of(3)),
                        new Piece(" in ", List.of()),
                        new Piece("Lima", List.of(4)));
    }

    @Test
    void wordsWithinOthersBelongToBoth() {
        Quotes quotes = new Quotes("the Lima round");
        quotes.mark(1, List.of("Lima round"));
        quotes.mark(2, List.of("Lima"));

        assertThat(quotes.pieces())
                .containsExactly(
                        new Piece("the ", List.of()),
                        new Piece("Lima", List.of(1, 2)),
                        new Piece(" round", List.of(1)));
    }

    @Test
    void laterWordsOfAClaimAreLookedForBehindTheEarlier() {
        Quotes quotes = new Quotes("2026: in May 2026");
        quotes.mark(1, List.of("May", "2026"));

        assertThat(quotes.pieces())
                .containsExactly(
                        new Piece("2026: in ", List.of()),
                        new Piece("May", List.of(1)),
                        new Piece(" ", List.of()),
                        new Piece("2026", List.of(1)));
    }

    @Test
    void wordsThatAreNotThereAreReported() {
        assertThat(new Quotes("in Lima").mark(1, List.of("Lima", "Cusco"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePiecesTogetherAreTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = text(random, random.nextInt(30));
            Quotes quotes = new Quotes(text);
            for (int claim = 0; claim < 5; claim++) {
                quotes.mark(claim, List.of(text(random, 1 + random.nextInt(3))));
            }
            assertThat(quotes.pieces())
                    .allSatisfy(piece -> assertThat(piece.text()).isNotEmpty());
            assertThat(quotes.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'd').mapToObj(Character::toString).collect(Collectors.joining());
    }
}
