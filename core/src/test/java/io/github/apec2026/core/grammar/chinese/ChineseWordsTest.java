package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.grammar.kernel.WordTable;
import org.junit.jupiter.api.Test;

class ChineseWordsTest {

    private static final String TABLE = "港=1 港元=2 港口!岸^大=3 元";

    @Test
    void theLongestWordIsFound() {
        WordTable words = WordTable.of(TABLE);
        assertThat(words.skip(new Text("港元5"), 0)).isEqualTo(2);
        assertThat(words.value(words.find(new Text("港元5"), 0))).isEqualTo("2");
        assertThat(words.skip(new Text("港灣"), 0)).isEqualTo(1);
        assertThat(words.skip(new Text("在港元"), 1)).isEqualTo(3);
        assertThat(words.skip(new Text("海"), 0)).isZero();
        assertThat(words.has(new Text("海"), 0)).isFalse();
        assertThat(words.has(new Text("元"), 0)).isTrue();
        assertThat(words.value(words.find(new Text("元"), 0))).isEmpty();
    }

    @Test
    void whatFollowsOrPrecedesMayKeepAWordFromBeingFound() {
        WordTable words = WordTable.of(TABLE);
        assertThat(words.skip(new Text("港口"), 0)).isEqualTo(2);
        assertThat(words.skip(new Text("港口岸"), 0)).isEqualTo(1);
        assertThat(words.skip(new Text("大港口"), 1)).isEqualTo(2);
        assertThat(words.skip(new Text("岸港口大"), 1)).isEqualTo(3);
    }

    @Test
    void endingsAreFoundWhereTheyEnd() {
        WordTable words = WordTable.ending(TABLE);
        assertThat(words.length(words.find(new Text("三港元"), 3))).isEqualTo(2);
        assertThat(words.length(words.find(new Text("三元"), 2))).isEqualTo(1);
        assertThat(words.has(new Text("港元"), 1)).isTrue();
        assertThat(words.has(new Text("口"), 1)).isFalse();
        assertThat(words.has(new Text("港"), 0)).isFalse();
    }

    @Test
    void aTableMayHoldManyWords() {
        StringBuilder table = new StringBuilder("  ");
        for (char c = '一'; c < '一' + 300; c++) {
            table.append(c).append('港').append(" ");
        }
        WordTable words = WordTable.of(table.toString());
        byte[] rules = new byte[0x10000];
        rules['一'] = 1;
        words.markFirst(rules, 4);
        for (char c = '一'; c < '一' + 300; c++) {
            assertThat(words.has(new Text(c + "港"), 0)).isEqualTo(true);
            assertThat(rules[c]).isEqualTo((byte) (c == '一' ? 5 : 4));
        }
        assertThat(rules['港']).isZero();
    }
}
