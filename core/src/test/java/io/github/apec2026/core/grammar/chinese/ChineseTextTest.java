package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseTextTest {

    @Test
    void widthAndScriptAreFoldedCharacterByCharacter() {
        assertThat(new String(Script.fold("！Ａ９～"))).isEqualTo("!A9~");
        assertThat(new String(Script.fold("\uFF00\uFF5F"))).isEqualTo("\uFF00\uFF5F");
        assertThat(new String(Script.fold("\u3000\u00A0\u2009\u202F"))).isEqualTo("    ");
        assertThat(new String(Script.fold("￥￡￠￦﹪﹐"))).isEqualTo("¥£¢₩%,");
        assertThat(new String(Script.fold("−﹣〜∼–―─━"))).isEqualTo("--~~————");
        assertThat(new String(Script.fold("萬億兩龍〇○"))).isEqualTo("万亿两龙零零");
        assertThat(new String(Script.fold("\u4DFF\u4E00\u9FFF\uA000 ~\u007F\u0080")))
                .isEqualTo("\u4DFF\u4E00\u9FFF\uA000 ~\u007F\u0080");
    }

    @Test
    void lettersDigitsAndCharactersAreToldApart() {
        Text text = new Text("azAZ`{@[09/:Àɏ×÷¿ɐ\u33FF\u3400\u9FFF\uA000");
        StringBuilder kinds = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            kinds.append(text.isLetter(i) ? 'L' : text.isDigit(i) ? 'D' : text.isHan(i) ? 'H' : '-');
        }
        assertThat(kinds).hasToString("LLLL----DD--LL-----" + "HH-");
        assertThat(text.at(-1)).isEqualTo(Text.NOTHING);
        assertThat(text.at(text.length())).isEqualTo(Text.NOTHING);
    }

    @Test
    void noMoreThanTwoSpacesAreSkipped() {
        Text text = new Text("a   b c");
        assertThat(text.skipSpace(0)).isZero();
        assertThat(text.skipSpace(1)).isEqualTo(3);
        assertThat(text.skipSpace(5)).isEqualTo(6);
        assertThat(text.skipSpaceBack(4)).isEqualTo(2);
        assertThat(text.skipSpaceBack(6)).isEqualTo(5);
        assertThat(text.skipSpaceBack(5)).isEqualTo(5);
        assertThat(new Text(" 5  ").isWhole(1, 2)).isTrue();
        assertThat(new Text(" 5   ").isWhole(1, 2)).isFalse();
        assertThat(new Text("a5").isWhole(1, 2)).isFalse();
    }

    @Test
    void twoEndsOfARangeAreJoinedByAWordOrADash() {
        assertThat(new Text("1至2").skipTo(1)).isEqualTo(2);
        assertThat(new Text("1 到 2").skipTo(1)).isEqualTo(4);
        assertThat(new Text("1——2").skipTo(1)).isEqualTo(3);
        assertThat(new Text("1—2").skipTo(1)).isEqualTo(2);
        assertThat(new Text("1-~2").skipTo(1)).isEqualTo(2);
        assertThat(new Text("1到到2").skipTo(1)).isEqualTo(2);
        assertThat(new Text("1 2").skipTo(1)).isEqualTo(1);
    }
}
