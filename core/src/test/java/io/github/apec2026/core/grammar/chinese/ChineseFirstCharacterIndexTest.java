package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChineseFirstCharacterIndexTest {

    @Test
    void everyTableMarksWhatItsWordsBeginWith() {
        assertMarked(rules -> Years.markFirst(rules, 2), "今来上本公民康");
        assertMarked(rules -> RelativeDates.markFirst(rules, 2), "今昨这上年月");
        assertMarked(rules -> LunarDates.markFirst(rules, 2), "农正闰甲癸大年");
        assertMarked(rules -> NonNumericIdioms.markFirst(rules, 2), "三百第9");
        assertMarked(rules -> Currencies.markFirst(rules, 2), "R$€人港");
    }

    @Test
    void aCharacterBeginsWhatSomeRuleReads() {
        assertThat(FirstCharacterIndex.of('三') & FirstCharacterIndex.NUMERAL).isNotZero();
        assertThat(FirstCharacterIndex.of('两') & FirstCharacterIndex.DATE).isNotZero();
        assertThat(FirstCharacterIndex.of('第') & FirstCharacterIndex.ORDINAL).isNotZero();
        assertThat(FirstCharacterIndex.of('-') & FirstCharacterIndex.MONEY).isNotZero();
        assertThat(FirstCharacterIndex.of('港') & FirstCharacterIndex.NUMERAL).isZero();
        assertThat(FirstCharacterIndex.of('好')).isZero();
    }

    private static void assertMarked(Consumer<byte[]> marking, String characters) {
        byte[] rules = new byte[0x10000];
        rules['好'] = 1;
        rules[characters.charAt(0)] = 1;
        marking.accept(rules);
        assertThat(rules['好']).isEqualTo((byte) 1);
        assertThat(rules[characters.charAt(0)]).isEqualTo((byte) 3);
        for (int i = 1; i < characters.length(); i++) {
            assertThat(rules[characters.charAt(i)])
                    .as(characters.substring(i, i + 1))
                    .isEqualTo((byte) 2);
        }
    }
}
