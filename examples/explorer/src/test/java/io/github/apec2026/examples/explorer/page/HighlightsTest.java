package io.github.apec2026.examples.explorer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lima round | The Lima Round table | The [Lima Round] table",
                "round lima | The Lima Round table | The [Lima] [Round] table",
                "LIMA | Ｌｉｍａ and Kalima | [Ｌｉｍａ] and Kalima",
                "senor | Señor Lima | [Señor] Lima",
                "利馬 | 秘魯利馬會議 | 秘魯[利馬]會議",
                "q1 | Q-1 | [Q-1]",
                "cusco | Lima | Lima",
                "% | 5% | 5%"
            })
    void whatWasSearchedForIsMarked(String query, String text, String marked) {
        assertThat(marked(new Highlights(query).in(text))).isEqualTo(marked);
    }

    @Test
    void ofNoSearchNothingIsMarked() {
        assertThat(marked(Highlights.none().in("Lima"))).isEqualTo("Lima");
    }

    @Test
    void thePartsTogetherAreTheText() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            String text = text(random, random.nextInt(12));
            List<Segment> segments = new Highlights(text(random, random.nextInt(4))).in(text);
            assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(segments).allSatisfy(each -> assertThat(each.text()).isNotEmpty());
        }
    }

    private static String text(Random random, int length) {
        String letters = "ab A.利馬ﬁ\uD83D\uDE00é";
        int[] points = letters.codePoints().toArray();
        return random.ints(length, 0, points.length)
                .mapToObj(each -> Character.toString(points[each]))
                .collect(Collectors.joining());
    }

    private static String marked(List<Segment> segments) {
        return segments.stream()
                .map(each -> each.isMatch() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }
}
