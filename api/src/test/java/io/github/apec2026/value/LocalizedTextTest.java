package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText CALLAO = LocalizedText.of(Map.of("en", "Port of Callao", "zh-Hant", "卡亞俄港"));

    /** Every text is its own tag, so that the answer says where it came from. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # there are,              asked for,         the answer
            en,                       en,                en
            en,                       en-GB,             en
            en,                       en-Latn-US,        en
            en,                       en-US-u-ca-gregory, en
            en,                       fr,
            en,                       zh,
            en,                       und,
            eng,                      en,
            en-US,                    en,                en-US
            en-US,                    en-GB,             en-US
            en en-AU en-GB,           en-GB,             en-GB
            en en-AU en-GB,           en-NZ,             en
            en en-AU en-GB,           en,                en
            zh-Hans zh-Hant,          zh-TW,             zh-Hant
            zh-Hans zh-Hant,          zh-HK,             zh-Hant
            zh-Hans zh-Hant,          zh-MO,             zh-Hant
            zh-Hans zh-Hant,          zh-Hant,           zh-Hant
            zh-Hans zh-Hant,          zh-Hant-HK,        zh-Hant
            zh-Hans zh-Hant,          zh-CN,             zh-Hans
            zh-Hans zh-Hant,          zh-SG,             zh-Hans
            zh-Hans zh-Hant,          zh-Hans,           zh-Hans
            zh-Hans zh-Hant,          zh-Hant-CN,        zh-Hant
            zh-Hans zh-Hant,          zh,                zh-Hans
            zh-Hant,                  zh,                zh-Hant
            zh-Hant,                  zh-MY,             zh-Hant
            zh-Hant,                  zh-CN,
            zh-Hant,                  zh-SG,
            zh-Hans,                  zh-TW,
            zh-Hans,                  zh-HK,
            zh-Hans,                  zh-Hant,
            zh,                       zh-TW,
            zh,                       zh-Hans,
            zh,                       zh,                zh
            zh-TW,                    zh-Hant,           zh-TW
            zh-TW,                    zh-HK,             zh-TW
            zh-TW,                    zh-CN,
            zh-HK zh-Hant zh-TW,      zh-MO,             zh-Hant
            zh-HK zh-Hant zh-TW,      zh-TW-u-nu-hanidec, zh-TW
            ms,                       ms-MY,             ms
            ms,                       ms-Arab,
            sr,                       sr-Latn,
            ja,                       ja-JP-u-ca-japanese, ja
            th,                       th-TH-u-nu-thai,   th
            """)
    void aLocaleIsAnsweredInItsLanguageAndScriptOrNotAtAll(String there, String asked, String answer) {
        Map<String, String> texts = new HashMap<>();
        for (String tag : there.split(" ", -1)) {
            texts.put(tag, tag);
        }
        assertThat(LocalizedText.of(texts).in(Locale.forLanguageTag(asked))).isEqualTo(Optional.ofNullable(answer));
    }

    @Test
    void theLocalesOfTheJdkWork() {
        assertThat(CALLAO.in(Locale.TRADITIONAL_CHINESE)).contains("卡亞俄港");
        assertThat(CALLAO.in(Locale.SIMPLIFIED_CHINESE)).isEmpty();
        assertThat(CALLAO.in(Locale.UK)).contains("Port of Callao");
        assertThat(CALLAO.in(Locale.ROOT)).isEmpty();
    }

    @Test
    void theBestTextSaysInWhichLanguageItIs() {
        assertThat(CALLAO.best(Locale.TAIWAN, Locale.ENGLISH)).contains(new TaggedText("zh-Hant", "卡亞俄港"));
        assertThat(CALLAO.best(Locale.FRENCH, Locale.US)).contains(new TaggedText("en", "Port of Callao"));
        assertThat(CALLAO.best(Locale.SIMPLIFIED_CHINESE)).contains(new TaggedText("zh-Hant", "卡亞俄港"));
        assertThat(CALLAO.best(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)).contains(new TaggedText("zh-Hant", "卡亞俄港"));
        assertThat(CALLAO.best(Locale.FRENCH, Locale.SIMPLIFIED_CHINESE)).contains(new TaggedText("zh-Hant", "卡亞俄港"));
        assertThat(CALLAO.in(Locale.SIMPLIFIED_CHINESE)).isEmpty();
        assertThat(CALLAO.best()).contains(new TaggedText("en", "Port of Callao"));
        assertThat(LocalizedText.empty().best(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsMissingIsFilledAndNothingIsReplaced() {
        LocalizedText other = LocalizedText.of(Map.of("en", "Callao", "es", "Puerto del Callao"));
        assertThat(CALLAO.or(other).texts())
                .containsExactly(
                        Map.entry("en", "Port of Callao"),
                        Map.entry("es", "Puerto del Callao"),
                        Map.entry("zh-Hant", "卡亞俄港"));
        assertThat(CALLAO.or(LocalizedText.empty())).isSameAs(CALLAO);
        assertThat(CALLAO.or(LocalizedText.of("en", "Callao"))).isSameAs(CALLAO);
        assertThat(LocalizedText.empty().or(CALLAO)).isEqualTo(CALLAO);
    }

    @Test
    void equalWhenLanguagesAndTextsAre() {
        assertThat(LocalizedText.of("en", "Lima"))
                .isEqualTo(LocalizedText.of(Map.of("en", "Lima")))
                .hasSameHashCodeAs(LocalizedText.of(Map.of("en", "Lima")))
                .isEqualTo(LocalizedText.of("EN", "Lima"))
                .isNotEqualTo(LocalizedText.of("es", "Lima"))
                .isNotEqualTo(LocalizedText.of("en", "lima"))
                .isNotEqualTo("Lima");
        assertThat(LocalizedText.of(Map.of())).isSameAs(LocalizedText.empty());
        assertThat(LocalizedText.empty().isEmpty()).isTrue();
        assertThat(CALLAO.isEmpty()).isFalse();
        assertThat(CALLAO).hasToString("{en=Port of Callao, zh-Hant=卡亞俄港}");
    }

    @ParameterizedTest
    @CsvSource({
        "EN, en",
        "zh-hant, zh-Hant",
        "ZH-HANT-tw, zh-Hant-TW",
        "en-gb, en-GB",
        "es-419, es-419",
        "en-us-U-CA-Gregory, en-US-u-ca-gregory",
        "en-x-ab-Latn, en-x-ab-latn",
        "ca-es-valencia, ca-ES-valencia"
    })
    void aTagTakesItsUsualCase(String given, String kept) {
        assertThat(LocalizedText.of(given, "x").texts()).containsOnlyKeys(kept);
        assertThat(LocalizedText.of(Map.of(given, "x")).texts()).containsOnlyKeys(kept);
        assertThat(Locale.forLanguageTag(given).toLanguageTag()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "\u200Ba", "٣", "卡", "\uD83D\uDEA2", "—"})
    void aTextThatShowsSomethingIsKeptAsItIs(String text) {
        assertThat(LocalizedText.of("en", text).in(Locale.ENGLISH)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "e",
                "english",
                "en_US",
                "zh-",
                "-zh",
                "zh--Hant",
                "en-123456789",
                "英文",
                "12",
                "e1",
                "en "
            })
    void aBadTagIsRefusedByName(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(tag, "x"))
                .withMessageContaining("'" + tag + "'")
                .withMessageContaining("write en, zh-Hant");
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of(tag, "x")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaggedText(tag, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u3000",
                "\u00A0",
                "\u202F",
                "\u200B",
                "\uFEFF",
                "\u0007",
                "\uD800",
                "\u2060\u00AD",
                "\u3164",
                "\u2800",
                "\uFE0F",
                " \u200E\u00A0"
            })
    void aTextThatShowsNothingIsRefusedWithItsLanguage(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("zh-Hant", blank))
                .withMessageContaining("zh-Hant shows nothing");
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.of(Map.of("en", "x", "es", blank)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TaggedText("en", blank));
    }

    @ParameterizedTest
    @NullSource
    void nullIsRefusedByName(String nothing) {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(nothing, "x"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of("en", nothing))
                .withMessage("text");
        Map<String, String> texts = new HashMap<>();
        texts.put("en", nothing);
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(texts))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new TaggedText(nothing, "x"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> new TaggedText("en", nothing))
                .withMessage("text");
    }

    @Test
    void oneLanguageInTwoSpellingsOfItsTagIsRefusedSinceOneWouldBeLost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(Map.of("en", "a", "EN", "b")))
                .withMessageContaining("en occurs twice");
    }

    @Test
    void aMapChangedAfterwardsChangesNothing() {
        Map<String, String> texts = new HashMap<>(Map.of("en", "Lima"));
        LocalizedText lima = LocalizedText.of(texts);
        texts.put("es", "Lima");
        assertThat(lima.texts()).containsOnlyKeys("en").isUnmodifiable();
        assertThat(CALLAO.or(LocalizedText.of("es", "El Callao")).texts()).isUnmodifiable();
        assertThat(LocalizedText.of("en", "Lima").texts()).isUnmodifiable();
        assertThat(LocalizedText.empty().texts()).isUnmodifiable();
    }
}
