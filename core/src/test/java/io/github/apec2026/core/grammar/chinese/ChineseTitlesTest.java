package io.github.apec2026.core.grammar.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apec2026.core.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "他寫了《海港的早晨》。 | 海港的早晨",
                "刊於〈港口三題〉 | 港口三題",
                "參觀「海絲館」和「燈塔」 | 海絲館, 燈塔",
                "提出“绿色港口”倡议 | 绿色港口",
                "《甲》《乙》 | 甲, 乙",
                // of nested brackets the outermost that hold a name
                "《港口〈序〉》 | 港口〈序〉",
                "《甲《乙》丙》 | 甲《乙》丙",
                "「『綠港』計劃」 | 『綠港』計劃",
                "“读《海港》活动” | 读《海港》活动",
                "「他提出『綠港』，大家贊成。」 | 綠港",
                "《讀「海港」》和「燈塔」 | 讀「海港」, 燈塔",
                "「我讀《海港》和《燈塔》」 | 海港, 燈塔",
                // brackets that are not closed, or never opened
                "「未完。他到了「海絲館」參觀 | 海絲館",
                "《未完「海絲館」 | 海絲館",
                "《海港「未完》後 | 海港「未完",
                "海絲館」的「燈塔」 | 燈塔",
                "「燈塔》館」 | 燈塔》館",
                "》」〉』”「燈塔」 | 燈塔",
                "《海港「》」 | 海港「",
                "《「》、「燈塔」 | 「, 燈塔",
                "《甲「乙》丙」丁「戊」 | 甲「乙, 戊",
                "《海港 | -",
                "《》「」〈〉 | -",
                // a quoted sentence
                "「港口開放，貨船進港」 | -",
                "「港口開放。」 | -",
                "「港口開放！」 | -",
                "「港口開放？」 | -",
                "“港口开放；货船进港” | -",
                "「主題：開放」 | -",
                "「港口開放……」 | -",
                "「港口開放!」「真的?」「好;好」 | -",
                "他說：「港口開放」 | -",
                "他说:“港口开放” | -",
                "他說，「港口開放」 | -",
                "市長表示：「港口開放」 | -",
                "他指出，“港口开放” | -",
                "記者問「港口開放」 | -",
                "主題：「共享海港」 | 共享海港",
                "：「共享海港」 | 共享海港",
                "俗稱「天坑」 | 天坑",
                "市長稱：「港口開放」 | -",
                "「我們開放港口」 | -",
                "「港口開放了」 | -",
                "「港口開放嗎」 | -",
                "「了望塔」 | 了望塔",
                // neither too long nor over lines
                "「一二三四五六七八九十一二三四五六」 | 一二三四五六七八九十一二三四五六",
                "「一二三四五六七八九十一二三四五六七」 | -",
                "《一二三四五六七八九十一二三四五六七》 | 一二三四五六七八九十一二三四五六七"
            })
    void whatStandsInBracketsIsAName(String text, String names) {
        assertThat(names(text)).isEqualTo(names.equals("-") ? List.of() : List.of(names.split(", ", -1)));
    }

    @Test
    void noTitleRunsOverALineOrAPage() {
        assertThat(names("《海\n港》「燈\n塔」")).isEmpty();
        assertThat(names("《" + "港".repeat(99) + "》")).hasSize(1);
        assertThat(names("《" + "港".repeat(100) + "》")).isEmpty();
    }

    @Test
    void aHundredThousandBracketsTakeNoLongerThanTheyShould() {
        assertThat(names("「".repeat(100_000))).isEmpty();
        assertThat(names("《「".repeat(100_000) + "》".repeat(100_000))).hasSize(1);
        assertThat(names("「甲".repeat(100_000) + "」".repeat(100_000))).hasSize(1);
        assertThat(names("「甲」".repeat(100_000))).hasSize(100_000);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        for (int[] name : Language.of("zh").names(text)) {
            names.add(text.substring(name[0], name[1]));
        }
        return names;
    }
}
