package io.github.apec2026.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Talks in Lima", "亞太經合組織 – “Ñandú”", "🚢 a\u0301", "a\u00A0b\u3000c", "C:\\u\\x"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(Printable.of(text)).isSameAs(text);
    }

    static Stream<Arguments> hidden() {
        return Stream.of(
                arguments("a\nb\r\tc", "a\\u000Ab\\u000D\\u0009c"),
                arguments("\u001b[2J\u0000\u007f", "\\u001B[2J\\u0000\\u007F"),
                arguments("\u0085\u009b1m", "\\u0085\\u009B1m"),
                arguments("\u2028\u2029", "\\u2028\\u2029"),
                arguments(
                        "\u202aa\u202e\u2066\u2069\u200e\u200f\u061c",
                        "\\u202Aa\\u202E\\u2066\\u2069\\u200E\\u200F\\u061C"),
                arguments("zero\u200bwidth\u00ad\ufeff", "zero\\u200Bwidth\\u00AD\\uFEFF"),
                arguments("\ud800x\udc00", "\\uD800x\\uDC00"),
                arguments("\udb40\udc41\ufffe\ufdd0\ud83f\udfff", "\\u{E0041}\\uFFFE\\uFDD0\\u{1FFFF}"));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void whatIsNotSeenOrMovesOthersIsWrittenAsItsCode(String text, String printed) {
        assertThat(Printable.of(text)).isEqualTo(printed);
        assertThat(Printable.of(printed)).isEqualTo(printed);
    }

    @Test
    void everyCharacterThatMovesOthersOrBreaksALineIsHidden() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            byte direction = Character.getDirectionality(c);
            boolean moves = direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                    && direction != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL;
            if (Character.isISOControl(c) || moves || direction == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR) {
                assertThat(Printable.of(Character.toString(c))).as("%x", c).startsWith("\\u");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00b", "\udc00\ud800", "\ud83d\ud83d\udea2", "x\udbff"})
    void halfOfAPairIsFound(String text) {
        assertThat(Printable.hasLoneSurrogate(text)).isTrue();
        assertThatThrownBy(() -> LocalizedText.of("en", "x" + text)).hasMessageContaining("half of a surrogate pair");
        assertThatThrownBy(() -> new TaggedText("en", "x" + text)).hasMessageContaining("half of a surrogate pair");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\ud83d\udea2", "\ud83d\udea2\ud83d\udea2x"})
    void aWholePairIsACharacter(String text) {
        assertThat(Printable.hasLoneSurrogate(text)).isFalse();
        assertThat(LocalizedText.of("en", "x" + text).texts()).containsEntry("en", "x" + text);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("lima.json", "lima.json"),
                arguments("", ""),
                arguments("a b\u00A0c\u3000d\te", "a\\u0020b\\u00A0c\\u3000d\\u0009e"),
                arguments("a:1:1 \"x\"", "a\\u003A1\\u003A1\\u0020\\u0022x\\u0022"),
                arguments("C:\\u0020", "C\\u003A\\u005Cu0020"),
                arguments("\u202e🚢亞太.json", "\\u202E🚢亞太.json"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aWordHasNoSpaceNoColonAndNoQuote(String text, String word) {
        assertThat(Printable.word(text, 100)).isEqualTo(word);
    }

    @Test
    void aWordIsCutWithAnEllipsisAndNeverWithinACharacter() {
        assertThat(Printable.word("abc", 3)).isEqualTo("abc");
        assertThat(Printable.word("abcd", 3)).isEqualTo("abc…");
        assertThat(Printable.word("ab🚢", 3)).isEqualTo("ab…");
        assertThat(Printable.word("🚢a", 2)).isEqualTo("🚢…");
        assertThatThrownBy(() -> Printable.word("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextIsCutWhereItIsTooLongButNeverWithinACharacter() {
        assertThat(Printable.of("abc", 3)).isEqualTo("abc");
        assertThat(Printable.of("abcd", 3)).isEqualTo("abc… (4 characters)");
        assertThat(Printable.of("ab🚢", 3)).isEqualTo("ab… (4 characters)");
        assertThat(Printable.of("\n\n", 1)).isEqualTo("\\u000A… (2 characters)");
        assertThatThrownBy(() -> Printable.of("a", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
