package io.github.apec2026.core.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import io.github.apec2026.Apec2026;
import io.github.apec2026.claim.Claim;
import io.github.apec2026.core.text.Characters;
import io.github.apec2026.model.Id;
import io.github.apec2026.model.SourceDocument;
import io.github.apec2026.query.ApecDataset;
import io.github.apec2026.value.LocalizedText;
import io.github.apec2026.value.TaggedText;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are written in Simplified characters, for whom, and how. */
class SimplifiedTextTest {

    @ParameterizedTest
    @CsvSource({
        "zh-Hant, zh-CN, true",
        "zh-Hant, zh-Hans, true",
        "zh-Hant, zh-SG, true",
        "zh-Hant-HK, zh-CN, true",
        "zh-Hant, zh, false",
        "zh-Hant, zh-TW, false",
        "zh-Hant, zh-HK, false",
        "zh-Hant, en, false",
        "zh-Hant, ja, false",
        "zh-Hant, en zh-CN, true",
        "zh-Hant, zh-CN zh-TW, true",
        "zh-Hant, zh-TW zh-CN, false",
        "zh-Hans, zh-TW, false",
        "zh-Hans, zh-CN, false",
        "zh, zh-CN, false",
        "ja, zh-CN, false",
    })
    void aTraditionalTextIsConvertedForThoseWhoAskForSimplifiedOnesFirst(
            String language, String locales, boolean converted) {
        Locale[] preferred =
                Arrays.stream(locales.split(" ")).map(Locale::forLanguageTag).toArray(Locale[]::new);

        assertThat(SimplifiedText.wanted(new TaggedText(language, "廣州"), preferred))
                .isEqualTo(converted ? new TaggedText("zh-Hans", "广州") : null);
    }

    @ParameterizedTest
    @CsvSource({
        "廣東省發展和改革委員會, 广东省发展和改革委员会",
        "著名的專著隨著時間, 著名的专著随着时间",
        "乾隆年間的乾貨, 乾隆年间的干货",
        "瞭望與瞭解, 瞭望与了解",
        "慰藉、藉此, 慰藉、借此",
        "APEC（深圳）會議 2026, APEC（深圳）会议 2026",
        "𠀋州, 𠀋州",
    })
    void charactersAreWrittenAsInTheWordsTheyAreIn(String traditional, String simplified) {
        assertThat(SimplifiedText.of(traditional)).isEqualTo(simplified);
    }

    /** A character that GB 2312 lacks is Traditional or rare: none is left in a text of the record; and Unicode's transform agrees. */
    @Test
    void noTraditionalCharacterOfTheRecordIsLeft() {
        Charset simplified = Charset.forName("GB2312");
        Transliterator transform = Transliterator.getInstance("Hant-Hans");
        Set<String> left = new TreeSet<>();
        int texts = 0;
        for (LocalizedText text : texts(Apec2026.load())) {
            String traditional = text.in(Locale.TRADITIONAL_CHINESE).orElse("");
            texts += traditional.isEmpty() ? 0 : 1;
            String converted = SimplifiedText.of(traditional);
            converted
                    .chars()
                    .filter(c -> Characters.isHan((char) c))
                    .mapToObj(Character::toString)
                    .filter(c -> !simplified.newEncoder().canEncode(c))
                    .forEach(left::add);
            assertThat(converted).isEqualTo(transform.transliterate(traditional));
        }
        assertThat(left).isEmpty();
        assertThat(texts).isGreaterThan(300);
    }

    private static Set<LocalizedText> texts(ApecDataset apec) {
        Set<LocalizedText> texts = new java.util.HashSet<>();
        for (Id<SourceDocument> document : apec.documents().ids()) {
            for (Claim<?> claim : apec.claimsOf(document)) {
                if (claim.value() instanceof LocalizedText text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
