package io.github.apec2026.core.grammar.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.Context;
import io.github.apec2026.core.grammar.kernel.DurationUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables in which the grammar looks words up. They are filled once, so no table of cases sees how. */
class WordTablesTest {

    private static final String LONGEST = "abcdefghijklmnop";

    @Test
    void aWordKeepsItsNumber() {
        WordIndex index = new WordIndex(3);
        assertThat(index.add("one")).isZero();
        assertThat(index.add("two")).isEqualTo(1);
        assertThat(index.add("two")).isEqualTo(1);
        assertThat(index.add(LONGEST)).isEqualTo(2);
        assertThat(index.find("a TWO b", 2, 5)).isEqualTo(1);
        assertThat(index.find("one", 0, 3)).isZero();
        assertThat(index.find("ones", 0, 4)).isEqualTo(-1);
        assertThat(index.find(LONGEST, 0, 16)).isEqualTo(2);
        assertThat(index.find(LONGEST + "q", 0, 17)).isEqualTo(-1);
    }

    @Test
    void manyWordsFindTheirPlaces() {
        WordIndex index = new WordIndex(2000);
        for (int i = 0; i < 2000; i++) {
            assertThat(index.add("w" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 2000; i++) {
            String word = "W" + i;
            assertThat(index.find(word, 0, word.length())).isEqualTo(i);
        }
        assertThat(index.find("w2000", 0, 5)).isEqualTo(-1);
    }

    @Test
    void anApostropheIsTheSameInBothForms() {
        assertThat(WordIndex.same("o'clock", "O’Clock", 0, 7)).isTrue();
        assertThat(WordIndex.same("az", "AZ", 0, 2)).isTrue();
        assertThat(WordIndex.same("a[", "A[", 0, 2)).isTrue();
        assertThat(WordIndex.same("`a", "@a", 0, 2)).isFalse();
        assertThat(WordIndex.same("{a", "[a", 0, 2)).isFalse();
        assertThat(WordIndex.same("a", "ab", 0, 2)).isFalse();
    }

    @Test
    void aSetHasItsWordsAndNoOthers() {
        WordSet set = WordSet.of("one two three");
        Tokens tokens = Tokens.of("Two four one threes three");
        assertThat(set.has(tokens, 0)).isTrue();
        assertThat(set.has(tokens, 1)).isFalse();
        assertThat(set.has(tokens, 2)).isTrue();
        assertThat(set.has(tokens, 3)).isFalse();
        assertThat(set.has(tokens, 4)).isTrue();
        assertThat(set.has(tokens, 5)).isFalse();
        assertThat(set.has(tokens, -1)).isFalse();
        assertThat(set.has("a two", 2, 5)).isTrue();
        assertThat(set.has("a two", 0, 1)).isFalse();
    }

    @Test
    void aForwardTableFindsTheLongestFromItsFirstWord() {
        PhraseTable table = PhraseTable.forward("up=1\nup and down=2\nup and=3\nleft=4\n");
        Tokens tokens = Tokens.of("Up and down up and left up");
        assertThat(table.at(tokens, 0)).isEqualTo(new PhraseTable.Hit(3, 2));
        assertThat(table.at(tokens, 3)).isEqualTo(new PhraseTable.Hit(5, 3));
        assertThat(table.at(tokens, 5)).isEqualTo(new PhraseTable.Hit(6, 4));
        assertThat(table.at(tokens, 6)).isEqualTo(new PhraseTable.Hit(7, 1));
        assertThat(table.at(tokens, 1)).isEqualTo(PhraseTable.NOTHING);
        assertThat(table.at(tokens, 7)).isEqualTo(PhraseTable.NOTHING);
    }

    @Test
    void aBackwardTableFindsTheLongestToItsLastWord() {
        PhraseTable table = PhraseTable.backward("than=1\nmore than=2\nno more than=3\n");
        Tokens tokens = Tokens.of("no more than 5 than");
        assertThat(table.at(tokens, 2)).isEqualTo(new PhraseTable.Hit(-1, 3));
        assertThat(table.at(tokens, 4)).isEqualTo(new PhraseTable.Hit(3, 1));
        assertThat(table.at(tokens, 1)).isEqualTo(PhraseTable.NOTHING);
    }

    @Test
    void theFirstOfTwoLikePhrasesHolds() {
        PhraseTable table = PhraseTable.forward("up=1\nup=2\n");
        assertThat(table.at(Tokens.of("up"), 0).value()).isEqualTo(1);
    }

    @Test
    void aWordHasTheRolesGivenIt() {
        Word word = new Word();
        assertThat(word.beginsFigure()).isFalse();
        word.add(LexicalRole.FUNCTION, 0);
        word.add(LexicalRole.SCALE, 100);
        word.add(LexicalRole.PERCENT, 7);
        assertThat(word.beginsFigure()).isTrue();
        assertThat(word.value(LexicalRole.SCALE)).isEqualTo(100);
        assertThat(word.value(LexicalRole.PERCENT)).isEqualTo(7);
        assertThat(word.is(LexicalRole.FUNCTION)).isTrue();
        assertThat(word.is(LexicalRole.MONTH)).isFalse();
        Word other = new Word();
        other.add(LexicalRole.FUNCTION, 0);
        assertThat(other.beginsFigure()).isFalse();
    }

    @Test
    void theLexiconKnowsItsWordsInTheirRoles() {
        Lexicon lexicon = Lexicon.english();
        assertThat(lexicon.find("Dollars", 0, 7).value(LexicalRole.CURRENCY)).isEqualTo(Currencies.DOLLAR);
        assertThat(lexicon.find("second", 0, 6).value(LexicalRole.ORDINAL)).isEqualTo(2);
        assertThat(lexicon.find("second", 0, 6).value(LexicalRole.TIME)).isEqualTo(6);
        assertThat(lexicon.find("gadget", 0, 6)).isSameAs(Word.UNKNOWN);
    }

    @Test
    void aCurrencyHasOnePlace() {
        int euro = Currencies.place("EUR");
        assertThat(Currencies.place("EUR")).isEqualTo(euro).isPositive();
        assertThat(Currencies.place("GBP")).isPositive().isNotEqualTo(euro);
        assertThat(Currencies.unit(euro, Context.NONE)).isEqualTo("EUR");
        Context context = Context.NONE.withDollar("HKD");
        assertThat(Currencies.unit(Currencies.DOLLAR, context)).isEqualTo("HKD");
        assertThat(Currencies.ofSymbol('€')).isEqualTo(euro);
        assertThat(Currencies.ofSymbol('%')).isEqualTo(-1);
        assertThat(Currencies.ofSymbol((char) 0)).isEqualTo(-1);
    }

    @Test
    void aUnitOfTimeIsSoManyShorterOnes() {
        assertThat(DurationUnit.YEAR.in(DurationUnit.MONTH)).isEqualTo(12);
        assertThat(DurationUnit.WEEK.in(DurationUnit.DAY)).isEqualTo(7);
        assertThat(DurationUnit.HOUR.in(DurationUnit.SECOND)).isEqualTo(3600);
        assertThat(DurationUnit.MONTH.in(DurationUnit.MONTH)).isZero();
        assertThat(DurationUnit.DAY.in(DurationUnit.DAY)).isZero();
        assertThat(DurationUnit.DAY.in(DurationUnit.WEEK)).isZero();
        assertThat(DurationUnit.YEAR.in(DurationUnit.DAY)).isZero();
        assertThat(DurationUnit.MONTH.in(DurationUnit.YEAR)).isZero();
    }

    @Test
    void wordsThatStandApartAreJoinedWithSpaces() {
        assertThat(EnglishGrammar.INSTANCE.join(List.of("Feb.", "2"))).isEqualTo("Feb. 2");
    }
}
